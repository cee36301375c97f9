/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.emic.model.coding.CodingSet;

/**
 * Lines of a codings file that could not be read. They are kept among the set's extras, under a key that
 * is never written as one: the lines themselves are, after the codings.
 */
public final class UnreadableLines {

	static final String KEY = "unreadable lines";

	private UnreadableLines() {
	}

	/** Keeps lines in a set. */
	public static void put(CodingSet set, List<String> lines) {
		if (lines.isEmpty())
			return;
		var entries = JsonText.entries(set.getExtras());
		entries.put(KEY, JsonText.array(new StringBuilder(), lines).toString());
		set.setExtras(JsonText.object(entries));
	}

	/** The lines kept in a set. */
	public static List<String> of(CodingSet set) {
		var lines = new ArrayList<String>();
		var kept = JsonText.entries(set.getExtras()).get(KEY);
		if (kept == null)
			return lines;
		try (var reader = JsonText.reader(kept)) {
			reader.beginArray();
			while (reader.hasNext())
				lines.add(reader.nextString());
			return lines;
		} catch (IOException | IllegalStateException e) {
			return List.of(kept);
		}
	}
}
