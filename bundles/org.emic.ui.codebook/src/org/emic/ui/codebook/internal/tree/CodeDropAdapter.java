/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.workspace.StudyProject;

/** Lets codes be dropped before, behind or into another, and behind everything else on empty space. */
final class CodeDropAdapter extends ViewerDropAdapter {

	/** The parent and the place among its children, deleted ones counted, where codes go. */
	private record Place(EObject parent, int index) {
	}

	private final Supplier<StudyProject> project;

	CodeDropAdapter(TreeViewer viewer, Supplier<StudyProject> project) {
		super(viewer);
		this.project = project;
		setFeedbackEnabled(true);
		// the drop itself tells what follows; a scrolled and expanded tree is enough feedback beside it
		setScrollExpandEnabled(true);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT) {
			event.detail = DND.DROP_MOVE;
		}
		super.dragEnter(event);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		if (project.get() == null || !LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
			return false;
		}
		var place = place(target, getCurrentLocation());
		var codes = dragged();
		return place.isPresent() && !codes.isEmpty()
				&& codes.stream().noneMatch(code -> isWithin(place.get().parent(), code));
	}

	@Override
	public boolean performDrop(Object data) {
		var codes = dragged();
		var place = place(getCurrentTarget(), getCurrentLocation());
		if (project.get() == null || codes.isEmpty() || place.isEmpty()) {
			return false;
		}
		CodeMoves.move(project.get(), codes, place.get().parent(), place.get().index());
		((TreeViewer) getViewer()).setSelection(getViewer().getSelection(), true);
		return true;
	}

	private List<Code> dragged() {
		if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		boolean all = selection.toList().stream().allMatch(Code.class::isInstance);
		return all ? selection.toList().stream().map(Code.class::cast).toList() : List.of();
	}

	private Optional<Place> place(Object target, int location) {
		return switch (target) {
			case null -> project.get().study().codes().main().map(codebook -> new Place(codebook, codebook.getCodes().size()));
			case Code code when isSorted() && (location == LOCATION_BEFORE || location == LOCATION_AFTER) -> Optional.empty();
			case Code code when location == LOCATION_BEFORE -> Optional.of(new Place(code.eContainer(), CodeTreeContent.place(code)));
			case Code code when location == LOCATION_AFTER -> Optional.of(new Place(code.eContainer(), CodeTreeContent.place(code) + 1));
			case Code code -> Optional.of(new Place(code, CodebookEdits.children(code).size()));
			case Codebook codebook -> Optional.of(new Place(codebook, codebook.getCodes().size()));
			default -> Optional.empty();
		};
	}

	/** A sorted tree has no places between codes to drop something at. */
	private boolean isSorted() {
		return ((TreeViewer) getViewer()).getComparator() != null;
	}

	private static boolean isWithin(EObject parent, Code code) {
		for (var at = parent; at != null; at = at.eContainer()) {
			if (at == code) {
				return true;
			}
		}
		return false;
	}
}
