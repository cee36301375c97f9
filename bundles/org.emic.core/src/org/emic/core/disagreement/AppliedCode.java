/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.emic.core.disagreement.ComparedCodings.Passage;
import org.emic.core.text.TextRange;

/**
 * Codings of one code, of any coders, that hang together: each overlaps another.
 *
 * @param passages in the order of the text
 * @param words    all that they cover
 * @param coders   the ids of those who made them
 */
record AppliedCode(String code, List<Passage> passages, TextRange words, Set<String> coders, String text) {

	/** Finds what hangs together, in the order of the text. */
	static List<AppliedCode> of(Collection<Passage> passages, String text) {
		var byCode = passages.stream().sorted(Comparator.comparing(Passage::words))
				.collect(Collectors.groupingBy(Passage::code, LinkedHashMap::new, Collectors.toList()));
		var found = new ArrayList<AppliedCode>();
		byCode.values().forEach(ofCode -> {
			int first = 0;
			int end = 0;
			for (int i = 0; i < ofCode.size(); i++) {
				if (i > first && ofCode.get(i).words().start() >= end) {
					found.add(of(ofCode.subList(first, i), text));
					first = i;
				}
				end = Math.max(end, ofCode.get(i).words().end());
			}
			found.add(of(ofCode.subList(first, ofCode.size()), text));
		});
		found.sort(Comparator.comparing(AppliedCode::words).thenComparing(AppliedCode::code));
		return found;
	}

	private static AppliedCode of(List<Passage> passages, String text) {
		var words = passages.stream().map(Passage::words).reduce(TextRange::union).orElseThrow();
		return new AppliedCode(passages.getFirst().code(), List.copyOf(passages), words,
				passages.stream().map(Passage::coder).collect(Collectors.toCollection(TreeSet::new)), text);
	}

	/** Whether not all of some coders applied the code to the same words. */
	boolean differs(Set<String> all) {
		return !coders.containsAll(all) || coders.stream().map(this::coverage).distinct().count() > 1;
	}

	private Coverage coverage(String coder) {
		return Coverage.of(text,
				passages.stream().filter(passage -> passage.coder().equals(coder)).map(Passage::range).toList());
	}
}
