/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Tells of the codings that one coder made on one text in two clones whether each is there, with the passage, the code
 * and the comment that the coder last gave it.
 */
final class CodingsOracle {

	/** What belongs together, and is of one side as a whole. */
	private static final List<List<String>> GROUPS = List.of(List.of("start", "end", "quote"), List.of("code", "removed"),
			List.of("comment"), List.of("reason"));
	/** What follows from the text. */
	private static final Set<String> OF_TEXT = Set.of("start", "end", "before", "after", "uncertain");

	private final List<String> faults;
	private final Map<String, JsonObject> base;
	private final Map<String, JsonObject> ours;
	private final Map<String, JsonObject> theirs;
	private final Map<String, JsonObject> mergedOurs;
	private final Map<String, JsonObject> mergedTheirs;
	/** The ids of codings that became one with another, with that other. */
	private final Map<String, JsonObject> joined = new LinkedHashMap<>();

	private CodingsOracle(MergeStep step, List<String> faults) {
		this.faults = faults;
		base = entries(step.base());
		ours = entries(step.ours());
		theirs = entries(step.theirs());
		mergedOurs = entries(step.mergedOurs());
		mergedTheirs = entries(step.mergedTheirs());
		mergedOurs.values().stream().filter(entry -> entry.has("also"))
				.forEach(entry -> entry.getAsJsonArray("also").forEach(id -> joined.put(id.getAsString(), entry)));
	}

	static void check(MergeStep step, List<String> faults) {
		new CodingsOracle(step, faults).check();
	}

	private Map<String, JsonObject> entries(String text) {
		var entries = new LinkedHashMap<String, JsonObject>();
		for (var line : MergeStep.lines(text)) {
			var entry = new Gson().fromJson(line, JsonObject.class);
			var id = entry.has("id") ? entry.get("id").getAsString() : "";
			if (entries.put(id, entry) != null) {
				faults.add("is there twice: " + line);
			}
		}
		return entries;
	}

	private void check() {
		var ids = new HashSet<>(ours.keySet());
		ids.addAll(theirs.keySet());
		ids.addAll(base.keySet());
		ids.remove("");
		ids.forEach(this::entry);
		var none = new JsonObject();
		group(List.of("done"), base.getOrDefault("", none), ours.getOrDefault("", none), theirs.getOrDefault("", none),
				mergedOurs.getOrDefault("", none), mergedTheirs.getOrDefault("", none));
		var known = new ArrayList<>(ids);
		known.add("");
		mergedOurs.keySet().stream().filter(id -> !known.contains(id)).forEach(id -> faults.add("nobody made " + id));
	}

	private void entry(String id) {
		var was = base.get(id);
		var our = ours.get(id);
		var their = theirs.get(id);
		if (our == null || their == null) {
			var only = our == null ? their : our;
			boolean stays = only != null && (was == null || !written(only).equals(written(was)));
			if (!stays && mergedOurs.containsKey(id)) {
				faults.add("was removed, and is there: " + mergedOurs.get(id));
			} else if (stays) {
				find(id, only, only, only);
			}
		} else {
			find(id, was == null ? new JsonObject() : was, our, their);
		}
	}

	private void find(String id, JsonObject was, JsonObject our, JsonObject their) {
		var mergedOur = mergedOurs.get(id);
		var mergedTheir = mergedTheirs.get(id);
		if (joined.containsKey(id)) {
			isSaidBy(joined.get(id), our);
		} else if (mergedOur == null || mergedTheir == null) {
			faults.add("is lost: " + our);
		} else {
			for (var group : GROUPS) {
				group(group, was, our, their, mergedOur, mergedTheir);
			}
		}
	}

	/** A coding that became one with another is on the same words with the same code, and its comment is there. */
	private void isSaidBy(JsonObject other, JsonObject lost) {
		var comment = lost.has("comment") ? lost.get("comment").getAsString() : "";
		if (other.has("comment") ? !other.get("comment").getAsString().contains(comment) : !comment.isEmpty()) {
			faults.add("the comment of " + lost + " is not in " + other);
		}
	}

	private void group(List<String> keys, JsonObject was, JsonObject our, JsonObject their, JsonObject mergedOur,
			JsonObject mergedTheir) {
		var before = pick(was, keys);
		var one = pick(our, keys);
		var other = pick(their, keys);
		if (keys.contains("code") && !one.equals(before) && !other.equals(before) && !one.equals(other)) {
			// what only followed where its code was merged is no word of the coder's
			one = our.has("followed") ? before : one;
			other = their.has("followed") ? before : other;
		}
		boolean joins = mergedOur.has("also") && keys.contains("comment");
		boolean disputed = !one.equals(before) && !other.equals(before) && !one.equals(other);
		var expectedOur = disputed || !one.equals(before) ? one : other;
		var expectedTheir = disputed || one.equals(before) ? other : one;
		if (!joins && (!pick(mergedOur, keys).equals(expectedOur) || !pick(mergedTheir, keys).equals(expectedTheir))) {
			faults.add(keys + " was " + before + ", ours " + one + ", theirs " + other + ", and became " + pick(mergedOur, keys)
					+ " / " + pick(mergedTheir, keys));
		}
	}

	private static Map<String, JsonElement> pick(JsonObject entry, List<String> keys) {
		var picked = new LinkedHashMap<String, JsonElement>();
		keys.stream().filter(entry::has).forEach(key -> picked.put(key, entry.get(key)));
		return picked;
	}

	private static Map<String, JsonElement> written(JsonObject entry) {
		var written = new LinkedHashMap<>(entry.asMap());
		written.keySet().removeAll(OF_TEXT);
		return written;
	}
}
