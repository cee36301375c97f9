/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Arrays;
import java.util.List;

import org.emic.core.text.TranscriptText;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;

/**
 * Finds the turns of an outline's sections again after the transcript was edited outside. Turns are aligned
 * by their digests, as a longest common subsequence; where a border fell on a turn that is gone, the section
 * begins with the next turn that is still there, or ends with the one before.
 */
final class OutlineAlignment {

	/** Beyond so many changed turns on either side only the unchanged beginning and end are aligned. */
	private static final int MOST = 2000;

	private final int[] now;
	private final int turns;

	private OutlineAlignment(List<String> before, List<String> after) {
		now = new int[before.size()];
		turns = after.size();
		Arrays.fill(now, -1);
		int prefix = 0;
		while (prefix < before.size() && prefix < after.size() && before.get(prefix).equals(after.get(prefix))) {
			now[prefix] = prefix++;
		}
		int suffix = 0;
		while (suffix < before.size() - prefix && suffix < after.size() - prefix
				&& before.get(before.size() - 1 - suffix).equals(after.get(after.size() - 1 - suffix))) {
			suffix++;
			now[before.size() - suffix] = after.size() - suffix;
		}
		var oldMiddle = before.subList(prefix, before.size() - suffix);
		var newMiddle = after.subList(prefix, after.size() - suffix);
		if (oldMiddle.size() <= MOST && newMiddle.size() <= MOST) {
			alignMiddle(oldMiddle, newMiddle, prefix);
		}
	}

	private void alignMiddle(List<String> before, List<String> after, int offset) {
		var length = new int[before.size() + 1][after.size() + 1];
		for (int i = before.size() - 1; i >= 0; i--) {
			for (int j = after.size() - 1; j >= 0; j--) {
				length[i][j] = before.get(i).equals(after.get(j)) ? length[i + 1][j + 1] + 1
						: Math.max(length[i + 1][j], length[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < before.size() && j < after.size()) {
			if (before.get(i).equals(after.get(j))) {
				now[offset + i++] = offset + j++;
			} else if (length[i + 1][j] >= length[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	static void align(Outline outline, TranscriptText text) {
		align(outline, List.copyOf(outline.getTurnDigests()), text);
	}

	/** @param before the digests of the turns that the sections refer to */
	static void align(Outline outline, List<String> before, TranscriptText text) {
		if (!before.equals(text.digests()) && text.turnCount() > 0) {
			new OutlineAlignment(before, text.digests()).align(outline.getSections());
		}
	}

	private void align(List<Section> sections) {
		for (var section : sections) {
			int first = following(section.getFirstTurn());
			section.setLastTurn(Math.max(first, preceding(section.getLastTurn())));
			section.setFirstTurn(first);
			if (section.getQuestion() >= 0) {
				section.setQuestion(following(section.getQuestion()));
			}
			align(section.getChildren());
		}
	}

	/** Where an old turn is now, or, if it is gone or changed, the first turn after those before it. */
	private int following(int turn) {
		if (turn >= 0 && turn < now.length && now[turn] >= 0) {
			return now[turn];
		}
		for (int i = Math.min(turn, now.length) - 1; i >= 0; i--) {
			if (now[i] >= 0) {
				return Math.min(turns - 1, now[i] + 1);
			}
		}
		return 0;
	}

	/** Where an old turn is now, or, if it is gone or changed, the last turn before those after it. */
	private int preceding(int turn) {
		for (int i = Math.max(0, turn); i < now.length; i++) {
			if (now[i] >= 0) {
				return i == turn ? now[i] : Math.max(0, now[i] - 1);
			}
		}
		return turns - 1;
	}
}
