/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

/** Words of a passage in one line. */
public final class Quotes {

	private static final String ELLIPSIS = "…";

	private Quotes() {
	}

	/** The text in one line without white space around it; empty for null. */
	public static String line(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ").strip();
	}

	/**
	 * The text in one line, cut with an ellipsis if it is longer.
	 *
	 * @param length the most UTF-16 units, without the ellipsis
	 */
	public static String shorten(String text, int length) {
		var line = line(text);
		if (line.length() <= length) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length;
		return line.substring(0, end) + ELLIPSIS;
	}

	/** A shortened text without its ellipsis. */
	static String withoutEllipsis(String shortened) {
		return shortened.endsWith(ELLIPSIS) ? shortened.substring(0, shortened.length() - ELLIPSIS.length()) : shortened;
	}
}
