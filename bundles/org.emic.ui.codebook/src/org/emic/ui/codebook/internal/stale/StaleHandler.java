/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.CodePicker;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;

/** Does something in the view of stale codings. */
public abstract class StaleHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof StaleCodingsView view && view.study().isPresent()) {
			execute(view, view.study().get());
		}
		return null;
	}

	abstract void execute(StaleCodingsView view, StudyProject project);

	/** The one to go on with when some are settled. */
	private static Optional<PlacedCoding> after(StaleCodingsView view, List<PlacedCoding> settled) {
		var last = settled.isEmpty() ? Optional.<PlacedCoding>empty() : Optional.of(settled.getLast());
		return StaleSteps.next(view.content(), last, true)
				.or(() -> StaleSteps.next(view.content(), Optional.of(settled.getFirst()), false));
	}

	/** Still Fits. */
	public static final class StillFits extends StaleHandler {

		@Override
		void execute(StaleCodingsView view, StudyProject project) {
			var own = StaleSteps.own(project, view.selectedCodings());
			if (own.isEmpty()) {
				Errors.tell(view.selectedCodings().isEmpty() ? Messages.SelectFirst : Messages.OnlyTheirCoder);
				return;
			}
			var next = after(view, own);
			StaleSteps.stillFit(project, own);
			next.ifPresent(view::select);
		}
	}

	/** Recode…, also of others' codings, which is a decision then. */
	public static final class Recode extends StaleHandler {

		@Override
		void execute(StaleCodingsView view, StudyProject project) {
			var codings = view.selectedCodings();
			if (codings.isEmpty()) {
				Errors.tell(Messages.SelectFirst);
				return;
			}
			CodePicker.open(view.getSite().getShell(), project, (Point) null, Messages.RecodeWithNew, code -> {
				var next = after(view, codings);
				StaleSteps.recode(project, codings, code);
				next.ifPresent(view::select);
			});
		}
	}

	/** Next Stale Coding. */
	public static final class Next extends StaleHandler {

		@Override
		void execute(StaleCodingsView view, StudyProject project) {
			StaleSteps.next(view.content(), view.selectedCodings().stream().findFirst(), true).ifPresent(view::select);
		}
	}

	/** Previous Stale Coding. */
	public static final class Previous extends StaleHandler {

		@Override
		void execute(StaleCodingsView view, StudyProject project) {
			StaleSteps.next(view.content(), view.selectedCodings().stream().findFirst(), false).ifPresent(view::select);
		}
	}
}
