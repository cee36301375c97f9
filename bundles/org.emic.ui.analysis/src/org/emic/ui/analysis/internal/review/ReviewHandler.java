/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.StatusLines;
import org.emic.ui.analysis.internal.codings.CodingColumn;

/** Does something to automatic codings and goes on to the next. */
abstract class ReviewHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		var target = ReviewTarget.of(event);
		if (target.isEmpty() || !isPossible(target.get())) {
			StatusLines.say(HandlerUtil.getActivePart(event), Messages.Review_noneHere);
		} else {
			execute(target.get());
		}
		return null;
	}

	boolean isPossible(ReviewTarget target) {
		return !target.codings().isEmpty();
	}

	abstract void execute(ReviewTarget target);

	/** Makes a step of several codings and shows the next. */
	static void step(ReviewTarget target, String one, String several, java.util.function.Consumer<org.emic.core.study.StudyEdit> work) {
		var walk = new ReviewWalk(target);
		var next = walk.nextAfter(target.codings());
		PendingAdjustment.forget();
		target.study().execute(label(target.codings(), one, several), work);
		walk.show(next);
	}

	private static String label(List<PlacedCoding> codings, String one, String several) {
		return codings.size() == 1 ? NLS.bind(one, CodingColumn.codeName(codings.getFirst()))
				: NLS.bind(several, codings.size());
	}
}
