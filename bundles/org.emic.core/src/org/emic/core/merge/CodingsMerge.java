/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.emic.core.anchor.TurnAlignment;
import org.emic.model.files.RawJson;

/**
 * Merges the codings of one coder on one transcript, made in two clones, by their ids. Where the clones have
 * different versions of the transcript, all codings are put into one of them, by the turns that did not change.
 */
final class CodingsMerge {

	private static final Comparator<Map<String, String>> BY_PLACE = Comparator
			.comparing((Map<String, String> line) -> Place.of(line, "start")).thenComparing(line -> Place.of(line, "end"))
			.thenComparing(line -> JsonTexts.text(line, "id"));
	private static final Comparator<Map<String, String>> BY_DECIDED = Comparator
			.comparing((Map<String, String> line) -> JsonTexts.text(line, "decides"))
			.thenComparing(line -> JsonTexts.text(line, "id"));

	private final Three<CodingsFile> files;
	private final Merged merged = new Merged();

	private CodingsMerge(Three<CodingsFile> files) {
		this.files = files;
	}

	/** @return nothing if one of the versions has no first line that can be read */
	static Optional<Merged> merge(Three<List<String>> lines) {
		var read = lines.map(CodingsFile::of);
		if (read.base().isEmpty() || read.ours().isEmpty() || read.theirs().isEmpty()) {
			return Optional.empty();
		}
		var merge = new CodingsMerge(read.map(Optional::orElseThrow));
		merge.merge();
		return Optional.of(merge.merged);
	}

	private void merge() {
		boolean oursHolds = oursHolds();
		var holder = oursHolds ? files.ours() : files.theirs();
		header(holder);
		codings(holder.turns());
		var decisions = lines(files.map(CodingsFile::decisions));
		decisions.sort(Comparator.comparing(LineMerge::ours, BY_DECIDED));
		decisions.forEach(this::write);
		var others = files.map(CodingsFile::others);
		merged.lines(OrderMerge.merge(others));
	}

	/** Whether places refer to our version of the transcript: the changed one, or, where both changed it, either. */
	private boolean oursHolds() {
		var turns = files.map(CodingsFile::turns);
		if (turns.isConflict()) {
			return turns.ours().toString().compareTo(turns.theirs().toString()) < 0;
		}
		return turns.oursChanged();
	}

	private void header(CodingsFile holder) {
		var keys = OrderMerge.merge(files.map(file -> (List<String>) new ArrayList<>(file.header().keySet())));
		var header = new LinkedHashMap<String, String>();
		for (var key : keys) {
			var values = files.map(file -> file.header().getOrDefault(key, ""));
			header.put(key, key.equals("turns") || key.equals("digest") ? holder.header().getOrDefault(key, "\"\"")
					: values.settled().orElse(values.ours().compareTo(values.theirs()) > 0 ? values.ours() : values.theirs()));
		}
		merged.line(RawJson.write(header));
	}

	private void codings(List<String> turns) {
		var moved = files.map(file -> inTurns(file, turns));
		// a place that only the text changed is not to look as if its coder had changed it
		var codings = withoutTwins(lines(new Three<>(moved.base(), leftInPlace(files.ours(), turns, moved.base(), moved.ours()),
				leftInPlace(files.theirs(), turns, moved.base(), moved.theirs()))));
		codings.sort(Comparator.comparing(LineMerge::ours, BY_PLACE));
		codings.forEach(this::write);
	}

	private Map<String, Map<String, String>> inTurns(CodingsFile file, List<String> turns) {
		if (file.turns().equals(turns) || file.header().isEmpty()) {
			return file.codings();
		}
		var alignment = new TurnAlignment(file.turns(), turns);
		var moved = new LinkedHashMap<String, Map<String, String>>();
		file.codings().forEach((id, line) -> moved.put(id, Place.moved(line, alignment, turns.size())));
		return moved;
	}

