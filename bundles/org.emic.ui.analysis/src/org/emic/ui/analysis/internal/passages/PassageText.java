/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.passages;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;

import org.emic.core.text.TextRange;

/** A passage with some words before and behind it on one line. */
public final class PassageText {

	/** UTF-16 units of context on each side; cut at blanks. */
	private static final int CONTEXT = 60;
	/** Nobody reads a longer passage in a row of a list. */
	private static final int LONGEST = 400;
	private static final String LEFT_OUT = "\u2026"; //$NON-NLS-1$

	private PassageText() {
	}

	/**
	 * The line.
	 *
	 * @param text  the whole text
	 * @param turn  the words of the turn, beyond which no context is shown
	 * @param range the passage
	 * @param mark  how the passage stands out; null for not at all
	 */
	public static StyledString of(String text, TextRange turn, TextRange range, Styler mark) {
		return of(text, turn, range, mark, CONTEXT);
	}

	/** @param lead the UTF-16 units of context before the passage, few where the line is cut at its end */
	public static StyledString of(String text, TextRange turn, TextRange range, Styler mark, int lead) {
		int from = before(text, turn.start(), range.start(), lead);
		int shownEnd = Math.min(range.end(), range.start() + LONGEST);
		int to = shownEnd < range.end() ? shownEnd : after(text, Math.max(turn.end(), range.end()), range.end());
		var line = new StyledString(from > turn.start() ? LEFT_OUT : ""); //$NON-NLS-1$
		line.append(oneLine(text.substring(from, range.start())));
		line.append(oneLine(text.substring(range.start(), shownEnd)), mark);
		line.append(oneLine(text.substring(shownEnd, Math.max(shownEnd, to))));
		return to < turn.end() || shownEnd < range.end() ? line.append(LEFT_OUT) : line;
	}

	/** A whole passage with some words around it, as in the text. */
	public static String around(String text, TextRange turn, TextRange range) {
		int from = before(text, turn.start(), range.start(), 2 * CONTEXT);
		int to = after(text, Math.max(turn.end(), range.end()), range.end());
		return (from > turn.start() ? LEFT_OUT : "") + text.substring(from, to) + (to < turn.end() ? LEFT_OUT : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int before(String text, int first, int start, int context) {
		int from = Math.max(Math.min(first, start), start - context);
		while (from > first && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
			from++;
		}
		return from;
	}

	private static int after(String text, int last, int end) {
		int to = Math.min(last, end + CONTEXT);
		while (to < last && to > end && !Character.isWhitespace(text.charAt(to))) {
			to--;
		}
		return to;
	}

	/** Keeps the length as far as it can, so that blanks at the ends go on separating. */
	public static String oneLine(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
