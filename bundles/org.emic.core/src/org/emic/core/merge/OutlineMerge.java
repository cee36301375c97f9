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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.emic.core.anchor.TurnAlignment;

/** Merges a coder's outline of a transcript, changed in two clones, by its sections. */
final class OutlineMerge {

	private final Three<Front> files;
	private final Front holder;
	private final Three<Map<String, OutlineSection>> sections;

	private OutlineMerge(Three<Front> files, Front holder, Three<Map<String, OutlineSection>> sections) {
		this.files = files;
		this.holder = holder;
		this.sections = sections;
	}

	/** @return nothing if one of the versions is no outline that can be read */
	static Optional<Merged> merge(Three<List<String>> lines) {
		var read = new Three<>(lines.base().isEmpty() ? Optional.of(Front.NONE) : Front.of(lines.base()),
				Front.of(lines.ours()), Front.of(lines.theirs()));
		if (read.base().isEmpty() || read.ours().isEmpty() || read.theirs().isEmpty()) {
			return Optional.empty();
		}
		var files = read.map(Optional::orElseThrow);
		var turns = files.map(file -> file.entry("turns").value());
		boolean oursHolds = turns.isConflict() ? turns.ours().compareTo(turns.theirs()) < 0 : turns.oursChanged();
		var holder = oursHolds ? files.ours() : files.theirs();
		var sections = files.map(file -> OutlineSection.read(MarkdownMerge.stripped(file.body())).map(all -> moved(all, file, holder)));
		if (sections.base().isEmpty() || sections.ours().isEmpty() || sections.theirs().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new OutlineMerge(files, holder, sections.map(Optional::orElseThrow)).merge());
	}

	private static Map<String, OutlineSection> moved(Map<String, OutlineSection> sections, Front file, Front holder) {
		var now = JsonTexts.elements(holder.entry("turns").value()).orElse(List.of());
		var before = JsonTexts.elements(file.entry("turns").value()).orElse(List.of());
		if (before.equals(now) || sections.isEmpty()) {
			return sections;
		}
		var alignment = new TurnAlignment(before, now);
		var moved = new LinkedHashMap<String, OutlineSection>();
		sections.forEach((id, section) -> moved.put(id, section.in(alignment, now.size())));
		return moved;
	}

	private Merged merge() {
		var merged = FrontMerge.merge(files, (key, values) -> key.equals("turns") || key.equals("digest")
				? Optional.of(holder.entry(key).value())
				: Optional.empty());
		var ids = kept();
		var parents = new HashMap<String, Three<String>>();
		ids.forEach(id -> parents.put(id, versions(id).map(section -> parent(section.parent(), ids))));
		var places = new HashMap<String, Three<String>>();
		ids.forEach(id -> places.put(id, versions(id).map(OutlineSection::place)));
		boolean apart = parents.values().stream().anyMatch(Three::isConflict)
				|| places.values().stream().anyMatch(Three::isConflict);
		if (!apart) {
			var tree = tree(ids, settled(parents), settled(places));
			if (isSound(tree, settled(parents), settled(places))) {
				write(merged, tree, "", 1, settled(places));
				return merged;
			}
		}
		merged.line("");
		merged.conflict(Words.property("sections"), sections.map(all -> titles(all)), MarkdownMerge.stripped(files.ours().body()),
				MarkdownMerge.stripped(files.theirs().body()));
		return merged;
	}

	private static String titles(Map<String, OutlineSection> sections) {
		return sections.values().stream().map(section -> Messages.get("name", section.title().strip()))
				.collect(Collectors.joining(", "));
	}

	private static Map<String, String> settled(Map<String, Three<String>> values) {
		var settled = new HashMap<String, String>();
		values.forEach((id, value) -> settled.put(id, value.settled().orElseThrow()));
		return settled;
	}

	/** The ids of all sections that are to be there: who removed one gives way to who changed it. */
	private LinkedHashSet<String> kept() {
		var all = sections.map(map -> (List<String>) new ArrayList<>(map.keySet()));
		all.base().removeIf(id -> !all.ours().contains(id) && changedIn(sections.theirs(), id)
				|| !all.theirs().contains(id) && changedIn(sections.ours(), id));
		return new LinkedHashSet<>(OrderMerge.merge(all));
	}

	private boolean changedIn(Map<String, OutlineSection> side, String id) {
		return side.containsKey(id) && !side.get(id).says(sections.base().get(id));
	}

	/** A section as each side has it; what is missing on one side is as on the other. */
	private Three<OutlineSection> versions(String id) {
		var ours = sections.ours().getOrDefault(id, sections.theirs().get(id));
		var theirs = sections.theirs().getOrDefault(id, ours);
		return new Three<>(sections.base().getOrDefault(id, ours), ours, theirs);
	}

	private String parent(String parent, LinkedHashSet<String> ids) {
		var above = parent;
		while (!above.isEmpty() && !ids.contains(above)) {
			above = sections.base().containsKey(above) ? sections.base().get(above).parent() : "";
		}
		return above;
	}

	private static Map<String, List<String>> tree(LinkedHashSet<String> ids, Map<String, String> parents,
			Map<String, String> places) {
		var tree = new HashMap<String, List<String>>();
		ids.forEach(id -> tree.computeIfAbsent(parents.get(id), key -> new ArrayList<>()).add(id));
		tree.values().forEach(siblings -> siblings
				.sort(Comparator.comparing((String id) -> OutlineSection.ends(places.get(id))[0]).thenComparing(id -> id)));
		return tree;
	}

	/** Whether no section overlaps another, each lies within that above it, and none is above itself. */
	private static boolean isSound(Map<String, List<String>> tree, Map<String, String> parents, Map<String, String> places) {
		for (var siblings : tree.values()) {
			for (int i = 1; i < siblings.size(); i++) {
				if (OutlineSection.ends(places.get(siblings.get(i - 1)))[1]
						.compareTo(OutlineSection.ends(places.get(siblings.get(i)))[0]) > 0) {
					return false;
				}
			}
		}
		for (var id : parents.keySet()) {
			var ends = OutlineSection.ends(places.get(id));
			int steps = 0;
			for (var above = parents.get(id); !above.isEmpty(); above = parents.get(above)) {
				var around = OutlineSection.ends(places.get(above));
				if (steps++ > parents.size() || around[0].compareTo(ends[0]) > 0 || around[1].compareTo(ends[1]) < 0) {
					return false;
				}
			}
		}
		return true;
	}

	private void write(Merged merged, Map<String, List<String>> tree, String parent, int depth, Map<String, String> places) {
		for (var id : tree.getOrDefault(parent, List.of())) {
			var versions = versions(id);
			merged.line("");
			write(merged, "title", versions.map(OutlineSection::title), title -> "#".repeat(depth) + title);
			write(merged, "turns", versions.map(OutlineSection::rest), rest -> OutlineSection.comment(id, places.get(id), rest));
			var base = sections.base().containsKey(id) ? versions.base().summary() : List.<String>of();
			var summary = LinesMerge.merge(new Three<>(base, versions.ours().summary(), versions.theirs().summary()),
					Words.property("summary"), LinesMerge.By.LINE);
			if (!summary.lines().isEmpty()) {
				merged.line("");
				merged.add(summary);
			}
			write(merged, tree, id, depth + 1, places);
		}
	}

	private static void write(Merged merged, String what, Three<String> values, UnaryOperator<String> line) {
		values.settled().map(line).ifPresentOrElse(merged::line,
				() -> merged.conflict(Words.property(what), values.map(value -> Messages.get("name", value.strip())),
						List.of(line.apply(values.ours())), List.of(line.apply(values.theirs()))));
	}
}
