/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file that begins with lines of {@code key: value} between two lines of three hyphens. Nothing is read
 * that need not be: keys, values and the lines around them stay as they are written.
 *
 * @param entries the keys, in order
 * @param body    the lines behind the second line of hyphens
 */
record Front(Map<String, Entry> entries, List<String> body) {

	/** What stands for a missing file. */
	static final Front NONE = new Front(Map.of(), List.of());

	/** The line before and behind the keys. */
	static final String RULE = "---";

	/**
	 * A key with what belongs to it.
	 *
	 * @param comments the lines before it
	 * @param value    the value as it is written
	 * @param items    the lines behind it, such as those of a list
	 */
	record Entry(List<String> comments, String value, List<String> items) {

		/** A key that is not there. */
		static final Entry MISSING = new Entry(List.of(), "", List.of());

		boolean says(Entry other) {
			return value.equals(other.value) && items.equals(other.items);
		}
	}

	/** Reads a file; nothing if it has no such beginning, or one that is not understood. */
	static Optional<Front> of(List<String> lines) {
		if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(RULE)) {
			return Optional.empty();
		}
		var entries = new LinkedHashMap<String, Entry>();
		var comments = new ArrayList<String>();
		Entry last = null;
		for (int i = 1; i < lines.size(); i++) {
			var line = lines.get(i);
			var key = key(line);
			if (line.stripTrailing().equals(RULE)) {
				return comments.isEmpty() ? Optional.of(new Front(entries, lines.subList(i + 1, lines.size()))) : Optional.empty();
			} else if (line.isBlank() || line.startsWith("#")) {
				comments.add(line);
			} else if (key != null) {
				last = new Entry(List.copyOf(comments), line.substring(line.indexOf(':') + 1).strip(), new ArrayList<>());
				if (entries.put(key, last) != null) {
					return Optional.empty();
				}
				comments.clear();
			} else if (last != null && comments.isEmpty()) {
				last.items.add(line);
			} else {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static String key(String line) {
		int colon = line.indexOf(':');
		return colon > 0 && line.substring(0, colon).matches("\\p{L}[\\p{L}\\p{Nd}_-]*") ? line.substring(0, colon) : null;
	}

	Entry entry(String key) {
		return entries.getOrDefault(key, Entry.MISSING);
	}

	boolean has(String key) {
		return entries.containsKey(key);
	}

	/** A value as text, without the quotation marks around it. */
	String text(String key) {
		return unquoted(entry(key).value());
	}

	static String unquoted(String value) {
		boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
		return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\") : value;
	}
}
