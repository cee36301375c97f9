/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.emic.core.text.TextRange;

/**
 * The words that codings cover, as ranges in order that neither overlap nor touch. White space and punctuation at an edge
 * or between two codings makes no difference.
 */
record Coverage(List<TextRange> ranges) {

	static Coverage of(String text, List<TextRange> passages) {
		var found = new ArrayList<TextRange>();
		passages.stream().map(passage -> words(text, passage)).sorted(Comparator.comparingInt(TextRange::start)).forEach(next -> {
			var last = found.isEmpty() ? null : found.getLast();
			if (last != null && (next.start() <= last.end() || !hasWords(text, last.end(), next.start()))) {
				found.set(found.size() - 1, last.union(next));
			} else {
				found.add(next);
			}
		});
		return new Coverage(List.copyOf(found));
	}

	/** From the first to the last letter or digit of a passage; all of one that has none. */
	static TextRange words(String text, TextRange passage) {
		int start = passage.start();
		int end = passage.end();
		while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
			start += Character.charCount(text.codePointAt(start));
		}
		while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
			end -= Character.charCount(text.codePointBefore(end));
		}
		return start < end ? new TextRange(start, end) : passage;
	}

	private static boolean hasWords(String text, int start, int end) {
		for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
			if (Character.isLetterOrDigit(text.codePointAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** What both cover. */
	Coverage intersection(Coverage other) {
		var shared = new ArrayList<TextRange>();
		for (var one : ranges) {
			other.ranges.stream().filter(one::overlaps).map(one::intersection).forEach(shared::add);
		}
		return new Coverage(List.copyOf(shared));
	}

	boolean isEmpty() {
		return ranges.isEmpty();
	}
}
