/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.emic.model.files.internal.TranscriptHeader.Line;

/**
 * Tells lines {@code Name: value} above the turns, which are metadata, from turns, which look the same.
 *
 * <p>Above a rule they are metadata, unless all that are not bold have names that recur and one of them
 * looks like something said. Without a rule, lines that stand together, look like facts, have different
 * names, begin with a name that is no label and end with a blank line are metadata, even
 * {@code Interviewer: Anna Roth}. Of other lines the first is a turn whose name recurs, or which is not bold
 * and whose name is a usual label or whose value looks like something said.
 */
final class HeaderTurns {

	private final String text;
	private final List<Line> lines;
	private final Map<String, Integer> counts = new HashMap<>();

	private HeaderTurns(String text, List<Line> lines) {
		this.text = text;
		this.lines = lines;
		for (var seen : LabelCensus.of(text, 0).labels())
			counts.put(seen.label(), seen.count());
	}

	/** The index of the first of the lines that is a turn, or -1 if all are metadata. */
	static int first(String text, List<Line> lines, boolean ruled) {
		if (lines.isEmpty())
			return -1;
		var turns = new HeaderTurns(text, lines);
		return ruled ? turns.firstAboveRule() : turns.first();
	}

	private int firstAboveRule() {
		var plain = lines.stream().filter(line -> !line.metadata().bold()).toList();
		var turns = !plain.isEmpty() && plain.stream().allMatch(this::recurs) && !areFacts(plain);
		return turns ? lines.indexOf(plain.get(0)) : -1;
	}

	private int first() {
		for (int from = 0, to; from < lines.size(); from = to) {
			to = from + 1;
			while (to < lines.size() && lines.get(to).number() == lines.get(to - 1).number() + 1)
				to++;
			if (isMetadata(lines.subList(from, to)))
				continue;
			for (var i = from; i < to; i++)
				if (recurs(lines.get(i)) || isTurn(lines.get(i)))
					return i;
		}
		return -1;
	}

	/** Whether lines that stand together are metadata, whatever the names after the first one. */
	private boolean isMetadata(List<Line> block) {
		var first = block.get(0);
		return !recurs(first) && !isTurn(first) && areFacts(block)
				&& isBlankAfter(block.get(block.size() - 1).end());
	}

	private static boolean areFacts(List<Line> block) {
		var names = new HashSet<String>();
		return block.stream().allMatch(line -> line.metadata().isFact() && names.add(line.metadata().name()));
	}

	private boolean isBlankAfter(int end) {
		for (var i = end + 1; i < text.length() && text.charAt(i) != '\n'; i++)
			if (!Character.isWhitespace(text.charAt(i)))
				return false;
		return true;
	}

	private boolean recurs(Line line) {
		return counts.getOrDefault(LabelReader.label(line.metadata().name()), 0) > 1;
	}

	private static boolean isTurn(Line line) {
		return !line.metadata().bold() && (Aliases.of(line.metadata().name()) != null
				|| line.metadata().value().isEmpty() || !line.metadata().isFact());
	}
}
