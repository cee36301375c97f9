/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;

import org.emic.core.disagreement.Standpoint;

/** A menu of the coders whose side can be taken, with what each did. */
final class SideMenu {

	private SideMenu() {
	}

	static void open(DisagreementsView view, List<Standpoint> sides, Consumer<Standpoint> chosen) {
		var manager = new MenuManager();
		for (int i = 0; i < sides.size(); i++) {
			var side = sides.get(i);
			var text = NLS.bind(Messages.Side_choice,
					new Object[] { i + 1, side.coder(), DisagreementColumn.codes(side) }).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
			manager.add(new Action("&" + text) { //$NON-NLS-1$
				@Override
				public void run() {
					chosen.accept(side);
				}
			});
		}
		var menu = manager.createContextMenu(view.table().viewer().getTable());
		menu.setVisible(true);
	}
}
