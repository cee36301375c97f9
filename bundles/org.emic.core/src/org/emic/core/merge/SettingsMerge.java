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
import java.util.Optional;

import org.emic.model.files.ConflictText;

/** Merges the settings of a study: lines of {@code key: value} with blank lines between. */
final class SettingsMerge {

	private SettingsMerge() {
	}

	/** @return nothing if one of the versions has a line of another form, or a key twice, as plain git may leave it */
	static Optional<Merged> merge(Three<List<String>> lines) {
		var read = lines.map(SettingsMerge::read);
		if (read.base().isEmpty() || read.ours().isEmpty() || read.theirs().isEmpty()) {
			return Optional.empty();
		}
		var files = read.map(Optional::orElseThrow);
		var merged = FrontMerge.keys(files, (key, values) -> Optional.empty());
		var ends = files.map(Front::body);
		merged.lines(ends.settled().orElseGet(() -> OrderMerge.merge(ends)));
		return Optional.of(merged);
	}

	private static Optional<Front> read(List<String> lines) {
		var entries = new LinkedHashMap<String, Front.Entry>();
		var before = new ArrayList<String>();
		for (var line : lines) {
			int colon = line.indexOf(':');
			if (line.isBlank() || line.startsWith("#")) {
				before.add(line);
			} else if (colon <= 0 || line.startsWith(ConflictText.OURS)) {
				return Optional.empty();
			} else {
				var entry = new Front.Entry(List.copyOf(before), line.substring(colon + 1).strip(), List.of());
				if (entries.put(line.substring(0, colon).strip(), entry) != null) {
					return Optional.empty();
				}
				before.clear();
			}
		}
		return Optional.of(new Front(entries, before));
	}
}
