/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

/** Line ends of every system. */
public final class LineEnds {

	private LineEnds() {
	}

	/** The text with CR LF and lone CR as LF; the same object if there is none. */
	public static String toLf(String text) {
		int first = text.indexOf('\r');
		if (first < 0) {
			return text;
		}
		var result = new StringBuilder(text.length()).append(text, 0, first);
		for (int i = first; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\r') {
				result.append(c);
			} else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
				result.append('\n');
			}
		}
		return result.toString();
	}

	/** The line, from 1, that the offset is on; CR LF, CR and LF end lines. */
	public static int lineOf(String text, int offset) {
		int line = 1;
		for (int i = 0; i < Math.min(offset, text.length()); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				line++;
			}
		}
		return line;
	}
}