	/** The codings of a side; those that it left where they were in its own text get the place that the base has in the common one. */
	private Map<String, Map<String, String>> leftInPlace(CodingsFile file, List<String> turns,
			Map<String, Map<String, String>> base, Map<String, Map<String, String>> side) {
		if (file.turns().equals(turns)) {
			return side;
		}
		boolean sameText = file.turns().equals(files.base().turns());
		var left = new LinkedHashMap<>(side);
		file.codings().forEach((id, line) -> {
			var before = files.base().codings().get(id);
			if (before != null && isSame("quote", line, before)
					&& (!sameText || isSame("start", line, before) && isSame("end", line, before))) {
				var copy = CodingKeys.copy(line);
				Place.keys().forEach(copy::remove);
				Place.keys().stream().filter(base.get(id)::containsKey).forEach(key -> copy.put(key, base.get(id).get(key)));
				left.put(id, copy);
			}
		});
		return left;
	}

	private static boolean isSame(String key, Map<String, String> one, Map<String, String> other) {
		return one.getOrDefault(key, "").equals(other.getOrDefault(key, ""));
	}

	private static List<LineMerge> lines(Three<Map<String, Map<String, String>>> files) {
		var ids = new LinkedHashSet<>(files.ours().keySet());
		ids.addAll(files.theirs().keySet());
		var lines = new ArrayList<LineMerge>();
		for (var id : ids) {
			var versions = files.map(file -> file.getOrDefault(id, Map.of()));
			if (versions.ours().isEmpty() || versions.theirs().isEmpty()) {
				var only = versions.ours().isEmpty() ? versions.theirs() : versions.ours();
				// who removed a coding gives way to who changed it
				if (!CodingKeys.withoutNumbers(only).equals(CodingKeys.withoutNumbers(versions.base()))) {
					lines.add(LineMerge.of(new Three<>(only, only, only)));
				}
			} else {
				lines.add(LineMerge.of(versions));
			}
		}
		return lines;
	}

	/** Codings of both clones on one passage with one code become one. */
	private List<LineMerge> withoutTwins(List<LineMerge> codings) {
		var byPassage = new HashMap<List<String>, LineMerge>();
		var kept = new LinkedHashSet<LineMerge>();
		codings.stream().sorted(Comparator.comparing(LineMerge::ours, BY_PLACE)).forEach(line -> {
			var passage = List.of(line.ours().get("start"), line.ours().get("end"), line.ours().getOrDefault("code", ""));
			var other = byPassage.get(passage);
			if (other == null || !line.conflicts.isEmpty() || passage.get(2).isEmpty() || !areOfBoth(line, other)) {
				kept.add(line);
				if (line.conflicts.isEmpty()) {
					byPassage.putIfAbsent(passage, line);
				}
			} else {
				kept.remove(other);
				var joined = LineMerge.join(line.ours(), other.ours());
				var both = LineMerge.of(new Three<>(joined, joined, joined));
				kept.add(both);
				byPassage.put(passage, both);
			}
		});
		return new ArrayList<>(kept);
	}

	private boolean areOfBoth(LineMerge one, LineMerge other) {
		Function<CodingsFile, Set<String>> ids = file -> new HashSet<>(file.codings().keySet());
		var pair = Set.of(one.ours().get("id"), other.ours().get("id"));
		return !ids.apply(files.ours()).containsAll(pair) && !ids.apply(files.theirs()).containsAll(pair);
	}

	private void write(LineMerge line) {
		if (line.conflicts.isEmpty()) {
			merged.line(CodingKeys.write(line.ours()));
			return;
		}
		var properties = line.conflicts.keySet().stream().map(Words::property).toList();
		var first = line.conflicts.values().iterator().next();
		merged.conflict(String.join(", ", properties), first, List.of(CodingKeys.write(line.ours())),
				List.of(CodingKeys.write(line.theirs())));
	}
}
