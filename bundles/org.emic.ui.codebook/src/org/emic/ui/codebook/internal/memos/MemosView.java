/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;

import org.emic.ui.ActiveStudy;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyFollower;
import org.emic.ui.StudyParts;
import org.emic.ui.StudyUndo;
import org.emic.workspace.StudyProject;

/** The memos of the active study. */
public final class MemosView extends ViewPart {

	private final Consumer<Optional<StudyProject>> follower = active -> show(active.orElse(null));
	private MemosPanel panel;
	private StudyProject study;
	private StudyUndo undo;
	/** Links name codes and passages, so that any change may show. */
	private StudyFollower listener;

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.MEMOS_VIEW.setOn(parent);
		panel = new MemosPanel(parent, getSite());
		listener = new StudyFollower(panel.control(), event -> panel.show(study));
		var viewer = panel.viewer();
		viewer.addOpenListener(event -> panel.selected().forEach(
				memo -> StudyParts.openMemo(getSite().getPage(), study, memo)));
		getSite().setSelectionProvider(viewer);
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			manager.add(new Separator("edit")); //$NON-NLS-1$
			manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		getSite().registerContextMenu(menu, viewer);
		undo = StudyUndo.install(getSite(), getViewSite().getActionBars());
		ActiveStudy.get().addListener(follower);
		show(ActiveStudy.get().shown().orElse(null));
	}

	private void show(StudyProject newStudy) {
		if (study != null) {
			study.removeListener(listener);
		}
		study = newStudy;
		if (study != null) {
			study.addListener(listener);
		}
		panel.show(study);
		setContentDescription(study == null ? ActiveStudy.get().reading("") : study.study().settings().name()); //$NON-NLS-1$
	}

	/** The list and its filter. */
	public MemosPanel panel() {
		return panel;
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}

	@Override
	public void dispose() {
		ActiveStudy.get().removeListener(follower);
		if (study != null) {
			study.removeListener(listener);
		}
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}
}
