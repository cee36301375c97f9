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
 * Answers which codings there are of a code, kept up to date with each change. A coding is found under the code by
 * which it counts; one that somebody decided to remove is not found.
 */
public final class CodingIndex {

	/** The codings of a code id, and how many of them count. */
	private static final class Codings {

		private final Set<PlacedCoding> all = new HashSet<>();
		private int certain;
	}

	private final Study study;
	private static final Codings NONE = new Codings();

	private final Map<String, Codings> byCode = new HashMap<>();
	private int size;

	CodingIndex(Study study) {
		this.study = study;
	}

	void add(PlacedCoding placed) {
		var codings = byCode.computeIfAbsent(key(placed), key -> new Codings());
		if (codings.all.add(placed)) {
			size++;
			codings.certain += isCertain(placed) ? 1 : 0;
		}
	}

	void remove(PlacedCoding placed) {
		var codings = byCode.get(key(placed));
		if (codings != null && codings.all.remove(placed)) {
			size--;
			codings.certain -= isCertain(placed) ? 1 : 0;
		}
	}

	/** Takes note that a coding became certain, or is not any more. */
	void certaintyChanged(PlacedCoding placed) {
		var codings = byCode.get(key(placed));
		if (codings != null && codings.all.contains(placed)) {
			codings.certain += isCertain(placed) ? 1 : -1;
		}
	}

	private static boolean isCertain(PlacedCoding placed) {
		return placed.certainty() == Certainty.CERTAIN;
	}

	private static String key(PlacedCoding placed) {
		var id = placed.codeId();
		return id == null ? "" : id; //$NON-NLS-1$
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
			var codings = byCode.getOrDefault(id, NONE);
			count += automatic == AutoCounting.ALL ? codings.certain
					: (int) codings.all.stream().filter(placed -> isCertain(placed) && automatic.counts(placed.coding())).count();
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
		codeIds.forEach(id -> found.addAll(byCode.getOrDefault(id, NONE).all));
		found.sort(StudyTranscript.BY_TRANSCRIPT_AND_POSITION);
		return found;
	}
}
