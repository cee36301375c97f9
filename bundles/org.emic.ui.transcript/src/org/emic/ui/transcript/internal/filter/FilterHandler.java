/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.EditorCodings;

/** Lets the person choose which codings the active editor shows. */
public final class FilterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			editor.askForCodings().map(EditorCodings::transcript).ifPresent(transcript -> {
				var dialog = new FilterDialog(editor.getSite().getShell(), FilterSubjects.of(transcript),
						editor.display().filter());
				if (dialog.open() == Window.OK) {
					EditorCoders.set(editor, dialog.filter());
				}
			});
		}
		return null;
	}
}
