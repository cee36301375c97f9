/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.emic.model.files.RawJson;

/** The keys of a coding's and a decision's line, in the order in which they are written. */
final class CodingKeys {

	private static final List<String> CODING = List.of("start", "end", "code", "name", "quote", "before", "after", "provenance",
			"created", "comment", "definition", "uncertain", "settles", "reason", "id");
	private static final List<String> DECISION = List.of("decides", "of", "was", "code", "name", "definition", "removed", "created",
			"reason", "id");

	private CodingKeys() {
	}

	static Map<String, String> copy(Map<String, String> line) {
		return new LinkedHashMap<>(line);
	}

	/** The line with known keys first, in order, and unknown ones behind them by name. */
	static String write(Map<String, String> line) {
		var order = line.containsKey("decides") ? DECISION : CODING;
		var keys = new TreeSet<>(Comparator.<String>comparingInt(key -> order.contains(key) ? order.indexOf(key) : order.size())
				.thenComparing(Comparator.naturalOrder()));
		keys.addAll(line.keySet());
		var sorted = new LinkedHashMap<String, String>();
		keys.forEach(key -> sorted.put(key, line.get(key)));
		return RawJson.write(sorted);
	}

	/** The line without what a change of the text alone changes in it. */
	static Map<String, String> withoutNumbers(Map<String, String> line) {
		var rest = copy(line);
		rest.keySet().removeAll(List.of("start", "end", "before", "after", "uncertain"));
		return rest;
	}
}
