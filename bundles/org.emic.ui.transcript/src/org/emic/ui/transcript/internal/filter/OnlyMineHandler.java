/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.CoderChoice;
import org.emic.ui.CoderChoice.Place;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.EditorCodings;

/** Shows only one's own codings in the editors of a study, or everybody's again. */
public final class OnlyMineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TranscriptEditor editor) {
			editor.askForCodings().map(EditorCodings::study).ifPresent(study -> {
				var now = CoderChoice.of(study, Place.EDITOR);
				(now.equals(CoderChoice.ALL) ? CoderChoice.MINE : CoderChoice.ALL).keep(study, Place.EDITOR);
			});
		}
		return null;
	}
}
