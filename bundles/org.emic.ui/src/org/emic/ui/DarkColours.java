/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Takes back what the dark theme leaves behind.
 * <p>
 * The platform's dark style sheet gives nearly every control colours, the light one only some. When the theme changes
 * from dark to light without a restart, the others would keep theirs: white words on the white that the toolkit now
 * paints, or black rows in a light table.
 */
public final class DarkColours {

	private static final int HALF = 128;
	private static final int[] BACKGROUNDS = { SWT.COLOR_LIST_BACKGROUND, SWT.COLOR_WIDGET_BACKGROUND };
	private static final int[] FOREGROUNDS = { SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_WIDGET_FOREGROUND };

	private DarkColours() {
	}

	/**
	 * Gives all controls that still have a dark ground or light words the toolkit's own colours, for a light theme.
	 * Does nothing while the toolkit's own are still dark ones, since controls would keep these: GTK tells of its new
	 * ones some time after the style sheets have asked for them, with {@link SWT#Settings}.
	 */
	public static void clear(Display display) {
		if (!isLight(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND))) {
			return;
		}
		for (var shell : display.getShells()) {
			clear(shell);
		}
	}

	private static void clear(Control control) {
		// A text with styles has its colours from whoever made it, and an editor follows the theme itself.
		if (!(control instanceof StyledText)) {
			if (!isLight(control.getBackground()) || isToolkits(control.getBackground(), BACKGROUNDS)) {
				giveOwnBackground(control);
			}
			if (isLight(control.getForeground()) || isToolkits(control.getForeground(), FOREGROUNDS)) {
				giveOwnForeground(control);
			}
		}
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				clear(child);
			}
		}
	}

	/**
	 * The style sheets may have done it too early: then GTK shows what was its own colour before, while the control says
	 * that it has none and does nothing when it is to have none. So it is given another one first.
	 */
	private static void giveOwnBackground(Control control) {
		control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		control.setBackground(null);
	}

	private static void giveOwnForeground(Control control) {
		control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		control.setForeground(null);
	}

	private static boolean isToolkits(Color colour, int[] systemColours) {
		return IntStream.of(systemColours).mapToObj(Display.getCurrent()::getSystemColor).anyMatch(colour::equals);
	}

	/** By the luma of ITU-R BT.601. */
	private static boolean isLight(Color colour) {
		return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() >= HALF;
	}
}
