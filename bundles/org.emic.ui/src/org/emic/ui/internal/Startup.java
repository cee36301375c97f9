/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.emic.ui.internal.commands.KeysInViews;
import org.emic.ui.internal.navigator.ExplorerParts;
import org.emic.ui.internal.undo.PlatformViewsUndo;
import org.emic.ui.internal.undo.UndoGuard;
import org.emic.ui.internal.undo.UndoneSteps;
import org.emic.workspace.StudyProjects;

/**
 * Starts this bundle with the workbench, so that studies know their thread before the first is opened, and
 * the Project Explorer takes interviews from the beginning, and no failure to write goes unseen.
 */
public final class Startup implements IStartup {

	@Override
	public void earlyStartup() {
		StudyProjects.get().addListener(new WritingFailures());
		var workbench = PlatformUI.getWorkbench();
		workbench.addWorkbenchListener(UnwrittenGuard.create(workbench));
		workbench.getDisplay().asyncExec(() -> {
			ExplorerParts.install(workbench);
			PlatformViewsUndo.install(workbench);
			KeysInViews.install(workbench);
		});
		var history = workbench.getOperationSupport().getOperationHistory();
		history.addOperationApprover(new UndoGuard());
		history.addOperationHistoryListener(new UndoneSteps(workbench));
	}
}
