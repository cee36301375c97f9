/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.emic.model.files.CodingIds;
import org.emic.model.files.FollowedCode;
import org.emic.model.files.RawJson;

/**
 * Merges one coding or decision by its keys. What belongs together (the ends of a passage and its words, a code and
 * its name) is taken from one side as a whole.
 */
final class LineMerge {

	private static final List<String> CODE = List.of("was", "code", "name", "definition", "removed", FollowedCode.KEY);
	private static final List<String> DECISIVE_OF_CODE = List.of("code", "removed");
	/** What a person wrote; all other values are made by the program. */
	private static final List<String> WRITTEN = List.of("comment", "reason");

	/** Sets of ids, to which both may have added. */
	private static final Set<String> IDS = Set.of(CodingIds.ALSO, CodingIds.JOINED);

	private final Three<Map<String, String>> lines;
	private final Map<String, String> ours = new LinkedHashMap<>();
	private final Map<String, String> theirs = new LinkedHashMap<>();
	/** What both changed in different ways: the property, and the words of each side. */
	final Map<String, Three<String>> conflicts = new LinkedHashMap<>();

	private LineMerge(Three<Map<String, String>> lines) {
		this.lines = lines;
	}

	/** @param lines all three in one text's places */
	static LineMerge of(Three<Map<String, String>> lines) {
		var merge = new LineMerge(lines);
		var rest = merge.allKeys();
		rest.removeAll(Place.keys());
		rest.removeAll(CODE);
		merge.place();
		merge.code();
		rest.forEach(key -> merge.value(key, lines));
		return merge;
	}

	private Set<String> allKeys() {
		var keys = new LinkedHashSet<>(lines.base().keySet());
		keys.addAll(lines.ours().keySet());
		keys.addAll(lines.theirs().keySet());
		return keys;
	}

	/** Our line with all that is settled. */
	Map<String, String> ours() {
		return ours;
	}

	/** Their line with all that is settled; the same as ours when everything is. */
	Map<String, String> theirs() {
		return theirs;
	}

	private void place() {
		group("passage", Place.keys(), lines, List.of("start", "end", "quote"),
				line -> Messages.get("quote", Words.shorten(JsonTexts.text(line, "quote"))));
	}

	private void code() {
		var codes = lines.map(line -> pick(line, DECISIVE_OF_CODE));
		boolean bothChanged = codes.oursChanged() && codes.theirsChanged();
		boolean oursFollowed = lines.ours().containsKey(FollowedCode.KEY);
		boolean theirsFollowed = lines.theirs().containsKey(FollowedCode.KEY);
		var from = lines;
		if (bothChanged && !(oursFollowed && theirsFollowed && codes.ours().equals(codes.theirs()))) {
			// a coding that only followed where its code was merged says nothing against a word of its coder's; of two
			// that followed to different codes it is told in the codebook where they belong
			from = new Three<>(lines.base(), oursFollowed ? lines.base() : lines.ours(), theirsFollowed ? lines.base() : lines.theirs());
		}
		group("code", CODE, from, DECISIVE_OF_CODE, LineMerge::codeInWords);
	}

	private static String codeInWords(Map<String, String> line) {
		if (line.containsKey("removed")) {
			return Messages.get("removed");
		}
		return line.containsKey("code") ? Messages.get("name", JsonTexts.text(line, "name")) : Messages.get("nothing");
	}

	private static Map<String, String> pick(Map<String, String> line, List<String> keys) {
		var picked = new LinkedHashMap<>(line);
		picked.keySet().retainAll(keys);
		return picked;
	}

	private void group(String what, List<String> keys, Three<Map<String, String>> from, List<String> decisive,
			Function<Map<String, String>, String> inWords) {
		var says = from.map(line -> pick(line, decisive));
		if (says.isConflict()) {
			conflicts.put(what, from.map(inWords));
			ours.putAll(pick(from.ours(), keys));
			theirs.putAll(pick(from.theirs(), keys));
		} else if (says.ours().equals(says.theirs())) {
			keys.forEach(key -> value(key, from));
		} else {
			var changed = pick(says.oursChanged() ? from.ours() : from.theirs(), keys);
			ours.putAll(changed);
			theirs.putAll(changed);
		}
	}

	private void value(String key, Three<Map<String, String>> from) {
		var values = from.map(line -> line.getOrDefault(key, ""));
		var set = values.isConflict() || IDS.contains(key) ? JsonTexts.merge(values) : Optional.<String>empty();
		if (set.isPresent()) {
			put(key, set.get(), set.get());
		} else if (values.isConflict() && WRITTEN.contains(key)) {
			conflicts.put(key, from.map(line -> line.containsKey(key)
					? Messages.get("quote", Words.shorten(JsonTexts.text(line, key))) : Messages.get("nothing")));
			put(key, values.ours(), values.theirs());
		} else {
			// of names, digests and dates that both renewed, the later in order; no person could tell more
			var value = values.settled().orElse(values.ours().compareTo(values.theirs()) > 0 ? values.ours() : values.theirs());
			put(key, value, value);
		}
	}

	private void put(String key, String ourValue, String theirValue) {
		if (!ourValue.isEmpty()) {
			ours.put(key, ourValue);
		}
		if (!theirValue.isEmpty()) {
			theirs.put(key, theirValue);
		}
	}

	/** Makes one coding of two that say the same: the older one, with the comments of both. */
	static Map<String, String> join(Map<String, String> one, Map<String, String> other) {
		boolean oneFirst = age(one).compareTo(age(other)) <= 0;
		var older = new LinkedHashMap<>(oneFirst ? one : other);
		var newer = oneFirst ? other : one;
		var comments = new LinkedHashSet<>(List.of(JsonTexts.text(older, "comment"), JsonTexts.text(newer, "comment")
				.equals(JsonTexts.text(older, "comment")) ? "" : JsonTexts.text(newer, "comment")));
		comments.remove("");
		if (!comments.isEmpty()) {
			older.put("comment", RawJson.quote(String.join("\n", comments)));
		}
		var also = new TreeSet<>(ids(older, newer, CodingIds.ALSO));
		also.add(newer.get("id"));
		older.put(CodingIds.ALSO, JsonTexts.write(List.copyOf(also)));
		var joined = ids(older, newer, CodingIds.JOINED);
		if (!joined.isEmpty()) {
			older.put(CodingIds.JOINED, JsonTexts.write(List.copyOf(joined)));
		}
		return older;
	}

	/** The ids that either names under a key, as they are written. */
	private static Set<String> ids(Map<String, String> one, Map<String, String> other, String key) {
		var ids = new TreeSet<String>(JsonTexts.elements(one.getOrDefault(key, "")).orElse(List.of()));
		ids.addAll(JsonTexts.elements(other.getOrDefault(key, "")).orElse(List.of()));
		return ids;
	}

	private static String age(Map<String, String> line) {
		return line.getOrDefault("created", "~") + line.get("id");
	}
}
