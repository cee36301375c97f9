/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.List;

/** Merges three lists, as git merges lines: changes with something unchanged between them are kept apart. */
final class Diff3 {

	/** A part of a merged list: what both sides have there, or a conflict with what each side has. */
	record Chunk<T>(Three<List<T>> sides) {

		boolean isConflict() {
			return sides.isConflict();
		}

		/** What is there; only asked when it is no conflict. */
		List<T> settled() {
			return sides.settled().orElseThrow();
		}
	}

	private Diff3() {
	}

	/** The parts of the merged list, in order. */
	static <T> List<Chunk<T>> merge(Three<List<T>> lists) {
		var base = lists.base();
		var inOurs = Matches.of(base, lists.ours());
		var inTheirs = Matches.of(base, lists.theirs());
		var chunks = new ArrayList<Chunk<T>>();
		int from = 0;
		int fromOurs = 0;
		int fromTheirs = 0;
		for (int i = 0; i <= base.size(); i++) {
			if (i < base.size() && (inOurs[i] < 0 || inTheirs[i] < 0)) {
				continue;
			}
			int ours = i < base.size() ? inOurs[i] : lists.ours().size();
			int theirs = i < base.size() ? inTheirs[i] : lists.theirs().size();
			add(chunks, new Three<>(base.subList(from, i), lists.ours().subList(fromOurs, ours),
					lists.theirs().subList(fromTheirs, theirs)));
			if (i < base.size()) {
				add(chunks, new Three<>(base.subList(i, i + 1), lists.ours().subList(ours, ours + 1),
						lists.theirs().subList(theirs, theirs + 1)));
			}
			from = i + 1;
			fromOurs = ours + 1;
			fromTheirs = theirs + 1;
		}
		return chunks;
	}

	private static <T> void add(List<Chunk<T>> chunks, Three<List<T>> sides) {
		if (sides.base().isEmpty() && sides.ours().isEmpty() && sides.theirs().isEmpty()) {
			return;
		}
		if (!sides.isConflict()) {
			chunks.add(new Chunk<>(sides));
			return;
		}
		// what both sides have alike at the edges is no part of the conflict
		int begin = 0;
		int most = Math.min(sides.ours().size(), sides.theirs().size());
		while (begin < most && sides.ours().get(begin).equals(sides.theirs().get(begin))) {
			begin++;
		}
		int end = 0;
		while (end < most - begin && sides.ours().get(sides.ours().size() - 1 - end)
				.equals(sides.theirs().get(sides.theirs().size() - 1 - end))) {
			end++;
		}
		agreed(chunks, sides.ours().subList(0, begin));
		chunks.add(new Chunk<>(new Three<>(sides.base(), sides.ours().subList(begin, sides.ours().size() - end),
				sides.theirs().subList(begin, sides.theirs().size() - end))));
		agreed(chunks, sides.ours().subList(sides.ours().size() - end, sides.ours().size()));
	}

	private static <T> void agreed(List<Chunk<T>> chunks, List<T> both) {
		if (!both.isEmpty()) {
			chunks.add(new Chunk<>(new Three<>(both, both, both)));
		}
	}
}
