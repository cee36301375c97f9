/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.EmicIds;
import org.emic.ui.analysis.internal.codings.CodingsView;
import org.emic.workspace.StudyProject;

/**
 * A coding that was left until its new passage is selected in the text. It is forgotten as soon as something else
 * is done to the study, or undone, or another coding is chosen in the list: what is selected after that is not
 * meant for it.
 */
final class PendingAdjustment {

	private static PendingAdjustment left;

	private final WeakReference<PlacedCoding> placed;
	private final boolean fromView;
	private final WeakReference<IUndoableOperation> done;
	private final WeakReference<IUndoableOperation> undone;
	private final Set<String> listed;

	private PendingAdjustment(PlacedCoding placed, ReviewTarget target) {
		this.placed = new WeakReference<>(placed);
		this.fromView = target.isInView();
		this.done = new WeakReference<>(lastDone(target.study()));
		this.undone = new WeakReference<>(lastUndone(target.study()));
		this.listed = selectedInList(target.part().getSite().getPage());
	}

	static void leave(PlacedCoding placed, ReviewTarget target) {
		left = new PendingAdjustment(placed, target);
	}

	static void forget() {
		left = null;
	}

	/** The coding that was left for the transcript in which a command is given; forgets one that is over. */
	static Optional<PendingAdjustment> in(ReviewTarget target) {
		if (left != null && left.isOver(target)) {
			forget();
		}
		return Optional.ofNullable(left).filter(pending -> ReviewTarget.target((IEditorPart) target.part())
				.filter(editor -> editor.transcript() == pending.coding().transcript()).isPresent());
	}

	private boolean isOver(ReviewTarget target) {
		var coding = placed.get();
		if (coding == null || !coding.transcript().codings().contains(coding)) {
			return true;
		}
		var now = selectedInList(target.part().getSite().getPage());
		boolean another = !now.equals(listed) && !now.isEmpty() && !now.contains(coding.coding().getId());
		return another || lastDone(target.study()) != done.get() || lastUndone(target.study()) != undone.get();
	}

	private static IUndoableOperation lastDone(StudyProject study) {
		return OperationHistoryFactory.getOperationHistory().getUndoOperation(study.undoContext());
	}

	private static IUndoableOperation lastUndone(StudyProject study) {
		return OperationHistoryFactory.getOperationHistory().getRedoOperation(study.undoContext());
	}

	private static Set<String> selectedInList(IWorkbenchPage page) {
		return page.findView(EmicIds.CODINGS_VIEW) instanceof CodingsView view
				? view.panel().table().selectedCodings().stream().map(each -> each.coding().getId()).collect(Collectors.toSet())
				: Set.of();
	}

	/** The coding; only to be asked of what {@link #in} just gave. */
	PlacedCoding coding() {
		return placed.get();
	}

	/** Whether it was chosen in the list, to which the person goes back. */
	boolean fromView() {
		return fromView;
	}
}
