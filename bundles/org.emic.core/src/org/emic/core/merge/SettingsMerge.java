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

	/** @return nothing if one of the versions has a line of another form */
	static Optional<Merged> merge(Three<List<String>> lines) {
		var read = lines.map(SettingsMerge::read);
		if (read.base().isEmpty() || read.ours().isEmpty() || read.theirs().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(FrontMerge.keys(read.map(Optional::orElseThrow), (key, values) -> Optional.empty()));
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
				entries.put(line.substring(0, colon).strip(),
						new Front.Entry(List.copyOf(before), line.substring(colon + 1).strip(), List.of()));
				before.clear();
			}
		}
		return Optional.of(new Front(entries, List.of()));
	}
}
