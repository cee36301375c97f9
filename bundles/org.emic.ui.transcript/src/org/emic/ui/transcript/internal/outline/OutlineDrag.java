/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.emic.model.outline.Section;
import org.emic.ui.TurnElement;

/**
 * Drags turns into sections and out of them, and sections into their neighbours and out again. What follows the
 * text can't be put in any order: what is dropped where it does not fit is refused with the reason.
 */
final class OutlineDrag {

	private final TranscriptOutlinePage page;

	private OutlineDrag(TranscriptOutlinePage page) {
		this.page = page;
	}

	static void install(TranscriptOutlinePage page) {
		var drag = new OutlineDrag(page);
		var viewer = page.tree().viewer();
		var transfers = new Transfer[] { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, drag.new Source());
		viewer.addDropSupport(DND.DROP_MOVE, transfers, drag.new Target());
	}

	/** Does what dropping rows on a row does; null for the space below all rows. */
	static void drop(TranscriptOutlinePage page, List<Object> rows, Object target) {
		var into = section(page, target);
		if (rows.size() == 1 && rows.getFirst() instanceof Section section) {
			if (section != into && section.eContainer() != (into == null ? page.ownOutline() : into)) {
				page.editing().moveInto(section, into);
				page.show(section);
			}
			return;
		}
		var turns = SelectedTurns.of(rows);
		if (turns.isEmpty()) {
			return;
		}
		var around = around(page, into, turns);
		if (around != null) {
			page.editing().exclude(around, turns.first(), turns.last());
		} else if (into != null && !has(into, turns)) {
			page.editing().include(into, turns.first(), turns.last());
		}
	}

	/** The section that a row stands for: its own, or that in which a turn is; null for none. */
	private static Section section(TranscriptOutlinePage page, Object row) {
		return row instanceof Section section ? section
				: row != null && page.tree().rows().parent(row) instanceof Section parent ? parent : null;
	}

	/** The section directly in another, or on top, in which turns are; null where they are in none of these. */
	private static Section around(TranscriptOutlinePage page, Section into, SelectedTurns turns) {
		var sections = into == null ? page.ownOutline().getSections() : into.getChildren();
		return sections.stream().filter(section -> has(section, turns)).findFirst().orElse(null);
	}

	private static boolean has(Section section, SelectedTurns turns) {
		return section.getFirstTurn() <= turns.first() && turns.last() <= section.getLastTurn();
	}

	private final class Source extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			var rows = page.selectedRows();
			boolean oneKind = rows.stream().allMatch(TurnElement.class::isInstance)
					|| rows.size() == 1 && rows.getFirst() instanceof Section;
			event.doit = page.isOwn() && !rows.isEmpty() && oneKind;
			LocalSelectionTransfer.getTransfer().setSelection(page.tree().viewer().getSelection());
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = page.tree().viewer().getSelection();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private final class Target extends ViewerDropAdapter {

		Target() {
			super(page.tree().viewer());
			// between two rows is no other place than on them
			setFeedbackEnabled(false);
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			var dragged = LocalSelectionTransfer.getTransfer().getSelection();
			return page.isOwn() && dragged != null && dragged.equals(page.tree().viewer().getSelection());
		}

		@Override
		public boolean performDrop(Object data) {
			page.drop(page.selectedRows(), getCurrentTarget());
			return true;
		}
	}
}
