/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts together the labels that stand for one speaker; the rule is told at {@link SpeakerFinder}. */
final class LabelGroups {

	/** Labels of one speaker with the places of the first and last turn in the sequence of turns. */
	private static final class Group {
		final List<String> labels;
		final Aliases alias;
		int first = Integer.MAX_VALUE;
		int last = -1;

		Group(List<String> labels) {
			this.labels = new ArrayList<>(labels);
			this.alias = Aliases.of(labels.get(0));
		}

		boolean isUsual() {
			return alias != null && !alias.numbered();
		}
	}

	private final List<Group> groups = new ArrayList<>();
	private final Set<Long> neighbours = new HashSet<>();

	LabelGroups(LabelCensus census, List<Integer> accepted) {
		var labels = accepted.stream().map(index -> census.labels().get(index).label()).toList();
		var byLabel = new HashMap<String, Integer>();
		for (var same : SpeakerFinder.folded(labels).values()) {
			same.forEach(label -> byLabel.put(label, groups.size()));
			groups.add(new Group(same));
		}
		var place = 0;
		var before = -1;
		for (var index : census.sequence()) {
			var group = byLabel.get(census.labels().get(index).label());
			if (group == null)
				continue;
			groups.get(group).first = Math.min(groups.get(group).first, place);
			groups.get(group).last = place++;
			if (before >= 0)
				neighbours.add(pair(before, group));
			before = group;
		}
	}

	private static long pair(int one, int other) {
		return (long) Math.min(one, other) << 32 | Math.max(one, other);
	}

	/** The labels of each speaker, in the order of the first turns. */
	List<List<String>> groups() {
		var merged = new boolean[groups.size()];
		var result = new ArrayList<List<String>>();
		var distinct = groups.size();
		for (var i = 0; i < groups.size(); i++) {
			if (merged[i])
				continue;
			var members = new ArrayList<>(List.of(i));
			for (var j = i + 1; j < groups.size() && groups.get(i).isUsual() && distinct > 2; j++)
				if (!merged[j] && areOne(members, j)) {
					merged[j] = true;
					members.add(j);
					distinct--;
				}
			result.add(members.stream().flatMap(member -> groups.get(member).labels.stream()).toList());
		}
		return result;
	}

	private boolean areOne(List<Integer> members, int candidate) {
		return members.stream().allMatch(member -> areOne(member, candidate));
	}

	private boolean areOne(int one, int other) {
		var a = groups.get(one);
		var b = groups.get(other);
		return b.isUsual() && a.alias.role() == b.alias.role() && !neighbours.contains(pair(one, other))
				&& (a.alias.abbreviates(b.alias) || a.last < b.first || b.last < a.first);
	}
}
