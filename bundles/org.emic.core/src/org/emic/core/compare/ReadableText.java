/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.stream.Collectors;

/** Parts as a text that a person reads: names and words instead of a file's syntax. */
public final class ReadableText {

	private static final String INDENT = "    ";

	private ReadableText() {
	}

	/** A part with all that is in it; only its value if nothing is. */
	public static String of(Part part) {
		if (part.parts().isEmpty()) {
			return part.value();
		}
		var to = new StringBuilder();
		part.parts().forEach(inner -> write(to, inner, ""));
		return to.toString();
	}

	private static void write(StringBuilder to, Part part, String indent) {
		if (!part.parts().isEmpty()) {
			if (to.length() > 0) {
				to.append('\n');
			}
			to.append(indent).append(part.name()).append('\n');
			part.parts().forEach(inner -> write(to, inner, indent + INDENT));
		} else if (part.value().indexOf('\n') >= 0 || part.kind() == PartKind.PROSE && !part.value().isEmpty()) {
			to.append(indent).append(part.name()).append(":\n");
			to.append(part.value().lines().map(line -> line.isEmpty() ? "" : indent + INDENT + line)
					.collect(Collectors.joining("\n"))).append('\n');
		} else if (!part.value().isEmpty()) {
			to.append(indent).append(part.name()).append(": ").append(part.value()).append('\n');
		}
	}
}
