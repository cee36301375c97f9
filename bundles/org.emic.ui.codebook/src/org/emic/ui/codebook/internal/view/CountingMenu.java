/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;

import org.emic.core.auto.AutoCounting;
import org.emic.ui.AutoCountingPreference;
import org.emic.ui.codebook.internal.Messages;

/** Which of the automatic codings the numbers beside codes count. */
final class CountingMenu {

	private CountingMenu() {
	}

	/** Adds it to the view's menu. */
	static void addTo(IMenuManager menu) {
		var counting = new MenuManager(Messages.Counting_menu);
		counting.setRemoveAllWhenShown(true);
		counting.addMenuListener(CountingMenu::fill);
		fill(counting);
		menu.add(counting);
	}

	private static void fill(IMenuManager menu) {
		for (var counting : AutoCounting.values()) {
			var action = new Action(label(counting), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						AutoCountingPreference.set(counting);
					}
				}
			};
			action.setChecked(counting == AutoCountingPreference.get());
			menu.add(action);
		}
	}

	private static String label(AutoCounting counting) {
		return switch (counting) {
			case ALL -> Messages.Counting_all;
			case REVIEWED -> Messages.Counting_reviewed;
			case NONE -> Messages.Counting_none;
		};
	}
}
