/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Merges prose by lines, or by words, where lines are long. */
final class LinesMerge {

	/** How fine the merging is. */
	enum By {
		/** A paragraph that both changed is a conflict. */
		LINE,
		/** Within a line words that both changed, or that stand beside each other, are a conflict. */
		WORD,
		/** Lines are entries of a list: what either adds stays. */
		ENTRY
	}

	private LinesMerge() {
	}

	/** @param what what the lines are, for conflicts */
	static Merged merge(Three<List<String>> lines, String what, By by) {
		var merged = new Merged();
		boolean paragraphs = by == By.LINE && List.of(lines.base(), lines.ours(), lines.theirs()).stream()
				.allMatch(side -> side.isEmpty() || !side.getLast().isEmpty());
		var units = paragraphs ? LineUnit.ofParagraphs(lines) : lines.map(LineUnit::of);
		for (var chunk : Diff3.merge(units)) {
			var sides = chunk.sides();
			if (sides.base().equals(sides.ours()) && sides.base().equals(sides.theirs())) {
				merged.lines(LineUnit.lines(LineUnit.settle(sides)));
			} else if (sides.ours().equals(sides.theirs())) {
				merged.lines(LineUnit.lines(LineUnit.widest(sides.ours(), sides.theirs())));
			} else if (!chunk.isConflict()) {
				merged.lines(LineUnit.lines(chunk.settled()));
			} else {
				finer(sides, by).ifPresentOrElse(merged::lines, () -> conflict(merged, what, sides.map(LineUnit::lines), paragraphs));
			}
		}
		if (paragraphs) {
			merged.stripEnd();
		}
		return merged;
	}

	private static Optional<List<String>> finer(Three<List<LineUnit>> sides, By by) {
		var lines = sides.map(LineUnit::lines);
		return switch (by) {
			case LINE -> settled(lines); // paragraphs beside each other have a blank line between
			case WORD -> settled(lines).or(() -> words(lines));
			case ENTRY -> Optional.of(LineUnit.lines(OrderMerge.merge(sides)));
		};
	}

	/** The merged list, if its parts can be told apart without a conflict. */
	private static Optional<List<String>> settled(Three<List<String>> lists) {
		var chunks = lists.base().isEmpty() ? List.<Diff3.Chunk<String>>of() : Diff3.merge(lists);
		return chunks.isEmpty() || chunks.stream().anyMatch(Diff3.Chunk::isConflict) ? Optional.empty()
				: Optional.of(chunks.stream().flatMap(chunk -> chunk.settled().stream()).toList());
	}

	private static Optional<List<String>> words(Three<List<String>> lines) {
		var words = lines.map(part -> Arrays.asList(String.join("\n", part).split("(?<=\\s)(?=\\S)")));
		return lines.base().isEmpty() ? Optional.empty()
				: settled(words).map(merged -> List.of(String.join("", merged).split("\n", -1)));
	}

	private static void conflict(Merged merged, String what, Three<List<String>> lines, boolean paragraphs) {
		var sides = paragraphs ? lines.map(MarkdownMerge::stripped) : lines;
		merged.conflict(what, sides.map(part -> Messages.get("quote", Words.shorten(String.join(" ", part)))), sides.ours(),
				sides.theirs());
		if (sides.ours().size() < lines.ours().size() || sides.theirs().size() < lines.theirs().size()) {
			merged.line(""); // the blank line between paragraphs is in no dispute
		}
	}
}
