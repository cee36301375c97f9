/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses what a question is called: the sentence that most wordings share and that tells most. */
final class QuestionTitles {

	private record Candidate(String sentence, double score) {
	}

	private final TermWeights weights;
	private final Set<String> taken = new HashSet<>();

	QuestionTitles(TermWeights weights) {
		this.weights = weights;
	}

	/** A title that no other question got. */
	String title(Cluster cluster) {
		var wordings = cluster.wordings();
		var candidates = wordings.stream().flatMap(asking -> asking.sentences().stream()).distinct()
				.map(sentence -> new Candidate(sentence, score(sentence, wordings)))
				.sorted(Comparator.comparingDouble(Candidate::score).reversed()
						.thenComparing(candidate -> candidate.sentence().length())
						.thenComparing(Candidate::sentence))
				.map(Candidate::sentence).toList();
		var title = candidates.stream().filter(candidate -> !taken.contains(candidate)).findFirst()
				.orElseGet(() -> candidates.getFirst());
		taken.add(title);
		return title;
	}

	/** What all wordings share counts twice over how much it tells, since the title stands for all of them. */
	private double score(String sentence, List<Asking> wordings) {
		var words = new WeighedWords(Terms.of(sentence), weights);
		double shared = wordings.stream().mapToDouble(
				wording -> wording.words().stream().mapToDouble(words::likeness).max().orElse(0)).average().orElse(0);
		return shared * shared * Math.sqrt(words.total());
	}
}
