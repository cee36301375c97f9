/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the clusters that a turn may belong to by the words they share, so that not all need to be compared. */
final class ClusterIndex {

	/** As many clusters are compared with a turn; the right one shares most of the weight. */
	private static final int CANDIDATES = 12;
	/** A turn is looked up by as many of its words, those that tell most. */
	private static final int LOOKED_UP = 12;

	private final Map<String, Set<Cluster>> byStem = new HashMap<>();

	void add(Cluster cluster, Asking wording) {
		wording.whole().words().forEach(
				term -> byStem.computeIfAbsent(Terms.stem(term), stem -> new LinkedHashSet<>()).add(cluster));
	}

	List<Cluster> candidates(Asking asking) {
		var shared = new LinkedHashMap<Cluster, Double>();
		var whole = asking.whole();
		IntStream.range(0, whole.words().size()).boxed()
				.sorted(Comparator.<Integer>comparingDouble(whole::weight).reversed()).limit(LOOKED_UP)
				.forEach(i -> byStem.getOrDefault(Terms.stem(whole.words().get(i)), Set.of())
						.forEach(cluster -> shared.merge(cluster, whole.weight(i), Double::sum)));
		var found = new ArrayList<>(shared.keySet());
		found.sort(Comparator.comparingDouble(shared::get).reversed());
		return found.subList(0, Math.min(CANDIDATES, found.size()));
	}
}
