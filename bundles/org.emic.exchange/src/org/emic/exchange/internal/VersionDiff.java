/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.TextReplacement;

/**
 * What is to be replaced in a text to make another version of it. Paragraphs that stay are not touched: whoever
 * reads in them, stays there.
 */
public final class VersionDiff {

	private static final String BEHIND_BLANK_LINE = "(?<=\n\n)"; //$NON-NLS-1$

	private final String before;
	private final String after;
	private final List<TextReplacement> replacements = new ArrayList<>();

	private VersionDiff(String before, String after) {
		this.before = before;
		this.after = after;
	}

	/** The replacements in the order of the text. */
	public static List<TextReplacement> replacements(String before, String after) {
		var diff = new VersionDiff(before, after);
		diff.compare(List.of(before.split(BEHIND_BLANK_LINE)), List.of(after.split(BEHIND_BLANK_LINE)));
		return diff.replacements;
	}

	private void compare(List<String> old, List<String> now) {
		var map = TurnDiff.align(old, now);
		var oldStarts = starts(old);
		var nowStarts = starts(now);
		int oldFrom = 0;
		int nowFrom = 0;
		for (int i = 0; i < map.length; i++) {
			if (map[i] >= nowFrom && old.get(i).equals(now.get(map[i]))) {
				replace(oldStarts[oldFrom], oldStarts[i], nowStarts[nowFrom], nowStarts[map[i]]);
				oldFrom = i + 1;
				nowFrom = map[i] + 1;
			}
		}
		replace(oldStarts[oldFrom], before.length(), nowStarts[nowFrom], after.length());
	}

	/** Where each paragraph starts, and where the last one ends. */
	private static int[] starts(List<String> paragraphs) {
		var starts = new int[paragraphs.size() + 1];
		for (int i = 0; i < paragraphs.size(); i++) {
			starts[i + 1] = starts[i] + paragraphs.get(i).length();
		}
		return starts;
	}

	/** What both have at the beginning and at the end stays. */
	private void replace(int start, int end, int newStart, int newEnd) {
		while (start < end && newStart < newEnd && before.charAt(start) == after.charAt(newStart)) {
			start++;
			newStart++;
		}
		while (end > start && newEnd > newStart && before.charAt(end - 1) == after.charAt(newEnd - 1)) {
			end--;
			newEnd--;
		}
		if (start < end || newStart < newEnd) {
			replacements.add(new TextReplacement(start, end - start, after.substring(newStart, newEnd)));
		}
	}
}
