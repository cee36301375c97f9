/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of codes as thin lines need them: as dark, or as light, as it takes to be seen on the page. The
 * measure is the contrast ratio of WCAG 2 (relative luminance), which asks for 3:1 of signs that are no text.
 */
public final class LineColours {

	private static final double ENOUGH = 3;
	private static final double STEP = 0.12;

	private final Map<Color, Color> seen = new HashMap<>();
	private Color background;

	/** A code's colour to be seen on a background. */
	public Color on(Color newBackground, Color colour) {
		if (!newBackground.equals(background)) {
			background = newBackground;
			seen.clear();
		}
		return seen.computeIfAbsent(colour, this::adjust);
	}

	private Color adjust(Color colour) {
		int aim = isDark(background) ? 255 : 0;
		var adjusted = colour;
		for (double share = STEP; contrast(adjusted, background) < ENOUGH && share < 1; share += STEP) {
			adjusted = mix(colour, new Color(aim, aim, aim), share);
		}
		return adjusted;
	}

	/** Whether light text stands on a background. */
	public static boolean isDark(Color background) {
		return luminance(background) < 0.18;
	}

	/** A colour with a share of another. */
	static Color mix(Color colour, Color other, double share) {
		return new Color(mix(colour.getRed(), other.getRed(), share), mix(colour.getGreen(), other.getGreen(), share),
				mix(colour.getBlue(), other.getBlue(), share));
	}

	private static int mix(int one, int other, double share) {
		return (int) Math.round(one * (1 - share) + other * share);
	}

	/** From 1, none, to 21, black on white. */
	public static double contrast(Color one, Color other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
