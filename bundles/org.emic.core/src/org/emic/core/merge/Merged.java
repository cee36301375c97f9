/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.List;

import org.emic.model.files.ConflictText;

/** Takes the lines of a merged file, and the conflicts among them. */
final class Merged {

	private final List<String> lines = new ArrayList<>();
	private final List<MergeConflict> conflicts = new ArrayList<>();

	void line(String line) {
		lines.add(line);
	}

	void lines(List<String> more) {
		lines.addAll(more);
	}

	/** Takes away blank lines at the end. */
	void stripEnd() {
		while (!lines.isEmpty() && lines.getLast().isEmpty()) {
			lines.removeLast();
		}
	}

	/** Adds what was merged on its own. */
	void add(Merged other) {
		for (var conflict : other.conflicts) {
			conflicts.add(new MergeConflict(lines.size() + conflict.line(), conflict.what(), conflict.ours(), conflict.theirs()));
		}
		lines.addAll(other.lines);
	}

	/**
	 * Leaves both sides for a person.
	 *
	 * @param what what they are about
	 * @param says what ours and theirs say, in a few words; the base is not used
	 */
	void conflict(String what, Three<String> says, List<String> ours, List<String> theirs) {
		var words = says.map(Merged::inOneLine);
		conflicts.add(new MergeConflict(lines.size() + 1, what, words.ours(), words.theirs()));
		lines.add(ConflictText.OURS + Messages.get("ours", what, words.ours()));
		lines.addAll(ours);
		lines.add(ConflictText.BETWEEN);
		lines.addAll(theirs);
		lines.add(ConflictText.THEIRS + Messages.get("theirs", what, words.theirs()));
	}

	private static String inOneLine(String text) {
		return Words.shorten(text);
	}

	boolean isSettled() {
		return conflicts.isEmpty();
	}

	List<String> lines() {
		return lines;
	}

	MergeResult result() {
		return new MergeResult(lines.isEmpty() ? "" : String.join("\n", lines) + "\n", conflicts);
	}
}
