/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.undo;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.CodingTarget;
import org.emic.ui.StatusLines;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.StudyOperation;
import org.emic.workspace.internal.StudyStep;

/**
 * Says in the status line which step of a study was just done, undone or redone: it may be out of sight. Who did it may say
 * more of it after this; what was said of another step before stays no longer.
 */
public final class UndoneSteps implements IOperationHistoryListener {

	private final IWorkbench workbench;

	public UndoneSteps(IWorkbench workbench) {
		this.workbench = workbench;
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		var message = switch (event.getEventType()) {
			case OperationHistoryEvent.OPERATION_ADDED -> Messages.Done;
			case OperationHistoryEvent.UNDONE -> Messages.Undone;
			case OperationHistoryEvent.REDONE -> Messages.Redone;
			default -> null;
		};
		if (message == null) {
			return;
		}
		StudyProjects.get().opened().stream().filter(study -> event.getOperation().hasContext(study.undoContext()))
				.findFirst().ifPresent(study -> tell(study, message, event));
	}

	private void tell(StudyProject study, String message, OperationHistoryEvent event) {
		var operation = event.getOperation();
		if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED && operation instanceof StudyOperation step
				&& step.isTyping()) {
			say(null); // who types sees it
		} else if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED && Display.getCurrent() != null) {
			say(NLS.bind(message, operation.getLabel(), study.project().getName()));
		} else {
			workbench.getDisplay().asyncExec(() -> say(NLS.bind(message, operation.getLabel() + place(study, operation),
					study.project().getName())));
		}
	}

	/** The transcript that a step was about, unless one sees it. */
	private String place(StudyProject study, IUndoableOperation operation) {
		if (!(operation instanceof StudyStep step)) {
			return ""; //$NON-NLS-1$
		}
		var touched = study.study().transcripts().stream().filter(step::touches).limit(2).toList();
		return touched.size() != 1 || touched.getFirst() == seen() ? "" : NLS.bind(Messages.In, touched.getFirst().title()); //$NON-NLS-1$
	}

	private StudyTranscript seen() {
		var window = workbench.getActiveWorkbenchWindow();
		var editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		var target = editor == null ? null : editor.getAdapter(CodingTarget.class);
		return target == null ? null : target.transcript();
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
