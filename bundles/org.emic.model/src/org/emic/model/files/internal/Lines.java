/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.List;

/** A text as lines. Only a line feed ends a line; Windows and old Mac line ends are taken as one. */
public final class Lines {

	/** How the line begins that git puts above both sides of a conflict. */
	static final String CONFLICT = "<<<<<<< ";

	private Lines() {
	}

	/** The lines without their ends; a line feed at the very end opens no further line. */
	public static List<String> of(String text) {
		var normal = normalise(text);
		var lines = new ArrayList<String>();
		var from = 0;
		for (int to; (to = normal.indexOf('\n', from)) >= 0; from = to + 1)
			lines.add(normal.substring(from, to));
		if (from < normal.length())
			lines.add(normal.substring(from));
		return lines;
	}

	/** The text with a line feed at each line end and without a byte order mark. */
	public static String normalise(String text) {
		var plain = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
		if (plain.indexOf('\r') < 0)
			return plain;
		return plain.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** Whether a line is one that git leaves where two sides changed the same place. */
	public static boolean isConflictMarker(String line) {
		return line.startsWith(CONFLICT) || line.startsWith(">>>>>>> ") || line.equals("=======");
	}
}
