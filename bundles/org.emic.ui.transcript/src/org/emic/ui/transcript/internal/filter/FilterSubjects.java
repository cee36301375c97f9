/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.transcript.internal.display.CodingFilter;

/**
 * The coders and codes of a transcript's codings, by the ids that a {@link CodingFilter} takes.
 *
 * @param coders the names of the coders by id
 * @param codes what codings may have as their code, by name
 */
record FilterSubjects(Map<String, String> coders, List<Subject> codes) {

	/** A code by id, with its name and colour; the colour is null where it is not known. */
	record Subject(String id, String name, String colour) {
	}

	static FilterSubjects of(StudyTranscript transcript) {
		var coders = new TreeMap<String, String>();
		var codes = new LinkedHashMap<String, Subject>();
		for (var placed : transcript.shownCodings()) {
			coders.put(placed.coder().getId(), ConsensusLabels.layer(placed));
			var code = code(placed);
			codes.computeIfAbsent(CodingFilter.id(placed, code), id -> subject(id, placed, code));
		}
		return new FilterSubjects(coders, codes.values().stream()
				.sorted(Comparator.comparing(Subject::name, String.CASE_INSENSITIVE_ORDER)).toList());
	}

	static Code code(PlacedCoding placed) {
		return placed.code().orElse(null);
	}

	static Subject subject(PlacedCoding placed) {
		var code = code(placed);
		return subject(CodingFilter.id(placed, code), placed, code);
	}

	private static Subject subject(String id, PlacedCoding placed, Code code) {
		if (code != null) {
			return new Subject(id, code.getName(), code.getColour());
		}
		return new Subject(id, id.equals(CodingFilter.NOTES) ? Messages.Notes : placed.codeName(), null);
	}

	/** The filter that sets everything back but these. */
	CodingFilter only(Set<String> coderIds, Set<String> codeIds, boolean fade) {
		var otherCoders = new HashSet<>(coders.keySet());
		otherCoders.removeAll(coderIds);
		var otherCodes = new HashSet<String>();
		codes.stream().map(Subject::id).filter(id -> !codeIds.contains(id)).forEach(otherCodes::add);
		return new CodingFilter(Set.copyOf(otherCoders), Set.copyOf(otherCodes), fade);
	}

	/** The filter that sets all codes back but one. */
	CodingFilter onlyCode(String id, boolean fade) {
		return only(coders.keySet(), Set.of(id), fade);
	}

	/** The filter that leaves all coders out but one. */
	CodingFilter onlyCoder(String id) {
		var all = new HashSet<String>();
		codes.forEach(code -> all.add(code.id()));
		return only(Set.of(id), all, false);
	}
}
