/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds which codes stand for each other: one coder gave a passage one code and left out the other, and with another coder
 * it is the other way round. That is only so where they cover mostly the same words; a long passage in which somebody else
 * coded a detail with another code holds two questions, and not one.
 */
final class Alternatives {

	/** The least share of the words that both cover, of those that either covers. */
	private static final double MOSTLY = 0.5;

	private final List<AppliedCode> applied;
	/** Of each the one it belongs to, which may belong to another in turn. */
	private final int[] group;

	private Alternatives(List<AppliedCode> applied) {
		this.applied = applied;
		this.group = new int[applied.size()];
		for (int i = 0; i < group.length; i++) {
			group[i] = i;
		}
	}

	/**
	 * Puts those together that stand for each other.
	 *
	 * @param applied in the order of the text
	 * @param coders  the ids of all coders who took part
	 */
	static List<List<AppliedCode>> group(List<AppliedCode> applied, Set<String> coders) {
		var alternatives = new Alternatives(applied);
		for (int i = 0; i < applied.size(); i++) {
			int end = applied.get(i).words().end();
			for (int j = i + 1; j < applied.size() && applied.get(j).words().start() < end; j++) {
				if (isAlternative(applied.get(i), applied.get(j))) {
					alternatives.group[alternatives.first(j)] = alternatives.first(i);
				}
			}
		}
		return alternatives.groups();
	}

	private static boolean isAlternative(AppliedCode one, AppliedCode other) {
		if (one.code().equals(other.code()) || one.coders().containsAll(other.coders())
				|| other.coders().containsAll(one.coders())) {
			return false;
		}
		int shared = one.words().intersection(other.words()).length();
		int either = one.words().length() + other.words().length() - shared;
		return shared >= MOSTLY * either;
	}

	private int first(int index) {
		int at = index;
		while (group[at] != at) {
			at = group[at];
		}
		return at;
	}

	private List<List<AppliedCode>> groups() {
		var groups = new LinkedHashMap<Integer, List<AppliedCode>>();
		for (int i = 0; i < group.length; i++) {
			groups.computeIfAbsent(first(i), any -> new ArrayList<>()).add(applied.get(i));
		}
		return List.copyOf(groups.values());
	}
}
