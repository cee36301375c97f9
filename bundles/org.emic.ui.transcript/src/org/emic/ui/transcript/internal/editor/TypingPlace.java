/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.swt.events.FocusListener;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.workspace.StudyProject;

/** Tells the study when whoever types leaves the place: what is typed there later is not typed in the place of words. */
public final class TypingPlace {

	private TypingPlace() {
	}

	/** Follows the caret of an editor whose text is there. */
	public static void install(TranscriptEditor editor) {
		var text = editor.textWidget();
		// in another editor on the same transcript the caret moves with the text, and nobody moves it
		text.addCaretListener(event -> {
			if (text.isFocusControl()) {
				editor.study().ifPresent(study -> study.caretMoved(editor.transcript().orElseThrow(),
						editor.display().positions().toDocument(event.caretOffset)));
			}
		});
		text.addFocusListener(FocusListener.focusLostAdapter(event -> editor.study().ifPresent(StudyProject::endTyping)));
	}
}
