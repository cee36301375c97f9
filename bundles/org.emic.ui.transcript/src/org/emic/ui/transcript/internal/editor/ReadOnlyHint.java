/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** Says why nothing happens when somebody types into a text that is read-only. */
public final class ReadOnlyHint {

	private ReadOnlyHint() {
	}

	public static void install(StyledText text, Runnable hint) {
		text.addListener(SWT.KeyDown, event -> {
			if (event.doit && !text.getEditable() && wouldChange(event)) {
				hint.run();
			}
		});
	}

	private static boolean wouldChange(Event event) {
		boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
		return plain && (event.character >= ' ' || event.character == SWT.CR || event.character == SWT.BS);
	}
}
