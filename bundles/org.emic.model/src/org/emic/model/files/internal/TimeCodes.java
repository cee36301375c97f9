/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

/** Time codes like 00:01:23, 1:23 or 00:01:23.456, bare or in brackets or parentheses. */
final class TimeCodes {

	private TimeCodes() {
	}

	/** Where the time code that begins at an index ends, exclusive, with its brackets; -1 if none does. */
	static int end(CharSequence text, int from, int limit) {
		if (from >= limit)
			return -1;
		var close = switch (text.charAt(from)) {
			case '[' -> ']';
			case '(' -> ')';
			case '<' -> '>';
			default -> '\0';
		};
		if (close == '\0')
			return digits(text, from, limit);
		var end = digits(text, from + 1, limit);
		return end >= 0 && end < limit && text.charAt(end) == close ? end + 1 : -1;
	}

	/** The time code itself, without brackets. */
	static String bare(String code) {
		return Character.isDigit(code.charAt(0)) ? code : code.substring(1, code.length() - 1);
	}

	private static int digits(CharSequence text, int from, int limit) {
		var at = pair(text, from, limit, 3);
		if (at < 0 || at >= limit || text.charAt(at) != ':')
			return -1;
		at = pair(text, at + 1, limit, 2);
		if (at < 0 || text.charAt(at - 2) == ':')
			return -1;
		if (at < limit && text.charAt(at) == ':') {
			var seconds = pair(text, at + 1, limit, 2);
			if (seconds >= 0)
				at = seconds;
		}
		if (at + 1 < limit && ".,;-#".indexOf(text.charAt(at)) >= 0) {
			var fraction = pair(text, at + 1, limit, 3);
			if (fraction >= 0)
				at = fraction;
		}
		return at < limit && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
	}

	/** The end of one to most digits; -1 if there is none. */
	private static int pair(CharSequence text, int from, int limit, int most) {
		var at = from;
		while (at < limit && at < from + most && text.charAt(at) >= '0' && text.charAt(at) <= '9')
			at++;
		return at == from ? -1 : at;
	}
}
