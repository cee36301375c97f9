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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Merges codes, codebooks, memos and proposals: keys, and then prose, for some of them under headings. */
final class MarkdownMerge {

	/** Where the prose has no heading. */
	private static final String NO_HEADING = "";

	/** In this section each line stands for itself. */
	private static final String EXAMPLES = "Examples";

	private MarkdownMerge() {
	}

	/**
	 * Merges three versions of a file; that both sides come from may be missing.
	 *
	 * @param nameOf gives the name of a code for its id
	 * @return nothing if one of them has no keys at its beginning
	 */
	static Optional<Merged> merge(Three<List<String>> lines, UnaryOperator<String> nameOf) {
		var read = new Three<>(lines.base().isEmpty() ? Optional.of(Front.NONE) : Front.of(lines.base()),
				Front.of(lines.ours()), Front.of(lines.theirs()));
		if (read.base().isEmpty() || read.ours().isEmpty() || read.theirs().isEmpty()) {
			return Optional.empty();
		}
		var files = read.map(Optional::orElseThrow);
		boolean code = files.ours().has("rank") || files.theirs().has("rank");
		boolean proposal = files.ours().has("proposer") || files.theirs().has("proposer");
		var merged = FrontMerge.merge(files, code ? new CodeRules(files, nameOf) : (key, values) -> Optional.empty());
		if (code || proposal) {
			sections(files.map(file -> sections(file.body())), merged);
		} else {
			var prose = LinesMerge.merge(files.map(file -> stripped(file.body())), Words.property("text"), LinesMerge.By.LINE);
			if (!prose.lines().isEmpty()) {
				merged.line("");
				merged.add(prose);
			}
		}
		return Optional.of(merged);
	}

	private static void sections(Three<Map<String, List<String>>> files, Merged merged) {
		var headings = files.map(file -> (List<String>) new ArrayList<>(file.keySet()));
		headings.base().removeIf(heading -> !headings.ours().contains(heading) || !headings.theirs().contains(heading));
		for (var heading : OrderMerge.merge(headings)) {
			var lines = files.map(file -> file.getOrDefault(heading, List.of()));
			var prose = LinesMerge.merge(lines, Words.property(heading),
					heading.equals(EXAMPLES) ? LinesMerge.By.ENTRY : LinesMerge.By.LINE);
			if (!heading.equals(NO_HEADING)) {
				merged.line("");
				merged.line("# " + heading);
			}
			if (!prose.lines().isEmpty()) {
				merged.line("");
				merged.add(prose);
			}
		}
	}

	/** The prose under each heading, without the blank lines around it. */
	static Map<String, List<String>> sections(List<String> body) {
		var sections = new LinkedHashMap<String, List<String>>();
		var section = new ArrayList<String>();
		var heading = NO_HEADING;
		for (var line : body) {
			if (line.equals("#") || line.startsWith("# ") || line.startsWith("#\t")) {
				put(sections, heading, section);
				heading = line.substring(1).strip();
				section = new ArrayList<>();
			} else {
				section.add(line);
			}
		}
		put(sections, heading, section);
		return sections;
	}

	private static void put(Map<String, List<String>> sections, String heading, List<String> lines) {
		var prose = stripped(lines);
		if (!heading.equals(NO_HEADING) || !prose.isEmpty()) {
			// a heading that stands twice is not to cost what is under it
			sections.merge(heading, prose, (one, other) -> {
				var both = new ArrayList<>(one);
				both.addAll(other);
				return both;
			});
		}
	}

	static List<String> stripped(List<String> lines) {
		int from = 0;
		int to = lines.size();
		while (from < to && lines.get(from).isEmpty()) {
			from++;
		}
		while (to > from && lines.get(to - 1).isEmpty()) {
			to--;
		}
		return lines.subList(from, to);
	}
}
