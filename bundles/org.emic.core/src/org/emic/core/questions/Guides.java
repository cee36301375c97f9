/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which interviews follow one guide: those that share many of the questions that recur. */
final class Guides {

	/** The guide of an interview that shares too few questions with others. */
	static final int FREE = -1;

	private static final class Guide {
		final Map<Cluster, Integer> asked = new HashMap<>();
		int interviews;

		void add(Set<Cluster> questions) {
			questions.forEach(question -> asked.merge(question, 1, Integer::sum));
			interviews++;
		}

		/** What part of an interview's recurring questions is usually asked under this guide. */
		double share(Set<Cluster> questions) {
			return questions.stream().mapToDouble(question -> asked.getOrDefault(question, 0)).sum() / interviews
					/ questions.size();
		}
	}

	private final Map<Integer, Integer> guideOf = new HashMap<>();

	private Guides() {
	}

	static Guides of(List<Cluster> clusters, QuestionRules rules) {
		var questions = new LinkedHashMap<Integer, Set<Cluster>>();
		clusters.stream().filter(Cluster::isRecurring).forEach(cluster -> cluster.interviews().stream()
				.forEach(interview -> questions.computeIfAbsent(interview, i -> new HashSet<>()).add(cluster)));
		var guides = new ArrayList<Guide>();
		var result = new Guides();
		questions.keySet().stream().sorted().forEach(interview -> {
			var asked = questions.get(interview);
			int guide = best(guides, asked, rules);
			if (guide < 0) {
				guide = guides.size();
				guides.add(new Guide());
			}
			guides.get(guide).add(asked);
			result.guideOf.put(interview, guide);
		});
		result.guideOf.values().removeIf(guide -> guides.get(guide).interviews < 2);
		return result;
	}

	private static int best(List<Guide> guides, Set<Cluster> asked, QuestionRules rules) {
		int best = -1;
		double most = rules.sameGuide();
		for (int i = 0; i < guides.size(); i++) {
			double share = guides.get(i).share(asked);
			if (share >= most && (share > most || best < 0)) {
				best = i;
				most = share;
			}
		}
		return best;
	}

	/** The guide that an interview follows. */
	int of(int interview) {
		return guideOf.getOrDefault(interview, FREE);
	}

	/** The guide that all interviews follow in which a question is asked, those without any left aside. */
	int of(Cluster cluster) {
		return cluster.interviews().stream().map(this::of).filter(guide -> guide != FREE).findFirst().orElse(FREE);
	}

	/** Parts questions of different guides, unless they are word for word the same. */
	List<Cluster> parted(List<Cluster> clusters) {
		var parted = new ArrayList<Cluster>();
		clusters.forEach(cluster -> parted.addAll(parted(cluster)));
		return parted;
	}

	private List<Cluster> parted(Cluster cluster) {
		var parts = new LinkedHashMap<Integer, Cluster>();
		cluster.members().forEach(asking -> parts.computeIfAbsent(of(asking.interview()), g -> new Cluster()).add(asking));
		var free = parts.size() > 1 ? parts.remove(FREE) : null;
		var separate = new ArrayList<Cluster>();
		for (var part : parts.values()) {
			separate.stream().filter(other -> other.hasWording(part)).findFirst()
					.ifPresentOrElse(same -> same.addAll(part), () -> separate.add(part));
		}
		if (free != null) {
			// a freer interview's question may be any guide's; one is enough to give it a title
			free.members().forEach(separate.getFirst()::add);
		}
		return separate;
	}
}
