/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.agreement;

import java.util.HashSet;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** What the view's menu offers: whether each pair has a row, and what stands beside the figures. */
final class AgreementMenu {

	private final AgreementView view;

	private AgreementMenu(AgreementView view) {
		this.view = view;
	}

	static void addTo(IMenuManager menu, AgreementView view) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new AgreementMenu(view)::fill);
	}

	private void fill(IMenuManager menu) {
		menu.add(action(IAction.AS_CHECK_BOX, Messages.Menu_pairs, view.table().showsPairs(), view.table()::setPairs));
		menu.add(columns());
		menu.add(new Separator());
		menu.add(action(IAction.AS_RADIO_BUTTON, Messages.Menu_alone, view.comparison() instanceof Comparison.Nothing,
				on -> choose(on, new Comparison.Nothing())));
		menu.add(action(IAction.AS_RADIO_BUTTON, Messages.Menu_consensus, view.comparison() instanceof Comparison.Consensus,
				on -> choose(on, new Comparison.Consensus())));
		menu.add(action(IAction.AS_RADIO_BUTTON, Messages.Menu_revision, view.comparison() instanceof Comparison.AtRevision,
				on -> {
					if (on) {
						chooseRevision();
					}
				}));
	}

	private MenuManager columns() {
		var menu = new MenuManager(Messages.Menu_columns);
		var hidden = view.table().hidden();
		view.kinds().forEach(kind -> menu.add(action(IAction.AS_CHECK_BOX, kind.title(), !hidden.contains(kind.id()), on -> {
			var wanted = new HashSet<>(hidden);
			if (on) {
				wanted.remove(kind.id());
			} else {
				wanted.add(kind.id());
			}
			view.table().hide(wanted);
		})));
		menu.setVisible(!menu.isEmpty());
		return menu;
	}

	private void choose(boolean on, Comparison comparison) {
		if (on) {
			view.compare(comparison);
		}
	}

	private void chooseRevision() {
		view.study().flatMap(project -> RevisionChoice.ask(view.getSite().getShell(), project))
				.ifPresent(revision -> view.compare(new Comparison.AtRevision(revision)));
	}

	private static IAction action(int style, String text, boolean on, Consumer<Boolean> changed) {
		var action = new Action(text, style) {
			@Override
			public void run() {
				changed.accept(isChecked());
			}
		};
		action.setChecked(on);
		return action;
	}
}
