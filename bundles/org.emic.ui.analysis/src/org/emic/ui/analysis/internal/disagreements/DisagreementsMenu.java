/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ListSelectionDialog;

import org.emic.core.disagreement.DisagreementKind;
import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.ui.analysis.internal.disagreements.DisagreementRows.Grouping;

/** What the view's menu offers: how the list is grouped, and what is left out. */
final class DisagreementsMenu {

	private final DisagreementsView view;

	private DisagreementsMenu(DisagreementsView view) {
		this.view = view;
	}

	static void addTo(IMenuManager menu, DisagreementsView view) {
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new DisagreementsMenu(view)::fill);
	}

	private void fill(IMenuManager menu) {
		var filter = view.filter();
		menu.add(choice(IAction.AS_RADIO_BUTTON, Messages.Menu_byCode, view.table().grouping() == Grouping.CODE,
				on -> view.table().groupBy(on ? Grouping.CODE : view.table().grouping())));
		menu.add(choice(IAction.AS_RADIO_BUTTON, Messages.Menu_byTranscript, view.table().grouping() == Grouping.TRANSCRIPT,
				on -> view.table().groupBy(on ? Grouping.TRANSCRIPT : view.table().grouping())));
		menu.add(new Separator());
		menu.add(choice(IAction.AS_CHECK_BOX, Messages.Menu_openOnly, filter.openOnly(),
				on -> view.show(view.filter().withOpenOnly(on))));
		var kinds = new MenuManager(Messages.Menu_kinds);
		for (var kind : DisagreementKind.values()) {
			kinds.add(choice(IAction.AS_CHECK_BOX, DisagreementColumn.kind(kind), filter.kinds().contains(kind),
					on -> view.show(view.filter().withKind(kind, on))));
		}
		menu.add(kinds);
		menu.add(coders());
		menu.add(choice(IAction.AS_PUSH_BUTTON, Messages.Menu_codes, false, on -> chooseCodes()));
		menu.add(new Separator());
		var all = choice(IAction.AS_PUSH_BUTTON, Messages.Menu_showAll, false, on -> view.show(DisagreementFilter.ALL));
		all.setEnabled(filter.isRestricted());
		menu.add(all);
	}

	private MenuManager coders() {
		var menu = new MenuManager(Messages.Menu_coders);
		var all = view.study().map(project -> List.copyOf(project.study().coders())).orElse(List.of());
		var chosen = view.filter().coders();
		for (var coder : all) {
			boolean compared = chosen.isEmpty() || chosen.contains(coder.getId());
			menu.add(choice(IAction.AS_CHECK_BOX, coder.getName().replace("&", "&&"), compared, on -> { //$NON-NLS-1$ //$NON-NLS-2$
				Set<String> wanted = new HashSet<>(chosen);
				if (chosen.isEmpty()) {
					all.forEach(each -> wanted.add(each.getId()));
				}
				if (on) {
					wanted.add(coder.getId());
				} else {
					wanted.remove(coder.getId());
				}
				view.show(view.filter().withCoders(wanted.size() == all.size() ? Set.of() : wanted));
			}));
		}
		return menu;
	}

	private void chooseCodes() {
		if (view.study().isEmpty()) {
			return;
		}
		var codes = view.study().get().study().codes();
		var inQuestion = view.found().stream().flatMap(each -> each.codes().stream()).distinct().flatMap(id -> codes.code(id).stream())
				.sorted((one, other) -> CodeTree.path(one).compareToIgnoreCase(CodeTree.path(other))).toList();
		var dialog = ListSelectionDialog.of(inQuestion).title(Messages.Codes_title).message(Messages.Codes_message)
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider() {
					@Override
					public String getText(Object element) {
						return CodeTree.path((Code) element);
					}
				}).preselect(inQuestion.stream().filter(code -> view.filter().codes().contains(code.getId())).toArray())
				.create(view.getSite().getShell());
		if (dialog.open() == Window.OK) {
			var chosen = new HashSet<String>();
			for (var code : dialog.getResult()) {
				chosen.add(((Code) code).getId());
			}
			view.show(view.filter().withCodes(chosen));
		}
	}

	private static IAction choice(int style, String text, boolean on, Consumer<Boolean> changed) {
		var action = new Action(text, style) {
			@Override
			public void run() {
				changed.accept(isChecked());
			}
		};
		if (style != IAction.AS_PUSH_BUTTON) {
			action.setChecked(on);
		}
		return action;
	}
}
