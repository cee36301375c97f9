/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns that ask one question. */
final class Cluster {

	/** So many different wordings show how a question is worded; with more, large studies would take long. */
	private static final int WORDINGS = 8;

	private final List<Asking> members = new ArrayList<>();
	private final Map<List<String>, Asking> wordings = new LinkedHashMap<>();
	private final BitSet interviews = new BitSet();

	void add(Asking asking) {
		members.add(asking);
		interviews.set(asking.interview());
		if (wordings.size() < WORDINGS) {
			wordings.putIfAbsent(asking.whole().words(), asking);
		}
	}

	void addAll(Cluster other) {
		other.members.forEach(this::add);
	}

	List<Asking> members() {
		return members;
	}

	/** Members with different wordings. */
	List<Asking> wordings() {
		return List.copyOf(wordings.values());
	}

	/** The indices of the interviews that ask it. */
	BitSet interviews() {
		return interviews;
	}

	int interviewCount() {
		return interviews.cardinality();
	}

	boolean isRecurring() {
		return interviewCount() > 1;
	}

	/** The average likeness of the wordings of two clusters. */
	double likeness(Cluster other) {
		return wordings.values().stream().mapToDouble(asking -> other.likeness(asking)).average().orElse(0);
	}

	/** The average likeness of a turn to the wordings. */
	double likeness(Asking asking) {
		return wordings.containsKey(asking.whole().words()) && wordings.size() == 1 ? 1
				: wordings.values().stream().mapToDouble(one -> asking.likeness(one)).average().orElse(0);
	}

	/** Whether two clusters have a wording whose most telling sentence is the same, word for word. */
	boolean hasWording(Cluster other) {
		return wordings.values().stream().map(Asking::core)
				.anyMatch(core -> other.wordings.values().stream().anyMatch(one -> one.core().equals(core)));
	}
}
