/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells of prose whether it is what two people made of it: what they did to different paragraphs comes together, and
 * where both gave the same ones another wording, it is left to a person.
 */
final class ProseOracle {

	private final List<String> base;
	private final List<String> ours;
	private final List<String> theirs;

	private ProseOracle(String base, String ours, String theirs) {
		this.base = paragraphs(base);
		this.ours = paragraphs(ours);
		this.theirs = paragraphs(theirs);
	}

	/** @param mergedOurs, mergedTheirs what came out, with either side of what is left for a person */
	static void check(String what, String base, String ours, String theirs, String mergedOurs, String mergedTheirs,
			List<String> faults) {
		new ProseOracle(base, ours, theirs).check(what, paragraphs(mergedOurs), paragraphs(mergedTheirs), faults);
	}

	private static List<String> paragraphs(String text) {
		return Arrays.stream(text.split("\n\n+")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
	}

	private void check(String what, List<String> mergedOurs, List<String> mergedTheirs, List<String> faults) {
		if (!mergedOurs.equals(mergedTheirs)) {
			isThere(what, without(ours, base), mergedOurs, faults);
			isThere(what, without(theirs, base), mergedTheirs, faults);
		} else if (bothReworded()) {
			faults.add(what + " got another wording from both, " + ours + " and " + theirs + ", and became " + mergedOurs);
		} else {
			MergeOracle.together(what, base, ours, theirs, mergedOurs, faults);
		}
	}

	private static void isThere(String what, Set<String> added, List<String> merged, List<String> faults) {
		added.stream().filter(paragraph -> !merged.contains(paragraph))
				.forEach(paragraph -> faults.add(what + " lost “" + paragraph + "”: " + merged));
	}

	private boolean bothReworded() {
		var gone = without(base, ours);
		gone.retainAll(without(base, theirs));
		return (base.isEmpty() || !gone.isEmpty()) && !without(ours, theirs).isEmpty() && !without(theirs, ours).isEmpty();
	}

	private static Set<String> without(List<String> list, List<String> others) {
		var rest = new HashSet<>(list);
		rest.removeAll(others);
		return rest;
	}
}
