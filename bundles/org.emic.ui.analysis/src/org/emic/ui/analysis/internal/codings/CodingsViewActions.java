/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.emic.ui.ActiveStudy;
import org.emic.ui.CoderChoice;
import org.emic.ui.CodersMenu;
import org.emic.ui.EmicImages;
import org.emic.ui.analysis.internal.Messages;
import org.emic.workspace.StudyProject;

/** Linking, grouping and subcodes: what the view's tool bar and menu switch. */
final class CodingsViewActions {

	private final CodingsView view;

	CodingsViewActions(CodingsView view) {
		this.view = view;
	}

	void fill(IActionBars bars) {
		var link = toggle(Messages.Action_link, view.state().isLinked(), on -> {
			view.state().setLinked(on);
			view.follow();
		});
		link.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		var subcodes = toggle(Messages.Action_subcodes, view.state().isWithSubcodes(), on -> {
			view.state().setWithSubcodes(on);
			view.follow();
		});
		bars.getToolBarManager().add(new GroupAction());
		bars.getToolBarManager().add(link);
		var menu = bars.getMenuManager();
		var groups = new MenuManager(Messages.Action_groupBy);
		groups.setRemoveAllWhenShown(true);
		groups.addMenuListener(this::addGroupings);
		addGroupings(groups);
		menu.add(groups);
		var origins = new MenuManager(Messages.Action_origins);
		origins.setRemoveAllWhenShown(true);
		origins.addMenuListener(this::addOrigins);
		addOrigins(origins);
		menu.add(origins);
		var coders = new MenuManager(Messages.Action_coders);
		coders.setRemoveAllWhenShown(true);
		coders.addMenuListener(this::addCoders);
		addCoders(coders);
		menu.add(coders);
		menu.add(subcodes);
		menu.add(list(Messages.Action_uncertain, EmicImages.UNCERTAIN, view::showUncertain));
		menu.add(list(Messages.Action_removed, "remove-coding", view::showRemoved)); //$NON-NLS-1$
		menu.add(new Separator());
		menu.add(link);
	}

	/** Lists certain codings of the study that is listed, or else of the active one. */
	private IAction list(String text, String image, Consumer<StudyProject> show) {
		return new Action(text, EmicImages.descriptor(image)) {
			@Override
			public void run() {
				view.study().or(() -> ActiveStudy.get().current()).ifPresent(show);
			}
		};
	}

	private static IAction toggle(String text, boolean checked, Consumer<Boolean> run) {
		var action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				run.accept(isChecked());
			}
		};
		action.setChecked(checked);
		return action;
	}

	private void addGroupings(IMenuManager menu) {
		for (var grouping : CodingGrouping.values()) {
			var action = new Action(grouping.label(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						view.panel().table().groupBy(grouping);
					}
				}
			};
			action.setChecked(grouping == view.panel().table().grouping());
			menu.add(action);
		}
	}

	private void addOrigins(IMenuManager menu) {
		for (var origin : OriginFilter.values()) {
			var action = new Action(origin.label(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						view.showOrigins(origin);
					}
				}
			};
			action.setChecked(origin == view.panel().table().origins());
			menu.add(action);
		}
	}

	private void addCoders(IMenuManager menu) {
		view.study().or(() -> ActiveStudy.get().shown())
				.ifPresent(study -> CodersMenu.fill(menu, study, CoderChoice.Place.CODINGS_VIEW));
	}

	/** A button of the tool bar that drops the groupings down. */
	private final class GroupAction extends Action implements IMenuCreator {

		private final MenuManager manager = new MenuManager();

		GroupAction() {
			super(Messages.Action_groupBy, IAction.AS_DROP_DOWN_MENU);
			setImageDescriptor(EmicImages.descriptor("group-by")); //$NON-NLS-1$
			setMenuCreator(this);
			manager.setRemoveAllWhenShown(true);
			manager.addMenuListener(CodingsViewActions.this::addGroupings);
		}

		/** A click on the button itself goes to the next grouping. */
		@Override
		public void run() {
			var all = CodingGrouping.values();
			view.panel().table().groupBy(all[(view.panel().table().grouping().ordinal() + 1) % all.length]);
		}

		@Override
		public Menu getMenu(Control parent) {
			return manager.createContextMenu(parent);
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			manager.dispose();
		}
	}
}
