/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

import org.emic.core.study.StaleCodings.Which;

/** What the view's menu offers: whose codings, and whether those made before there was a definition. */
final class StaleMenu {

	private StaleMenu() {
	}

	static void addTo(IMenuManager menu, StaleTree tree, Runnable refresh) {
		menu.add(toggle(Messages.OwnOnly, tree.isOwnOnly(), on -> {
			tree.setOwnOnly(on);
			refresh.run();
		}));
		menu.add(toggle(Messages.AlsoWithout, tree.which() == Which.ALSO_WITHOUT, on -> {
			tree.setWhich(on ? Which.ALSO_WITHOUT : Which.OTHER_DEFINITION);
			refresh.run();
		}));
	}

	private static IAction toggle(String text, boolean on, Consumer<Boolean> changed) {
		var action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				changed.accept(isChecked());
			}
		};
		action.setChecked(on);
		return action;
	}
}
