/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.QuickCodes;
import org.emic.workspace.StudyProject;

/** The digits to put a code on, with what is on them now, and no digit. */
final class DigitActions {

	private DigitActions() {
	}

	static List<IContributionItem> of(StudyProject study, Code code) {
		var items = new ArrayList<IContributionItem>();
		int own = QuickCodes.digit(study, code).orElse(0);
		IntStream.rangeClosed(1, QuickCodes.LAST).forEach(digit -> {
			var there = QuickCodes.code(study, digit);
			var text = there.map(other -> NLS.bind(Messages.Taken, digit,
					other.getName().replace("&", "&&"))) //$NON-NLS-1$ //$NON-NLS-2$
					.orElse(NLS.bind(Messages.Free, digit));
			var action = action(text, digit == own, () -> QuickCodes.assign(study, digit, code));
			there.ifPresent(other -> action.setImageDescriptor(CodeLabels.swatchDescriptor(other.getColour())));
			items.add(new ActionContributionItem(action));
		});
		if (own > 0) {
			items.add(new Separator());
			items.add(new ActionContributionItem(action(Messages.None, false, () -> QuickCodes.assign(study, own, null))));
		}
		return items;
	}

	private static IAction action(String text, boolean checked, Runnable run) {
		var action = new Action(text, checked ? IAction.AS_RADIO_BUTTON : IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setChecked(checked);
		return action;
	}
}
