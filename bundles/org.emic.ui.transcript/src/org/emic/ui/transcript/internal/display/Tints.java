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
 * The colours behind coded words: the page with a share of the code's colour, so much that the words on it can still
 * be read. The measure is the contrast ratio of WCAG 2, which asks for 4.5:1 of text.
 */
public final class Tints {

	/** The least contrast between words and what is behind them. */
	public static final double READABLE = 4.5;

	/** The contrast of words that are set back; some of it is for the tints behind them. */
	private static final double SET_BACK = 6;
	private static final double MOST_SET_BACK = 0.42;
	private static final double MOST = 0.42;
	private static final double STEP = 0.01;

	/** Of the strongest tint that can be read: for one coding, for each further one, and at most. */
	private static final double FIRST = 0.45;
	private static final double FURTHER = 0.12;
	private static final double MOST_OF_SEVERAL = 0.7;

	private static final int MOST_KNOWN = 500;

	private record Wanted(Color page, Color words, Color code, double part) {
	}

	private final Map<Wanted, Color> known = new HashMap<>();

	/** What is behind words of several codings, in the colour of one of them. */
	public Color of(Color page, Color words, Color code, int codings) {
		return tint(page, words, code, Math.min(MOST_OF_SEVERAL, FIRST + (codings - 1) * FURTHER));
	}

	/** What is behind the words of the current coding: the strongest that can be read. */
	public Color strongest(Color page, Color words, Color code) {
		return tint(page, words, code, 1);
	}

	private Color tint(Color page, Color words, Color code, double part) {
		if (known.size() > MOST_KNOWN) {
			known.clear();
		}
		return known.computeIfAbsent(new Wanted(page, words, code, part),
				wanted -> LineColours.mix(page, code, part * readableShare(page, words, code)));
	}

	/** The largest share of a colour; words that are not readable on the page itself do not limit it. */
	private static double readableShare(Color page, Color words, Color code) {
		double least = Math.min(READABLE, LineColours.contrast(words, page));
		double share = MOST;
		while (share > STEP && LineColours.contrast(words, LineColours.mix(page, code, share)) < least) {
			share -= STEP;
		}
		return share;
	}

	/** Words that are set back: nearer to the page, and yet readable on it and on tints. */
	public static Color setBack(Color page, Color words) {
		double share = MOST_SET_BACK;
		while (share > STEP && LineColours.contrast(LineColours.mix(words, page, share), page) < SET_BACK) {
			share -= STEP;
		}
		return LineColours.mix(words, page, share);
	}
}
