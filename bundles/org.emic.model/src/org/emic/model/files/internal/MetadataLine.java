/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

/**
 * A line {@code **Name:** value}, {@code **Name**: value} or {@code Name: value} above the turns.
 *
 * @param bold whether the name is bold
 */
record MetadataLine(String name, String value, boolean bold) {

	private static final int LONGEST_NAME = 60;
	private static final int LONGEST_FACT = 60;

	/** What a line says, or null if it has none of these forms. */
	static MetadataLine of(String line) {
		var plain = line.strip();
		if (!plain.startsWith("**")) {
			var colon = plain.indexOf(':');
			if (colon <= 0 || !Plausible.label(LabelReader.label(plain.substring(0, colon))))
				return null;
			var value = plain.substring(colon + 1);
			var isTime = Character.isDigit(plain.charAt(colon - 1)) && !value.isEmpty()
					&& Character.isDigit(value.charAt(0));
			return isTime || value.startsWith("//") ? null
					: new MetadataLine(LabelReader.label(plain.substring(0, colon)), value.strip(), false);
		}
		var end = plain.indexOf("**", 2);
		if (end < 0 || end > LONGEST_NAME)
			return null;
		var inside = plain.charAt(end - 1) == ':';
		var outside = plain.startsWith(":", end + 2);
		if (!inside && !outside)
			return null;
		var name = plain.substring(2, inside ? end - 1 : end).replace("*", "").strip();
		var value = plain.substring(end + (inside ? 2 : 3)).strip();
		return name.isEmpty() ? null : new MetadataLine(name, value, true);
	}

	/** Whether the value looks like a name, a date or the like and not like something said. */
	boolean isFact() {
		return !value.isEmpty() && value.length() <= LONGEST_FACT && ".?!…。？！".indexOf(value.charAt(value.length() - 1)) < 0;
	}

	/** Whether the name is another, however it is spaced or capitalised. */
	boolean isNamed(String other) {
		return fold(name).equals(fold(other));
	}

	private static String fold(String name) {
		return name.replaceAll("[ _-]", "").toLowerCase(java.util.Locale.ROOT);
	}
}
