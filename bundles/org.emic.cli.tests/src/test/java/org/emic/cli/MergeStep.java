/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one file when two clones came together. A version of a file that is not there is empty.
 *
 * @param path   the file's path in the clone
 * @param base   what both come from
 * @param merged what came out, with both sides of what is left for a person
 * @param how    who merged it
 */
record MergeStep(String path, String base, String ours, String theirs, String merged, How how) {

	/** Who merges. */
	enum How {
		/** git, which knows lines alone. */
		GIT,
		/** The driver, or a person with the command. */
		EMIC
	}

	MergeStep withMerged(String other) {
		return new MergeStep(path, base, ours, theirs, other, how);
	}

	boolean isByEmic() {
		return how == How.EMIC;
	}

	/** Both changed the file, in different ways. */
	boolean isDisputed() {
		return !base.equals(ours) && !base.equals(theirs) && !ours.equals(theirs);
	}

	boolean isLeftForAPerson() {
		return merged.lines().anyMatch(line -> line.startsWith("<<<<<<< "));
	}

	/** The merged text as who takes our side of all that is left has it. */
	String mergedOurs() {
		return side(true);
	}

	/** The merged text as who takes their side of all that is left has it. */
	String mergedTheirs() {
		return side(false);
	}

	private String side(boolean ours) {
		var side = new ArrayList<String>();
		boolean inOurs = false;
		boolean inTheirs = false;
		for (var line : merged.lines().toList()) {
			if (line.startsWith("<<<<<<< ")) {
				inOurs = true;
			} else if (inOurs && line.equals("=======")) {
				inOurs = false;
				inTheirs = true;
			} else if (inTheirs && line.startsWith(">>>>>>> ")) {
				inTheirs = false;
			} else if (!(ours ? inTheirs : inOurs)) {
				side.add(line);
			}
		}
		return String.join("\n", side);
	}

	/** A list in a file, or its lines, without blank ones. */
	static List<String> lines(String text) {
		return text.lines().filter(line -> !line.isBlank()).toList();
	}
}
