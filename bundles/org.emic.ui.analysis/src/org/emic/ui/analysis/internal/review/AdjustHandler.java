/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;

import org.emic.core.auto.AutoReview;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.StudyParts;
import org.emic.ui.analysis.internal.codings.CodingColumn;

/**
 * Puts an automatic coding on another passage. From the list it goes to the text, with the coded passage selected;
 * there it puts the coding on what is selected by then, and keeps it.
 */
public final class AdjustHandler extends ReviewHandler {

	/** The coding that was left for the text, and where the command was given for it. */
	private static WeakReference<PlacedCoding> pending = new WeakReference<>(null);
	private static boolean fromView;

	@Override
	boolean isPossible(ReviewTarget target) {
		return !target.codings().isEmpty() || !target.isInView() && pendingIn(target).isPresent();
	}

	@Override
	void execute(ReviewTarget target) {
		if (target.isInView()) {
			begin(target.codings().getFirst(), target);
			return;
		}
		var range = ReviewTarget.selection((IEditorPart) target.part());
		var placed = pendingIn(target).orElseGet(() -> target.codings().getFirst());
		if (range.isEmpty()) {
			begin(placed, target);
		} else {
			finish(placed, range, target);
		}
	}

	private static Optional<PlacedCoding> pendingIn(ReviewTarget target) {
		return Optional.ofNullable(pending.get()).filter(placed -> ReviewTarget.target((IEditorPart) target.part())
				.filter(editor -> editor.transcript() == placed.transcript()).isPresent()
				&& placed.transcript().codings().contains(placed));
	}

	private static void begin(PlacedCoding placed, ReviewTarget target) {
		pending = new WeakReference<>(placed);
		fromView = target.isInView();
		var page = target.part().getSite().getPage();
		StudyParts.open(page, target.study(), placed.transcript(), placed.range());
		StatusLines.say(page.getActiveEditor(), NLS.bind(Messages.Adjust_hint, CodingColumn.codeName(placed)));
	}

	private static void finish(PlacedCoding placed, TextRange range, ReviewTarget target) {
		var page = target.part().getSite().getPage();
		var walk = new ReviewWalk(page, target.study(), fromView);
		var next = walk.nextAfter(List.of(placed));
		pending = new WeakReference<>(null);
		target.study().execute(NLS.bind(Messages.Adjust_step, CodingColumn.codeName(placed)),
				edit -> AutoReview.adjust(edit, placed,
						org.emic.core.study.CodingEdits.trimmed(placed.transcript(), range), target.study().coder()));
		var view = fromView ? page.findView(org.emic.ui.EmicIds.CODINGS_VIEW) : null;
		if (view != null) {
			page.activate(view);
		}
		walk.show(next);
	}
}
