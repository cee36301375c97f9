/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

import org.emic.ui.StudyUndo;
import org.emic.ui.codebook.internal.print.PrintCodebookAction;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** Gives codebook editors the study's Undo and Redo; editors of one kind share their action bars. */
public final class CodebookEditorContributor extends EditorActionBarContributor {

	private StudyUndo undo;

	@Override
	public void setActiveEditor(IEditorPart editor) {
		dispose();
		if (editor != null) {
			var tree = editor.getAdapter(CodeTreePanel.class);
			undo = tree == null || tree.study().isEmpty() ? StudyUndo.install(editor.getSite(), getActionBars())
					: StudyUndo.install(editor.getSite(), getActionBars(), tree.study().get());
			getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(),
					tree == null ? null : new PrintCodebookAction(tree::study));
		}
	}

	@Override
	public void dispose() {
		if (undo != null) {
			undo.dispose();
			undo = null;
		}
	}
}
