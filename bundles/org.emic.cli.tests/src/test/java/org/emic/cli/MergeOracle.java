/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells whether a merge lost, doubled, or made up something, or left to a person what nobody differs about. It works
 * from both sides and what they come from, apart from the code that merges; {@link MergeMutation} shows that it sees.
 */
final class MergeOracle {

	private MergeOracle() {
	}

	/** What is wrong with a merged file, in words; nothing where all is as it has to be. */
	static List<String> faults(MergeStep step) {
		var faults = new ArrayList<String>();
		if (!step.isDisputed()) {
			var right = step.base().equals(step.ours()) ? step.theirs() : step.ours();
			if (!step.merged().equals(right)) {
				faults.add("is not as the side has it that changed it");
			}
		} else {
			disputed(step, faults);
		}
		return faults.stream().map(fault -> step.path() + " (" + step.how() + "): " + fault).toList();
	}

	private static void disputed(MergeStep step, List<String> faults) {
		var path = step.path();
		if (!step.isByEmic() || path.endsWith(".outline")) {
			noLineIsLost(step, faults);
		}
		if (path.endsWith(".codings")) {
			if (step.isByEmic()) {
				CodingsOracle.check(step, faults);
			}
		} else if (path.endsWith(".csv")) {
			if (step.isByEmic()) {
				rows(step, faults);
			}
		} else if (path.endsWith(".md") || path.endsWith(".codebook") || path.endsWith(".emic")) {
			PropertyOracle.check(step, faults);
		} else if (!path.endsWith(".outline")) {
			faults.add("both sides changed a file of which nobody expected it");
		}
	}

	/** Whatever else git makes of a file, what either side wrote is on that side of the result, and nothing else is. */
	private static void noLineIsLost(MergeStep step, List<String> faults) {
		var ours = MergeStep.lines(step.mergedOurs());
		var theirs = MergeStep.lines(step.mergedTheirs());
		added(step.base(), step.ours()).stream().filter(line -> !ours.contains(line))
				.forEach(line -> faults.add("our line is lost: " + line));
		added(step.base(), step.theirs()).stream().filter(line -> !theirs.contains(line))
				.forEach(line -> faults.add("their line is lost: " + line));
		var known = new HashSet<>(MergeStep.lines(step.ours()));
		known.addAll(MergeStep.lines(step.theirs()));
		ours.stream().filter(line -> !known.contains(line)).forEach(line -> faults.add("nobody wrote: " + line));
		theirs.stream().filter(line -> !known.contains(line)).forEach(line -> faults.add("nobody wrote: " + line));
	}

	private static Set<String> added(String base, String side) {
		var added = new HashSet<>(MergeStep.lines(side));
		added.removeAll(MergeStep.lines(base));
		return added;
	}

	/** Rows of a table, as lines: what either side put in is there, what either took out is not. */
	private static void rows(MergeStep step, List<String> faults) {
		together("rows", MergeStep.lines(step.base()), MergeStep.lines(step.ours()), MergeStep.lines(step.theirs()),
				MergeStep.lines(step.merged()), faults);
	}

	/** Whether a list is what the sides made of it together, each entry once. */
	static void together(String what, List<String> base, List<String> ours, List<String> theirs, List<String> merged,
			List<String> faults) {
		var expected = new TreeSet<>(base);
		expected.addAll(ours);
		expected.addAll(theirs);
		expected.removeIf(each -> base.contains(each) && !(ours.contains(each) && theirs.contains(each)));
		if (!expected.equals(new TreeSet<>(merged))) {
			faults.add(what + " are " + new TreeSet<>(merged) + ", not " + expected);
		} else if (expected.size() < merged.size()) {
			faults.add(what + " are there twice: " + merged);
		}
	}
}
