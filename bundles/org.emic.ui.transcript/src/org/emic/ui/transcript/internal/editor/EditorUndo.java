/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.operations.OperationHistoryActionHandler;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.emic.workspace.StudyProject;

/**
 * Undo and redo of an editor, over the one history of its study. The approvers that a text editor installs
 * are left out: they ask before each step that concerns more than its own text, and here each does.
 */
public final class EditorUndo {

	private static final IUndoContext NOTHING = new ObjectUndoContext(EditorUndo.class);

	private final UndoActionHandler undo;
	private final RedoActionHandler redo;

	public EditorUndo(IEditorSite site) {
		undo = new UndoActionHandler(site, NOTHING);
		redo = new RedoActionHandler(site, NOTHING);
		undo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_UNDO);
		redo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_REDO);
	}

	public OperationHistoryActionHandler undo() {
		return undo;
	}

	public OperationHistoryActionHandler redo() {
		return redo;
	}

	/** Works on the steps of a study; on none when it is null. */
	public void setStudy(StudyProject study) {
		var context = study == null ? NOTHING : study.undoContext();
		undo.setContext(context);
		redo.setContext(context);
	}

	public void dispose() {
		List.of(undo, redo).forEach(OperationHistoryActionHandler::dispose);
	}
}
