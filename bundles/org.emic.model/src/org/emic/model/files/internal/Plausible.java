/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.Set;

/** What may be a speaker's label where nobody declared it. */
final class Plausible {

	private static final int LONGEST = 40;
	private static final int MOST_WORDS = 5;
	private static final int LONGEST_ABBREVIATION = 4;
	private static final String NEVER = "?!;,\"“”„«»=<>{}|\\/…。、，？！#*";
	private static final Set<String> NO_SPEAKERS = Set.of("note", "notes", "remark", "example", "examples",
			"date", "context", "setting", "location", "topic", "title", "summary", "transcript", "duration",
			"warning", "question", "answer", "background", "http", "https", "mailto");

	private Plausible() {
	}

	/** Whether a text before a colon may be a label: short, with a letter, and no part of a sentence. */
	static boolean label(String label) {
		if (label.isEmpty() || label.length() > LONGEST || label.equals("http") || label.equals("https"))
			return false;
		var words = 1;
		var wordStart = 0;
		var letters = false;
		var open = 0;
		for (var i = 0; i < label.length(); i++) {
			var c = label.charAt(i);
			if (NEVER.indexOf(c) >= 0 || c < ' ')
				return false;
			if (c == ' ') {
				words++;
				wordStart = i + 1;
			} else if (c == '.' && i - wordStart > LONGEST_ABBREVIATION)
				return false;
			else if (c == '[' || c == '(')
				open++;
			else if ((c == ']' || c == ')') && --open < 0)
				return false;
			letters |= Character.isLetter(c) || Character.isSurrogate(c);
		}
		var first = label.codePointAt(0);
		if (!letters || open > 0 || words > MOST_WORDS || !mayBegin(first))
			return false;
		return words == 1 || !Character.isLowerCase(first);
	}

	/** A letter, a digit, a bracket, or one of the pictures that chat logs have for people. */
	private static boolean mayBegin(int first) {
		return Character.isLetterOrDigit(first) || "[(".indexOf(first) >= 0 || Character.isEmoji(first) && first > 0xFF;
	}

	/** Whether a label that stands alone in a text is surely none. */
	static boolean isOrdinaryWord(String label) {
		return NO_SPEAKERS.contains(label.toLowerCase(java.util.Locale.ROOT));
	}
}
