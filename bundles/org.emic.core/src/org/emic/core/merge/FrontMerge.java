/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.emic.core.merge.Front.Entry;
import org.emic.model.files.RawJson;

/** Merges the keys of Markdown files, each on its own. */
final class FrontMerge {

	/** What is known of a kind of file beyond that a value is taken from whoever changed it. */
	interface Rules {

		/** The value of a key, where it is to be another than that of the one side that changed it. */
		Optional<String> settle(String key, Three<String> values);

		/** A value in words, for a person. */
		default String words(String key, String value) {
			return Front.unquoted(value);
		}
	}

	private final Three<Front> files;
	private final Rules rules;
	private final Merged merged = new Merged();

	private FrontMerge(Three<Front> files, Rules rules) {
		this.files = files;
		this.rules = rules;
	}

	/** The lines with keys, and those that belong to them. */
	static Merged keys(Three<Front> files, Rules rules) {
		var merge = new FrontMerge(files, rules);
		merge.keys().forEach(merge::key);
		return merge.merged;
	}

	/** The same between two lines of hyphens. */
	static Merged merge(Three<Front> files, Rules rules) {
		var merged = new Merged();
		merged.line(Front.RULE);
		merged.add(keys(files, rules));
		merged.line(Front.RULE);
		return merged;
	}

	private List<String> keys() {
		var keys = files.map(file -> (List<String>) new ArrayList<>(file.entries().keySet()));
		// a key that one side took out and the other changed stays
		keys.base().removeIf(key -> !files.ours().has(key) && !files.base().entry(key).says(files.theirs().entry(key))
				|| !files.theirs().has(key) && !files.base().entry(key).says(files.ours().entry(key)));
		return OrderMerge.merge(keys);
	}

	private void key(String key) {
		var entries = files.map(file -> file.entry(key));
		merged.lines(lines(entries.map(Entry::comments)));
		var values = entries.map(Entry::value);
		var settled = rules.settle(key, values).or(() -> values.settled()).or(() -> JsonTexts.merge(values))
				.or(() -> newest(key, values));
		settled.map(value -> List.of(line(key, value))).ifPresentOrElse(merged::lines, () -> conflict(key, values));
		merged.lines(items(entries.map(Entry::items)));
	}

	private static Optional<String> newest(String key, Three<String> values) {
		return key.equals("format") ? Optional.of(larger(values.ours(), values.theirs())) : Optional.empty();
	}

	private static String larger(String one, String other) {
		return one.length() != other.length() ? one.length() > other.length() ? one : other
				: one.compareTo(other) > 0 ? one : other;
	}

	private static List<String> lines(Three<List<String>> lines) {
		return lines.settled().orElseGet(() -> lines.ours().toString().compareTo(lines.theirs().toString()) < 0 ? lines.ours()
				: lines.theirs());
	}

	private void conflict(String key, Three<String> values) {
		var words = values.map(value -> value.isEmpty() || value.equals("\"\"") ? Messages.get("nothing")
				: Messages.get("name", rules.words(key, value)));
		merged.conflict(Words.property(key), words, List.of(line(key, values.ours())), List.of(line(key, values.theirs())));
	}

	private static String line(String key, String value) {
		return value.isEmpty() ? key + ":" : key + ": " + value;
	}

	/** Items of a list are told apart by what they are about; the last known name behind it is not part of that. */
	private List<String> items(Three<List<String>> items) {
		if (items.settled().isPresent()) {
			return items.settled().orElseThrow();
		}
		var links = OrderMerge.merge(items.map(list -> list.stream().map(FrontMerge::target).toList()));
		return links.stream().map(link -> {
			var versions = items.map(list -> list.stream().filter(item -> target(item).equals(link)).findFirst().orElse(""));
			return versions.settled().filter(item -> !item.isEmpty()).orElseGet(() -> larger(versions.ours(), versions.theirs()));
		}).toList();
	}

	private static String target(String item) {
		int name = item.lastIndexOf(" \"");
		boolean named = name > 0 && !RawJson.text(item.substring(name + 1)).equals(item.substring(name + 1));
		return named ? item.substring(0, name) : item;
	}
}
