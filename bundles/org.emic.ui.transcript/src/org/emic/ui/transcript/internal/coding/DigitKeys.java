/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.emic.ui.transcript.TranscriptEditor;

/** While the text is read, and not edited, a digit alone applies the code that is on it. */
public final class DigitKeys {

	private DigitKeys() {
	}

	/** To be installed before what answers to typing into a text that is only read. */
	public static void install(StyledText text, TranscriptEditor editor) {
		text.addListener(SWT.KeyDown, event -> {
			if (!text.getEditable() && isDigit(event)) {
				editor.codings().ifPresent(codings -> {
					int digit = event.character - '0';
					if (!QuickCodeHandler.applied(editor, codings, digit)) {
						codings.status().complain(NLS.bind(Messages.NoCodeOnDigit, digit));
					}
					event.doit = false;
				});
			}
		});
	}

	private static boolean isDigit(Event event) {
		return event.character >= '1' && event.character <= '9' && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
	}
}
