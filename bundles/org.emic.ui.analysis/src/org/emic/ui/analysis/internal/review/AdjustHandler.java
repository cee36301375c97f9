/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;

import org.emic.core.auto.AutoReview;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.EmicIds;
import org.emic.ui.StatusLines;
import org.emic.ui.StudyParts;
import org.emic.ui.analysis.internal.codings.CodingColumn;

/**
 * Puts an automatic coding on another passage. From the list it goes to the text, with the coded passage selected;
 * there it puts the coding on what is selected by then, and keeps it.
 */
public final class AdjustHandler extends ReviewHandler {

	@Override
	boolean isPossible(ReviewTarget target) {
		return !target.codings().isEmpty() || !target.isInView() && PendingAdjustment.in(target).isPresent();
	}

	@Override
	void execute(ReviewTarget target) {
		if (target.isInView()) {
			begin(target.codings().getFirst(), target);
			return;
		}
		var selected = ReviewTarget.selection((IEditorPart) target.part());
		var pending = PendingAdjustment.in(target).filter(left -> isMeant(left, selected, target));
		var placed = pending.map(PendingAdjustment::coding).orElseGet(() -> target.codings().getFirst());
		var range = CodingEdits.trimmed(placed.transcript(), selected);
		if (selected.isEmpty()) {
			begin(placed, target);
		} else if (range.isEmpty()) {
			StatusLines.say(target.part(), NLS.bind(Messages.Adjust_noWords, CodingColumn.codeName(placed)));
		} else {
			finish(placed, range, target, pending.map(PendingAdjustment::fromView).orElse(false));
		}
	}

	/** A coding at the selection comes first; the one that was left for the text is meant where there is no other. */
	private static boolean isMeant(PendingAdjustment pending, TextRange selected, ReviewTarget target) {
		return target.codings().isEmpty()
				|| !selected.isEmpty() && pending.coding().transcript().codingsIn(selected).contains(pending.coding());
	}

	private static void begin(PlacedCoding placed, ReviewTarget target) {
		PendingAdjustment.leave(placed, target);
		var page = target.part().getSite().getPage();
		StudyParts.open(page, target.study(), placed);
		StatusLines.say(page.getActiveEditor(), NLS.bind(Messages.Adjust_hint, CodingColumn.codeName(placed)));
	}

	private static void finish(PlacedCoding placed, TextRange range, ReviewTarget target, boolean fromView) {
		var page = target.part().getSite().getPage();
		var walk = new ReviewWalk(page, target.study(), fromView);
		var next = walk.nextAfter(List.of(placed));
		PendingAdjustment.forget();
		target.study().execute(NLS.bind(Messages.Adjust_step, CodingColumn.codeName(placed)),
				edit -> AutoReview.adjust(edit, placed, range, target.study().coder()));
		var view = fromView ? page.findView(EmicIds.CODINGS_VIEW) : null;
		if (view != null) {
			page.activate(view);
		}
		walk.show(next);
	}
}
