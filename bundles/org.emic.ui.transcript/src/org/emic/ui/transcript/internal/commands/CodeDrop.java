/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.emic.ui.transcript.TranscriptEditor;

/** Applies codes that are dropped onto the text: to the selection, or to the paragraph under the mouse outside it. */
public final class CodeDrop extends DropTargetAdapter {

	private final TranscriptEditor editor;

	private CodeDrop(TranscriptEditor editor) {
		this.editor = editor;
	}

	/** Lets an editor take codes, besides the text that it takes. */
	public static void install(TranscriptEditor editor) {
		IDragAndDropService service = editor.getSite().getService(IDragAndDropService.class);
		if (service != null) {
			service.addMergedDropTarget(editor.textWidget(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK,
					new Transfer[] { LocalSelectionTransfer.getTransfer() }, new CodeDrop(editor));
		}
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		boolean possible = !dragged().isEmpty() && editor.codings().isPresent();
		event.detail = !possible ? DND.DROP_NONE
				: (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK
						: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
		event.feedback = DND.FEEDBACK_SCROLL;
	}

	@Override
	public void drop(DropTargetEvent event) {
		var passage = passageAt(editor, editor.textWidget().toControl(event.x, event.y));
		var codes = dragged();
		if (!codes.isEmpty()) {
			editor.codings().ifPresent(codings -> codings.apply(passage, codes, Provenance.MANUAL));
		}
	}

	/** What a drop at a point of an editor's text is meant for. */
	public static TextRange passageAt(TranscriptEditor editor, Point point) {
		var text = editor.textWidget();
		int offset = text.getOffsetAtPoint(point);
		if (offset < 0) {
			// beyond the end of a row, or in the margin: the row at that height counts
			int line = text.getLineIndex(point.y);
			offset = text.getOffsetAtLine(line);
		}
		// folded turns are not in the widget
		offset = editor.display().positions().toDocument(offset);
		var selection = editor.passages().selection();
		return selection.contains(offset) ? selection : editor.passages().paragraph(offset);
	}

	private static List<Code> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.stream().filter(Code.class::isInstance).map(Code.class::cast).toList()
				: List.of();
	}
}
