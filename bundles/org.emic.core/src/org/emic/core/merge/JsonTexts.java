/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.emic.model.files.RawJson;

/** Merges lists of texts as they are written in JSON on one line. */
final class JsonTexts {

	private JsonTexts() {
	}

	/** The values merged as sets, if all that are there are lists of texts. */
	static Optional<String> merge(Three<String> values) {
		var lists = values.map(JsonTexts::elements);
		if (lists.base().isEmpty() || lists.ours().isEmpty() || lists.theirs().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(write(OrderMerge.merge(lists.map(Optional::orElseThrow))));
	}

	/** The elements of a list, as they are written; none for a list that is missing, nothing for what is no list of texts. */
	static Optional<List<String>> elements(String value) {
		if (value.isEmpty()) {
			return Optional.of(List.of());
		}
		if (!value.startsWith("[")) {
			return Optional.empty();
		}
		var elements = new ArrayList<String>();
		var read = RawJson.read("{\"list\":" + value + "}").flatMap(line -> RawJson.elements(line.get("list")));
		read.ifPresent(elements::addAll);
		return read.isPresent() && elements.stream().allMatch(element -> element.startsWith("\"")) ? Optional.of(elements)
				: Optional.empty();
	}

	static String write(List<String> elements) {
		return "[" + String.join(",", elements) + "]";
	}

	/** A value without its quotation marks, for a message; empty for none. */
	static String text(Map<String, String> line, String key) {
		return line.containsKey(key) ? RawJson.text(line.get(key)) : "";
	}
}
