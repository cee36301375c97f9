/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

/** Puts what a conflict is about into a few words. */
final class Words {

	/** So much of a text is named, in UTF-16 units. */
	private static final int LONGEST = 40;

	private Words() {
	}

	/** The beginning of a text on one line. */
	static String shorten(String text) {
		var line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return line.substring(0, end).stripTrailing() + "…";
	}

	/** A property in a researcher's words; its key where there are none. */
	static String property(String key) {
		var words = Messages.get("property." + key);
		return words.startsWith("!") ? key : words;
	}
}
