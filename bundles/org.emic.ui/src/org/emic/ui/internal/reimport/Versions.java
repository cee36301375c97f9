/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.reimport;

/** Two versions of some words, shown from shortly before the first place at which they differ. */
public final class Versions {

	private static final String LEFT_OUT = "\u2026"; //$NON-NLS-1$
	private static final int LONGEST = 300;
	/** UTF-16 units that are shown before the difference, cut at a blank. */
	private static final int LEAD = 24;

	private Versions() {
	}

	/** One of the versions, on one line. */
	public static String line(String version, String other) {
		var line = oneLine(version);
		int from = start(line, oneLine(other));
		var shown = line.substring(from);
		return (from > 0 ? LEFT_OUT : "") + (shown.length() <= LONGEST ? shown //$NON-NLS-1$
				: shown.substring(0, shown.offsetByCodePoints(0, LONGEST / 2)) + LEFT_OUT);
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int start(String line, String other) {
		int same = 0;
		while (same < line.length() && same < other.length() && line.charAt(same) == other.charAt(same)) {
			same++;
		}
		if (same <= LEAD || same == line.length() && same == other.length()) {
			return 0;
		}
		int blank = line.indexOf(' ', same - LEAD);
		if (blank >= 0 && blank < same) {
			return blank + 1;
		}
		return Character.isHighSurrogate(line.charAt(same - 1)) ? same - 1 : same;
	}
}
