/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All lines of a text that begin with something like a label.
 *
 * @param labels the labels in the order of their first line
 * @param sequence the index in labels of each such line, in the order of the text
 */
record LabelCensus(List<Seen> labels, List<Integer> sequence) {

	/**
	 * A label.
	 *
	 * @param count on how many lines
	 * @param first its first place in the sequence
	 * @param last its last place in the sequence
	 * @param inParagraph on how many lines that do not follow a blank one
	 */
	record Seen(String label, int count, int first, int last, int inParagraph) {
	}

	static LabelCensus of(String text, int from) {
		var labels = new ArrayList<Seen>();
		Map<String, Integer> indexes = new LinkedHashMap<>();
		var sequence = new ArrayList<Integer>();
		var reader = new LabelReader(text, Plausible::label);
		var blank = true;
		for (int at = from, end; at < text.length(); at = end + 1) {
			end = text.indexOf('\n', at);
			if (end < 0)
				end = text.length();
			var match = reader.read(at, end);
			if (match != null && !continues(text, match)) {
				var index = indexes.computeIfAbsent(match.label(), label -> {
					labels.add(new Seen(label, 0, sequence.size(), 0, 0));
					return labels.size() - 1;
				});
				var seen = labels.get(index);
				labels.set(index, new Seen(seen.label(), seen.count() + 1, seen.first(), sequence.size(),
						seen.inParagraph() + (blank ? 0 : 1)));
				sequence.add(index);
			}
			blank = end == at || match == null && text.substring(at, Math.min(end, at + 200)).isBlank();
		}
		return new LabelCensus(labels, sequence);
	}

	/** Whether what follows the colon shows that it was none after a label: 10:30, C:\, http://. */
	private static boolean continues(String text, LabelMatch match) {
		if (match.words() > match.end() || match.end() >= text.length())
			return false;
		var next = text.charAt(match.end());
		return next >= '0' && next <= '9' || next == '/' || next == '\\';
	}
}
