/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Puts turns that ask the same question together, first those that are alike in all interviews, then the reworded. */
final class QuestionClusters {

	private record Pair(Cluster one, Cluster other, double likeness) {
	}

	private final QuestionRules rules;
	private final BooleanSupplier cancelled;

	QuestionClusters(QuestionRules rules, BooleanSupplier cancelled) {
		this.rules = rules;
		this.cancelled = cancelled;
	}

	/** Clusters of much the same wording, whatever interviews they come from. */
	List<Cluster> alike(List<Asking> askings) {
		var clusters = new ArrayList<Cluster>();
		var index = new ClusterIndex();
		for (var asking : askings) {
			StudyQuestions.checkCancelled(cancelled);
			var cluster = likest(asking, index.candidates(asking));
			if (cluster == null) {
				cluster = new Cluster();
				clusters.add(cluster);
			}
			int wordings = cluster.wordings().size();
			cluster.add(asking);
			if (cluster.wordings().size() > wordings) {
				index.add(cluster, asking);
			}
		}
		return clusters;
	}

	private Cluster likest(Asking asking, List<Cluster> candidates) {
		Cluster best = null;
		double most = rules.alike();
		for (var candidate : candidates) {
			double alike = candidate.likeness(asking);
			if (alike >= most && (alike > most || best == null)) {
				best = candidate;
				most = alike;
			}
		}
		return best;
	}

	/** Joins clusters that ask the same question in other words, the likest first. */
	List<Cluster> joined(List<Cluster> clusters, Guides guides) {
		var left = new LinkedHashSet<>(clusters);
		var changed = new LinkedHashSet<Cluster>();
		for (var pair : pairs(clusters, guides)) {
			StudyQuestions.checkCancelled(cancelled);
			if (left.contains(pair.one()) && left.contains(pair.other())
					&& isStillAlike(pair, changed, guides)) {
				pair.one().addAll(pair.other());
				left.remove(pair.other());
				changed.add(pair.one());
			}
		}
		return new ArrayList<>(left);
	}

	private boolean isStillAlike(Pair pair, Set<Cluster> changed, Guides guides) {
		boolean asBefore = !changed.contains(pair.one()) && !changed.contains(pair.other());
		return asBefore || !pair.one().interviews().intersects(pair.other().interviews())
				&& pair.one().likeness(pair.other()) >= needed(pair.one(), pair.other(), guides);
	}

	private List<Pair> pairs(List<Cluster> clusters, Guides guides) {
		var index = new ClusterIndex();
		var pairs = new ArrayList<Pair>();
		for (var cluster : clusters) {
			StudyQuestions.checkCancelled(cancelled);
			var candidates = new LinkedHashSet<Cluster>();
			cluster.wordings().forEach(wording -> candidates.addAll(index.candidates(wording)));
			for (var candidate : candidates) {
				if (!candidate.interviews().intersects(cluster.interviews())) {
					double alike = candidate.likeness(cluster);
					if (alike >= needed(candidate, cluster, guides)) {
						pairs.add(new Pair(candidate, cluster, alike));
					}
				}
			}
			cluster.wordings().forEach(wording -> index.add(cluster, wording));
		}
		pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
		return pairs;
	}

	private double needed(Cluster one, Cluster other, Guides guides) {
		int guide = guides.of(one);
		int otherGuide = guides.of(other);
		if (guide == Guides.FREE || otherGuide == Guides.FREE) {
			return rules.freeAlike();
		}
		return guide == otherGuide ? rules.guideAlike() : Double.POSITIVE_INFINITY;
	}
}
