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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

		/** In no order: each knows its place in it, and what is taken out gives its place to the last one. */
		private final List<PlacedCoding> all = new ArrayList<>();
		private final Map<String, Integer> coders = new HashMap<>();
		private final Map<String, Integer> digests = new HashMap<>();
		private int certain;

		boolean contains(PlacedCoding placed) {
			int place = placed.placeInIndex();
			return place >= 0 && place < all.size() && all.get(place) == placed;
		}

		boolean add(PlacedCoding placed) {
			if (contains(placed)) {
				return false;
			}
			placed.setPlaceInIndex(all.size());
			return all.add(placed);
		}

		boolean remove(PlacedCoding placed) {
			if (!contains(placed)) {
				return false;
			}
			var last = all.removeLast();
			if (last != placed) {
				all.set(placed.placeInIndex(), last);
				last.setPlaceInIndex(placed.placeInIndex());
			}
			return true;
		}

		/** Null where nothing is left, which takes the entry away. */
		private static Integer sum(Integer before, Integer more) {
			return before + more == 0 ? null : Integer.valueOf(before + more);
		}

		/** Takes note that one more, or one less, counts. */
		void count(PlacedCoding placed, int by) {
			certain += by;
			coders.merge(placed.coder().getId(), by, Codings::sum);
			var digest = placed.definitionDigest();
			digests.merge(digest == null ? "" : digest, by, Codings::sum); //$NON-NLS-1$
		}
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
		if (codings.add(placed)) {
			size++;
			if (isCertain(placed)) {
				codings.count(placed, 1);
			}
		}
	}

	void remove(PlacedCoding placed) {
		var codings = byCode.get(key(placed));
		if (codings != null && codings.remove(placed)) {
			size--;
			if (isCertain(placed)) {
				codings.count(placed, -1);
			}
		}
	}

	/** Takes note that a coding became certain, or is not any more. */
	void certaintyChanged(PlacedCoding placed) {
		var codings = byCode.get(key(placed));
		if (codings != null && codings.contains(placed)) {
			codings.count(placed, isCertain(placed) ? 1 : -1);
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

	/** The ids of the coders who applied a code, sorted; uncertain codings do not tell. */
	public Set<String> coders(Code code) {
		var coders = new TreeSet<String>();
		study.codes().idsOf(code).forEach(id -> coders.addAll(byCode.getOrDefault(id, NONE).coders.keySet()));
		return coders;
	}

	/**
	 * How many codings of a code were made under which definition, by its digest; empty for none. Uncertain ones are
	 * left out, those of codes merged into it are not.
	 */
	public Map<String, Integer> digests(Code code) {
		var digests = new HashMap<String, Integer>();
		study.codes().idsOf(code).forEach(id -> digests(id).forEach((digest, count) -> digests.merge(digest, count, Integer::sum)));
		return digests;
	}

	/** As {@link #digests(Code)}, of the codings that name this very code. */
	Map<String, Integer> digests(String codeId) {
		return byCode.getOrDefault(codeId, NONE).digests;
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
