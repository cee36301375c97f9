/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.auto.AutoReview;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.CodingTarget;
import org.emic.ui.analysis.internal.codings.CodingsView;
import org.emic.workspace.StudyProject;

/**
 * The codings that a command of the review is about: those selected in the Codings view, or the current one, or the
 * innermost at the caret. Only automatic ones of the coder.
 *
 * @param part where the command was given
 */
record ReviewTarget(IWorkbenchPart part, StudyProject study, List<PlacedCoding> codings) {

	/** Nothing where no study is open. */
	static Optional<ReviewTarget> of(ExecutionEvent event) {
		var part = HandlerUtil.getActivePart(event);
		if (part instanceof CodingsView view) {
			return view.study().map(study -> new ReviewTarget(part, study, own(study, view.panel().table().selectedCodings())));
		}
		return Optional.ofNullable(HandlerUtil.getActiveEditor(event)).flatMap(ReviewTarget::inEditor);
	}

	private static Optional<ReviewTarget> inEditor(IEditorPart editor) {
		return target(editor).map(target -> {
			var own = own(target.studyProject(), target.codingsIn(selection(editor)));
			var meant = target.currentCoding().filter(own::contains)
					.or(() -> own.stream().min(Comparator.comparingInt(placed -> placed.range().length())));
			return new ReviewTarget(editor, target.studyProject(), meant.map(List::of).orElse(List.of()));
		});
	}

	private static List<PlacedCoding> own(StudyProject study, List<PlacedCoding> codings) {
		return codings.stream().filter(placed -> AutoReview.isAutomatic(placed.coding())
				&& CodingEdits.isOwner(placed, study.coder())).toList();
	}

	static Optional<CodingTarget> target(IEditorPart editor) {
		return Optional.ofNullable(editor.getAdapter(CodingTarget.class)).filter(target -> target.transcript() != null);
	}

	/** What is selected in an editor; empty at the caret. */
	static TextRange selection(IEditorPart editor) {
		return editor.getSite().getSelectionProvider().getSelection() instanceof ITextSelection selection
				&& selection.getOffset() >= 0 ? TextRange.of(selection.getOffset(), selection.getLength())
						: new TextRange(0, 0);
	}

	boolean isInView() {
		return part instanceof CodingsView;
	}
}
