/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.emic.model.transcript.Role;

/**
 * The colours of the transcript editor, as the theme gives them. They are read each time, so that a change of
 * the theme needs a redraw and nothing else.
 */
public enum EditorColour {

	INTERVIEWER("interviewer"), //$NON-NLS-1$
	PARTICIPANT("participant"), //$NON-NLS-1$
	OTHER("other"), //$NON-NLS-1$
	HEADER("header"), //$NON-NLS-1$
	TURN_NUMBER("turnNumber"), //$NON-NLS-1$
	CURRENT_TURN("currentTurn"), //$NON-NLS-1$
	HEADING("heading"); //$NON-NLS-1$

	/** What the ids of the colours, and of the text font, begin with in plugin.xml and the style sheets. */
	private static final String PREFIX = "org.emic.ui.transcript."; //$NON-NLS-1$

	private final String id;

	EditorColour(String name) {
		this.id = PREFIX + name;
	}

	/** The colour for the label of a speaker. */
	public static EditorColour of(Role role) {
		return switch (role) {
			case INTERVIEWER -> INTERVIEWER;
			case PARTICIPANT -> PARTICIPANT;
			default -> OTHER;
		};
	}

	/** The present colour; UI thread. It is not to be disposed. */
	public Color get() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
	}
}
