/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.undo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.emic.ui.EmicIds;
import org.emic.ui.StudyUndo;

/**
 * Lets views of the platform undo steps of the active study too: the Problems view, as the quick fixes there make them,
 * and the cheat sheets, that lead through such steps. Only in Emic's perspective, and what a view undoes by itself it
 * goes on to undo.
 */
public final class PlatformViewsUndo implements IWindowListener, IPartListener2, IPerspectiveListener {

	/** What was installed in a view, and what the view had before. */
	private record Installed(StudyUndo ours, IAction undo, IAction redo) {
	}

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$
	/** With what each of the views undoes by itself. */
	private static final Map<String, Optional<IUndoContext>> VIEWS = Map.of(
			IPageLayout.ID_PROBLEM_VIEW, Optional.of(WorkspaceUndoUtil.getProblemsUndoContext()),
			CHEAT_SHEETS, Optional.empty());

	private final Map<IViewPart, Installed> installed = new HashMap<>();

	/** UI thread. */
	public static void install(IWorkbench workbench) {
		var all = new PlatformViewsUndo();
		for (var window : workbench.getWorkbenchWindows()) {
			all.windowOpened(window);
		}
		workbench.addWindowListener(all);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		window.addPerspectiveListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
		window.removePerspectiveListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (VIEWS.containsKey(reference.getId()) && reference.getPart(false) instanceof IViewPart view) {
			if (isOfCoding(view.getSite().getPage().getPerspective())) {
				installed.computeIfAbsent(view, PlatformViewsUndo::install);
			} else {
				remove(view);
			}
		}
	}

	private static boolean isOfCoding(IPerspectiveDescriptor perspective) {
		return perspective != null && perspective.getId().equals(EmicIds.PERSPECTIVE);
	}

	/** A view that is active in both perspectives is not activated anew. */
	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		if (isOfCoding(perspective)) {
			var active = page.getActivePartReference();
			if (active != null) {
				partActivated(active);
			}
		} else {
			List.copyOf(installed.keySet()).stream().filter(view -> view.getSite().getPage() == page).forEach(this::remove);
		}
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		// what is in it does not matter
	}

	private static Installed install(IViewPart view) {
		var bars = view.getViewSite().getActionBars();
		var undo = bars.getGlobalActionHandler(ActionFactory.UNDO.getId());
		var redo = bars.getGlobalActionHandler(ActionFactory.REDO.getId());
		var beside = VIEWS.get(view.getSite().getId()).orElse(null);
		return new Installed(StudyUndo.installBeside(view.getSite(), bars, beside), undo, redo);
	}

	private void remove(IViewPart view) {
		var before = installed.remove(view);
		if (before != null) {
			var bars = view.getViewSite().getActionBars();
			bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), before.undo());
			bars.setGlobalActionHandler(ActionFactory.REDO.getId(), before.redo());
			bars.updateActionBars();
			before.ours().dispose();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IViewPart view && installed.containsKey(view)) {
			installed.remove(view).ours().dispose();
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// every window counts, active or not
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// every window counts, active or not
	}
}
