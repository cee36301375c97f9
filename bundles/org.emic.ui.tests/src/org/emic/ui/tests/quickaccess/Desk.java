/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import java.util.Arrays;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.emic.core.text.TextRange;
import org.emic.tests.support.Conditions;
import org.emic.ui.EmicIds;
import org.emic.ui.RecentCodes;
import org.emic.ui.SampleStudies;
import org.emic.ui.StudyParts;
import org.emic.ui.transcript.TranscriptEditor;

/** The study, open in the coding perspective. */
abstract class Desk {

	/** The preferences of how a transcript is shown. */
	static final String DISPLAY = "org.emic.ui.transcript";

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final Focus focus = new Focus();
	final PreparedStudy prepared;
	private int stepsMade;
	private TranscriptEditor editor;

	/** Those who extend this come back first. */
	Desk(PreparedStudy prepared) throws WorkbenchException {
		this.prepared = prepared;
		PlatformUI.getWorkbench().showPerspective(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		stepsMade = steps();
	}

	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	TranscriptEditor editor() {
		return editor;
	}

	private int steps() {
		return history.getUndoHistory(prepared.project().undoContext()).length;
	}

	/** The name of the step that was made last since one came here. */
	String latestStep() {
		return steps() > stepsMade ? history.getUndoOperation(prepared.project().undoContext()).getLabel() : "";
	}

	final void select(TextRange range) {
		page().activate(editor);
		editor.reveal(range);
		Conditions.handleEvents();
	}

	static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** Gives files that were changed from outside their content again. */
	abstract void restoreFiles() throws CoreException;

	/** Waits until the part that is active has the focus, and what commands hang on tells of it. */
	void settle() {
		focus.settle();
	}

	/** Takes back all that was done, and opens the interview. */
	void comeBack() {
		try {
			closeOtherEditors();
			restoreFiles();
			while (steps() > stepsMade) {
				history.undo(prepared.project().undoContext(), null, null);
			}
			// what was written into files from outside ends the history
			stepsMade = Math.min(stepsMade, steps());
			for (var key : InstanceScope.INSTANCE.getNode(DISPLAY).keys()) {
				InstanceScope.INSTANCE.getNode(DISPLAY).remove(key);
			}
			RecentCodes.used(prepared.project(), prepared.code("machine"));
			Conditions.handleEvents();
			if (!isAsOpened()) {
				page().closeAllEditors(false);
				StudyParts.open(page(), prepared.project(), prepared.one(), null);
				editor = (TranscriptEditor) page().getActiveEditor();
				Conditions.handleEvents();
			}
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private void closeOtherEditors() {
		var others = Arrays.stream(page().getEditorReferences()).filter(each -> each.getEditor(false) != editor)
				.toArray(IEditorReference[]::new);
		if (others.length > 0) {
			page().closeEditors(others, false);
		}
	}

	/** Whether the interview is shown as when it was just opened: to open it takes longer than most commands. */
	private boolean isAsOpened() {
		return editor != null && page().getActiveEditor() == editor && !editor.isEditing()
				&& editor.display().filter().isEmpty() && editor.textWidget().getText().equals(prepared.one().text());
	}

	void close() throws Exception {
		comeBack();
		page().closeAllEditors(false);
		prepared.project().project().delete(true, true, null);
		// a command made it
		ResourcesPlugin.getWorkspace().getRoot().getProject(SampleStudies.NAME).delete(true, true, null);
	}
}
