/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.emic.model.codebook.Code;

/** How codes were used: those applied last, and those applied most often, come first in the picker. */
final class CodeUsage {

	/** So many of the codes used last, and of those used most, stand at the top. */
	private static final int TOP = 6;
	private static final int ELSEWHERE = Integer.MAX_VALUE;

	private final Map<Code, Integer> counts;
	private final List<Code> recent;
	private final List<Code> often;
	private final Map<Code, Integer> places = new HashMap<>();

	/**
	 * @param recent the codes used last, the latest first
	 * @param counts how many codings codes have; those without any may be missing
	 */
	CodeUsage(List<Code> recent, Map<Code, Integer> counts) {
		this.counts = counts;
		this.recent = recent.stream().limit(TOP).toList();
		this.often = counts.entrySet().stream().filter(entry -> entry.getValue() > 0 && !this.recent.contains(entry.getKey()))
				.sorted(Map.Entry.<Code, Integer> comparingByValue(Comparator.reverseOrder())
						.thenComparing(entry -> entry.getKey().getName()))
				.map(Map.Entry::getKey).limit(TOP).toList();
		var top = new ArrayList<>(this.recent);
		top.addAll(often);
		top.forEach(code -> places.put(code, places.size()));
	}

	/** The place of a code among those at the top, from 0; more than any place for others. */
	int place(Code code) {
		return places.getOrDefault(code, ELSEWHERE);
	}

	int count(Code code) {
		return counts.getOrDefault(code, 0);
	}

	boolean isRecent(Code code) {
		return recent.contains(code);
	}

	boolean isOften(Code code) {
		return often.contains(code);
	}
}
