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

	private final Set<String> candidates;
	private final int each;
	private final Assignments present;
	private final Map<String, Integer> load = new HashMap<>();
	private final Map<Set<String>, Integer> together = new HashMap<>();
	private final Map<String, Set<String>> coders = new HashMap<>();
	private final List<Assignment> planned = new ArrayList<>();

	private AssignmentPlan(Set<String> candidates, int each, Assignments present) {
		this.candidates = candidates;
		this.each = each;
		this.present = present;
		present.all().stream().map(Assignment::transcript).distinct().forEach(transcript -> count(codersOf(transcript)));
	}

	/**
	 * Finds who is to code what. Who has coded a transcript already comes first; the rest is given out afterwards. The
	 * same question has the same answer.
	 *
	 * @param transcripts in the order in which they are given out
	 * @param coders      the ids of those who are to code them
	 * @param each        by how many of them each transcript is to be coded; who is to code it already counts
	 * @param present     what was assigned before, which counts as work of those coders
	 * @param coded       who has coded what so far
	 * @return what is to be assigned besides
	 * @throws IllegalArgumentException when there are fewer coders than a transcript needs
	 */
	public static List<Assignment> distribute(Collection<String> transcripts, Collection<String> coders, int each,
			Assignments present, Set<Assignment> coded) {
		var candidates = new TreeSet<>(coders);
		if (each < 1 || each > candidates.size()) {
			throw new IllegalArgumentException(each + " of " + candidates.size());
		}
		var plan = new AssignmentPlan(candidates, each, present);
		transcripts.forEach(transcript -> plan.give(transcript,
				candidates.stream().filter(coder -> coded.contains(new Assignment(transcript, coder))).toList()));
		transcripts.forEach(transcript -> plan.give(transcript, candidates));
		return plan.planned;
	}

	/** Gives a transcript to the fairest of some coders, until it has as many as it needs. */
	private void give(String transcript, Collection<String> to) {
		var chosen = coders.computeIfAbsent(transcript, this::codersOf);
		long missing = each - chosen.stream().filter(candidates::contains).count();
		for (long i = 0; i < missing; i++) {
			to.stream().filter(coder -> !chosen.contains(coder)).min(fairest(chosen)).ifPresent(coder -> {
				planned.add(new Assignment(transcript, coder));
				load.merge(coder, 1, Integer::sum);
				chosen.forEach(other -> together.merge(Set.of(coder, other), 1, Integer::sum));
				chosen.add(coder);
			});
		}
	}

	private Set<String> codersOf(String transcript) {
		var found = new TreeSet<String>();
		present.of(transcript).forEach(assignment -> found.add(assignment.coder()));
		return found;
	}

	private void count(Set<String> ofOne) {
		for (var coder : ofOne) {
			load.merge(coder, 1, Integer::sum);
			ofOne.stream().filter(other -> other.compareTo(coder) < 0)
					.forEach(other -> together.merge(Set.of(coder, other), 1, Integer::sum));
		}
	}

	private Comparator<String> fairest(Set<String> chosen) {
		return Comparator.comparingInt((String coder) -> load.getOrDefault(coder, 0))
				.thenComparingInt(coder -> chosen.stream().mapToInt(other -> together.getOrDefault(Set.of(coder, other), 0)).sum())
				.thenComparing(Comparator.naturalOrder());
	}
}
