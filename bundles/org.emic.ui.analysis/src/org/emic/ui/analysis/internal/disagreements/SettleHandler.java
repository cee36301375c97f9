/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.Resolution;
import org.emic.ui.CodePicker;
import org.emic.ui.Errors;
import org.emic.ui.StatusLines;
import org.emic.workspace.StudyProject;

/** Does something with the disagreements selected in their view. */
public abstract class SettleHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof DisagreementsView view && view.study().isPresent()) {
			var selected = view.selected();
			if (selected.isEmpty()) {
				Errors.tell(Messages.Settle_selectFirst);
			} else {
				execute(event, view, view.study().get(), selected);
			}
		}
		return null;
	}

	/** The disagreements are at least one. */
	abstract void execute(ExecutionEvent event, DisagreementsView view, StudyProject project, List<Disagreement> selected);

	/** Asks for the reason, settles what can be settled so, and goes on to the next open one. */
	static void settle(DisagreementsView view, StudyProject project, List<Disagreement> selected, Resolution resolution,
			Optional<String> coder) {
		var possible = SettleSteps.possible(selected, resolution);
		if (possible.isEmpty()) {
			Errors.tell(Messages.Settle_impossible);
			return;
		}
		ReasonDialog.ask(view.getSite().getShell(), SettleSteps.tell(possible, resolution, coder)).ifPresent(reason -> {
			view.goOn();
			if (!SettleSteps.settle(project, possible, resolution, reason).isEmpty()) {
				Errors.tell(Messages.Settle_changedMeanwhile);
			}
		});
	}

	/** Take the Side of a coder: the one of the number given, or chosen from a menu. */
	public static final class TakeSide extends SettleHandler {

		/** The number of the coder, from 1, as the columns are numbered. */
		static final String PARAMETER = "org.emic.ui.takeSide.number"; //$NON-NLS-1$

		@Override
		void execute(ExecutionEvent event, DisagreementsView view, StudyProject project, List<Disagreement> selected) {
			var sides = selected.getFirst().standpoints();
			var number = event.getParameter(PARAMETER);
			if (number == null) {
				SideMenu.open(view, sides, side -> settle(view, project, selected, new Resolution.TakeSide(side.coderId()),
						Optional.of(side.coder())));
			} else if (Integer.parseInt(number) <= sides.size()) {
				var side = sides.get(Integer.parseInt(number) - 1);
				settle(view, project, selected, new Resolution.TakeSide(side.coderId()), Optional.of(side.coder()));
			}
		}
	}

	/** All codes in question, each on all words to which any coder gave it. */
	public static final class Union extends SettleHandler {

		@Override
		void execute(ExecutionEvent event, DisagreementsView view, StudyProject project, List<Disagreement> selected) {
			settle(view, project, selected, new Resolution.Union(), Optional.empty());
		}
	}

	/** All codes in question, each on the words to which all gave it who gave it. */
	public static final class Intersection extends SettleHandler {

		@Override
		void execute(ExecutionEvent event, DisagreementsView view, StudyProject project, List<Disagreement> selected) {
			settle(view, project, selected, new Resolution.Intersection(), Optional.empty());
		}
	}

	/** Another code. */
	public static final class Recode extends SettleHandler {

		@Override
		void execute(ExecutionEvent event, DisagreementsView view, StudyProject project, List<Disagreement> selected) {
			CodePicker.open(view.getSite().getShell(), project, (Point) null, Messages.Step_recodeWithNew,
					code -> settle(view, project, selected, new Resolution.Recode(code), Optional.empty()));
		}
	}

	/** No code holds here. */
	public static final class NoCode extends SettleHandler {

		@Override
		void execute(ExecutionEvent event, DisagreementsView view, StudyProject project, List<Disagreement> selected) {
			settle(view, project, selected, new Resolution.NoCode(), Optional.empty());
		}
	}

	/** Withdraw: what the coder settled is open again. */
	public static final class Withdraw extends SettleHandler {

		@Override
		void execute(ExecutionEvent event, DisagreementsView view, StudyProject project, List<Disagreement> selected) {
			var own = SettleSteps.settledBy(project, selected);
			if (own.isEmpty()) {
				Errors.tell(Messages.Withdraw_notOwn);
			} else {
				SettleSteps.withdraw(project, own);
				StatusLines.say(view, own.size() == 1 ? Messages.Withdrawn_one : NLS.bind(Messages.Withdrawn_several, own.size()));
			}
		}
	}

	/** Next Disagreement, or the one before; shown in the editor, while the list keeps the focus. */
	public static final class Next extends AbstractHandler {

		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			if (HandlerUtil.getActivePart(event) instanceof DisagreementsView view) {
				view.go(true);
			}
			return null;
		}
	}

	/** Previous Disagreement. */
	public static final class Previous extends AbstractHandler {

		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			if (HandlerUtil.getActivePart(event) instanceof DisagreementsView view) {
				view.go(false);
			}
			return null;
		}
	}
}
