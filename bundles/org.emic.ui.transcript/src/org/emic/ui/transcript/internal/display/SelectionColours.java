/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** Keeps selected words readable where a theme's colours for them are not. */
public final class SelectionColours {

	private static final Color WHITE = new Color(255, 255, 255);
	private static final Color BLACK = new Color(0, 0, 0);

	private SelectionColours() {
	}

	/** Gives the selected words of a text a colour that can be read on the selection. */
	public static void makeReadable(StyledText text) {
		var background = text.getSelectionBackground();
		if (LineColours.contrast(text.getSelectionForeground(), background) < Tints.READABLE) {
			text.setSelectionForeground(readable(background, text.getForeground()));
		}
	}

	/** The colour itself where it can be read on a background, or else black or white. */
	static Color readable(Color background, Color colour) {
		return LineColours.contrast(colour, background) >= Tints.READABLE ? colour : Stream.of(WHITE, BLACK)
				.max(Comparator.comparingDouble(each -> LineColours.contrast(each, background))).orElseThrow();
	}
}
