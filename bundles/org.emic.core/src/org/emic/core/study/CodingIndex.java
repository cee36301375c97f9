/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.emic.core.anchor.Certainty;
import org.emic.core.auto.AutoCounting;
import org.emic.model.codebook.Code;

/**
 * Answers which codings there are of a code, kept up to date with each change.
 */
public final class CodingIndex {

	private final Study study;
	private final Map<String, Set<PlacedCoding>> byCode = new HashMap<>();
	private int size;

	CodingIndex(Study study) {
		this.study = study;
	}

	void add(PlacedCoding placed) {
		if (byCode.computeIfAbsent(key(placed), key -> new HashSet<>()).add(placed)) {
			size++;
		}
	}

	void remove(PlacedCoding placed) {
		var codings = byCode.get(key(placed));
		if (codings != null && codings.remove(placed)) {
			size--;
		}
	}

	private static String key(PlacedCoding placed) {
		return placed.coding().getCode() == null ? "" : placed.coding().getCode(); //$NON-NLS-1$
	}

	/** How many codings the study holds, uncertain ones included. */
	public int size() {
		return size;
	}

	/** How many codings of a code there are, without uncertain ones and without those of its subcodes. */
	public int count(Code code) {
		return count(code, AutoCounting.ALL);
	}

	/** As {@link #count(Code)}, with or without the codings that were made automatically. */
	public int count(Code code, AutoCounting automatic) {
		int count = 0;
		for (var id : study.codes().idsOf(code)) {
			for (var placed : byCode.getOrDefault(id, Set.of())) {
				if (placed.certainty() == Certainty.CERTAIN && automatic.counts(placed.coding())) {
					count++;
				}
			}
		}
		return count;
	}

	/** The codings of a code, those of codes merged into it included, by transcript and position. */
	public List<PlacedCoding> of(Code code) {
		return of(study.codes().idsOf(code));
	}

	/** The codings of codes with these ids, by transcript and position. */
	public List<PlacedCoding> of(Collection<String> codeIds) {
		var found = new ArrayList<PlacedCoding>();
		codeIds.forEach(id -> found.addAll(byCode.getOrDefault(id, Set.of())));
		found.sort(StudyTranscript.BY_TRANSCRIPT_AND_POSITION);
		return found;
	}
}
