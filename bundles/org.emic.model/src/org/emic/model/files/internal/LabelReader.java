/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.function.Predicate;

/**
 * Reads the label at the beginning of a line, character by character: no pattern here can run away on a
 * long line. The forms are {@code Anna: …}, {@code **Anna:** …}, {@code [00:01:23] Anna: …},
 * {@code Anna [00:01:23]: …}, {@code Anna: [00:01:23] …} and {@code Anna 00:01:23} at the end of its line.
 */
final class LabelReader {

	/** The most UTF-16 units that a label may have. */
	static final int LONGEST = 60;
	/** The most digits that the number of a turn may have. */
	private static final int LONGEST_NUMBER = 4;

	private final String text;
	private final Predicate<String> accepted;

	/**
	 * @param accepted which labels count; asked for every reading of a line, shortest label first
	 */
	LabelReader(String text, Predicate<String> accepted) {
		this.text = text;
		this.accepted = accepted;
	}

	/** The label of the line between two offsets, or null if it has none. */
	LabelMatch read(int from, int to) {
		var at = skipBlanks(from, to);
		var start = at;
		String code = null;
		var codeEnd = TimeCodes.end(text, at, to);
		if (codeEnd >= 0) {
			code = TimeCodes.bare(text.substring(at, codeEnd));
			at = skipBlanks(codeEnd, to);
			if (at + 1 < to && isDash(text.charAt(at)) && isBlank(text.charAt(at + 1)))
				at = skipBlanks(at + 1, to);
		}
		var numbered = afterNumber(at, to);
		var match = numbered < 0 ? null : readLabel(start, numbered, to, code);
		return match != null ? match : readLabel(start, at, to, code);
	}

	/** Where a line goes on after the number of its turn, such as {@code 12.} or {@code 12)}; -1 if it has none. */
	private int afterNumber(int from, int to) {
		var at = from;
		while (at < to && at < from + LONGEST_NUMBER && Character.isDigit(text.charAt(at)))
			at++;
		if (at == from || at + 1 >= to || text.charAt(at) != '.' && text.charAt(at) != ')' && text.charAt(at) != '\t')
			return -1;
		return text.charAt(at) == '\t' || isBlank(text.charAt(at + 1)) ? skipBlanks(at + 1, to) : -1;
	}

	private LabelMatch readLabel(int start, int from, int to, String before) {
		var marks = marks(from, to);
		var first = from + marks;
		var limit = Math.min(to, first + LONGEST + 1);
		for (var at = first; at < limit; at++) {
			var c = text.charAt(at);
			if (c == ':' || c == '：') {
				var match = match(start, first, at, at + 1, to, marks, before);
				if (match != null)
					return match;
			} else if (at > first && before == null) {
				var code = TimeCodes.end(text, at, to);
				if (code < 0 || !isBlank(text.charAt(at - 1)) && text.charAt(at) != '[' && text.charAt(at) != '(')
					continue;
				var match = afterCode(start, first, at, code, to, marks);
				if (match != null)
					return match;
				at = code - 1;
			}
		}
		return null;
	}

	/** {@code Anna [00:01:23]:}, or without the colon where the line ends there. */
	private LabelMatch afterCode(int start, int first, int codeStart, int codeEnd, int to, int marks) {
		var code = TimeCodes.bare(text.substring(codeStart, codeEnd));
		var at = codeEnd;
		while (at < to && (isBlank(text.charAt(at)) || text.charAt(at) == '*'))
			at++;
		if (at < to && (text.charAt(at) == ':' || text.charAt(at) == '：'))
			return match(start, first, codeStart, at + 1, to, marks, code);
		return at == to && standsAlone(first, codeStart, code)
				? match(start, first, codeStart, codeEnd, to, marks, code) : null;
	}

	/** Whether a line without a colon is a label and a time code all the same, and not "at 10:30". */
	private boolean standsAlone(int first, int codeStart, String code) {
		if (Character.isLowerCase(text.codePointAt(first)))
			return false;
		return !Character.isDigit(text.charAt(codeStart)) || code.indexOf(':') != code.lastIndexOf(':')
				|| codeStart - 2 >= first && isBlank(text.charAt(codeStart - 2));
	}

	private LabelMatch match(int start, int first, int labelEnd, int end, int to, int marks, String code) {
		var label = label(text.substring(first, labelEnd));
		if (label.isEmpty() || !accepted.test(label))
			return null;
		var after = end;
		while (after < to && after < end + marks && (text.charAt(after) == '*' || text.charAt(after) == '_'))
			after++;
		var words = skipBlanks(after, to);
		var codeEnd = code == null ? TimeCodes.end(text, words, to) : -1;
		var found = code;
		if (codeEnd >= 0 && (codeEnd == to || isBlank(text.charAt(codeEnd)))
				&& !Character.isDigit(text.charAt(words))) {
			found = TimeCodes.bare(text.substring(words, codeEnd));
			words = skipBlanks(codeEnd, to);
		}
		return new LabelMatch(label, start, after, words, found);
	}

	/** A label as it is compared. */
	static String label(String raw) {
		var label = raw.strip();
		while (label.endsWith("*") || label.endsWith("_"))
			label = label.substring(0, label.length() - 1).stripTrailing();
		for (var i = 1; i < label.length(); i++)
			if (isBlank(label.charAt(i)) && (label.charAt(i) != ' ' || isBlank(label.charAt(i - 1))))
				return String.join(" ", label.split("[ \\t\\u00A0]+"));
		return label;
	}

	/** How many of the characters that make words bold stand at an offset. */
	private int marks(int from, int to) {
		var count = 0;
		while (count < 3 && from + count < to && (text.charAt(from + count) == '*' || text.charAt(from + count) == '_'))
			count++;
		return count;
	}

	private int skipBlanks(int from, int to) {
		var at = from;
		while (at < to && isBlank(text.charAt(at)))
			at++;
		return at;
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u200E' || c == '\u200F' || c == '\u3000';
	}

	private static boolean isDash(char c) {
		return c == '-' || c == '–' || c == '—';
	}
}
