/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyUndo;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.print.PrintCodebookAction;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.ui.codebook.internal.tree.DeletedCodesAction;
import org.emic.workspace.StudyProject;

/**
 * The codes of the active study. Double-click or Enter applies a code when a passage is selected in the
 * active transcript editor, and otherwise shows the code's codings; a code can also be dragged onto a
 * passage. Every change is one step of the study's history.
 */
public final class CodebookView extends ViewPart {

	private final Consumer<Optional<StudyProject>> activeStudyListener = this::show;
	private CodeTreePanel panel;
	private StudyUndo undo;

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.CODEBOOK_VIEW.setOn(parent);
		panel = new CodeTreePanel(parent, getSite());
		panel.viewer().addOpenListener(this::opened);
		getSite().setSelectionProvider(panel.viewer());
		createContextMenu();
		CountingMenu.addTo(getViewSite().getActionBars().getMenuManager());
		getViewSite().getActionBars().getMenuManager().add(new DeletedCodesAction(panel));
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(),
				new PrintCodebookAction(() -> panel.study()));
		undo = StudyUndo.install(getSite(), getViewSite().getActionBars());
		ActiveStudy.get().addListener(activeStudyListener);
		show(ActiveStudy.get().shown());
	}

	private void createContextMenu() {
		var manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		IMenuListener groups = menu -> {
			menu.add(new Separator("new")); //$NON-NLS-1$
			menu.add(new Separator("apply")); //$NON-NLS-1$
			menu.add(new Separator("edit")); //$NON-NLS-1$
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		};
		manager.addMenuListener(groups);
		panel.viewer().getTree().setMenu(manager.createContextMenu(panel.viewer().getTree()));
		getSite().registerContextMenu(manager, panel.viewer());
	}

	private void show(Optional<StudyProject> study) {
		if (panel.control().isDisposed()) {
			return;
		}
		panel.setStudy(study.orElse(null));
		setContentDescription(study.map(project -> project.study().settings().name())
				.orElseGet(() -> ActiveStudy.get().reading(""))); //$NON-NLS-1$
	}

	private void opened(OpenEvent event) {
		var codes = panel.selectedCodes();
		if (codes.isEmpty() || panel.study().isEmpty()) {
			return;
		}
		if (CodeApplication.isPassageSelected(getSite().getPage(), panel.study().get())) {
			CodeApplication.apply(getSite().getPage(), panel.study().get(), codes);
		} else {
			showCodings(codes.getFirst());
		}
	}

	private void showCodings(Code code) {
		try {
			// it follows the selection, which stays here
			getSite().getPage().showView(EmicIds.CODINGS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			panel.reveal(code);
		} catch (PartInitException e) {
			Errors.show(Messages.View_cannotShowCodings, e);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == CodeTreePanel.class ? adapter.cast(panel) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}

	@Override
	public void dispose() {
		ActiveStudy.get().removeListener(activeStudyListener);
		if (undo != null) {
			undo.dispose();
		}
		super.dispose();
	}
}
