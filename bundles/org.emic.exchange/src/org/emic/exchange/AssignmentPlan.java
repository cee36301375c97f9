/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Spreads transcripts over coders, so that all have as much to do, and as many in common with each of the others. */
public final class AssignmentPlan {

	private AssignmentPlan() {
	}

	/**
	 * Finds who is to code what. The same question has the same answer.
	 *
	 * @param transcripts in the order in which they are given out
	 * @param coders      the ids of those who are to code them
	 * @param each        by how many of them each transcript is to be coded; who is to code it already counts
	 * @param present     what was assigned before, which counts as work of those coders
	 * @return what is to be assigned besides
	 * @throws IllegalArgumentException when there are fewer coders than a transcript needs
	 */
	public static List<Assignment> distribute(Collection<String> transcripts, Collection<String> coders, int each,
			Assignments present) {
		var candidates = new TreeSet<>(coders);
		if (each < 1 || each > candidates.size()) {
			throw new IllegalArgumentException(each + " of " + candidates.size());
		}
		var load = new HashMap<String, Integer>();
		var together = new HashMap<Set<String>, Integer>();
		present.all().stream().map(Assignment::transcript).distinct()
				.forEach(transcript -> count(codersOf(transcript, present), load, together));
		var planned = new ArrayList<Assignment>();
		for (var transcript : transcripts) {
			var chosen = codersOf(transcript, present);
			long missing = each - chosen.stream().filter(candidates::contains).count();
			for (long i = 0; i < missing; i++) {
				candidates.stream().filter(coder -> !chosen.contains(coder)).min(fairest(load, together, chosen))
						.ifPresent(coder -> {
							planned.add(new Assignment(transcript, coder));
							load.merge(coder, 1, Integer::sum);
							chosen.forEach(other -> together.merge(Set.of(coder, other), 1, Integer::sum));
							chosen.add(coder);
						});
			}
		}
		return planned;
	}

	private static Set<String> codersOf(String transcript, Assignments present) {
		var coders = new TreeSet<String>();
		present.of(transcript).forEach(assignment -> coders.add(assignment.coder()));
		return coders;
	}

	private static void count(Set<String> coders, Map<String, Integer> load, Map<Set<String>, Integer> together) {
		for (var coder : coders) {
			load.merge(coder, 1, Integer::sum);
			coders.stream().filter(other -> other.compareTo(coder) < 0)
					.forEach(other -> together.merge(Set.of(coder, other), 1, Integer::sum));
		}
	}

	private static Comparator<String> fairest(Map<String, Integer> load, Map<Set<String>, Integer> together, Set<String> chosen) {
		return Comparator.comparingInt((String coder) -> load.getOrDefault(coder, 0))
				.thenComparingInt(coder -> chosen.stream().mapToInt(other -> together.getOrDefault(Set.of(coder, other), 0)).sum())
				.thenComparing(Comparator.naturalOrder());
	}
}
