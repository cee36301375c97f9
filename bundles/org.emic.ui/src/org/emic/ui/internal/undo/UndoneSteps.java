/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.undo;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.emic.ui.StatusLines;
import org.emic.workspace.StudyProjects;

/** Says in the status line which step of a study was just undone or redone: it may be out of sight. */
public final class UndoneSteps implements IOperationHistoryListener {

	private final IWorkbench workbench;

	public UndoneSteps(IWorkbench workbench) {
		this.workbench = workbench;
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		var message = switch (event.getEventType()) {
			case OperationHistoryEvent.UNDONE -> Messages.Undone;
			case OperationHistoryEvent.REDONE -> Messages.Redone;
			default -> null;
		};
		if (message == null) {
			return;
		}
		StudyProjects.get().opened().stream().filter(study -> event.getOperation().hasContext(study.undoContext()))
				.findFirst().ifPresent(study -> workbench.getDisplay().asyncExec(
						() -> say(NLS.bind(message, event.getOperation().getLabel(), study.project().getName()))));
	}

	private void say(String text) {
		var window = workbench.isClosing() ? null : workbench.getActiveWorkbenchWindow();
		var page = window == null ? null : window.getActivePage();
		StatusLines.of(page == null ? null : page.getActivePart()).ifPresent(line -> {
			line.setErrorMessage(null);
			line.setMessage(text);
		});
	}
}
