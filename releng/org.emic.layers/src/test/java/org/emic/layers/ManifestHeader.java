/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.layers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One element of an OSGi manifest header: a name with its attributes and directives. */
record ManifestHeader(String name, Map<String, String> parameters) {

	/** Splits a header's value, which is empty when the manifest lacks it. */
	static List<ManifestHeader> parse(String value) {
		var elements = new ArrayList<ManifestHeader>();
		if (value == null) {
			return elements;
		}
		for (String clause : split(value, ',')) {
			var parts = split(clause, ';');
			var parameters = new LinkedHashMap<String, String>();
			for (String part : parts.subList(1, parts.size())) {
				int equals = part.indexOf('=');
				parameters.put(part.substring(0, equals).strip(), unquote(part.substring(equals + 1).strip()));
			}
			elements.add(new ManifestHeader(parts.getFirst().strip(), parameters));
		}
		return elements;
	}

	private static List<String> split(String text, char separator) {
		var parts = new ArrayList<String>();
		var quoted = false;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == separator && !quoted) {
				parts.add(text.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(text.substring(start));
		return parts;
	}

	private static String unquote(String text) {
		return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
	}
}
