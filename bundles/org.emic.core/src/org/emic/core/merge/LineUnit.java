/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A line with the blank lines behind it. Lines are told apart by their text alone: a blank line is not matched with
 * any other blank line, which would tear paragraphs apart.
 */
final class LineUnit {

	private final String line;
	private final int blanks;

	LineUnit(String line, int blanks) {
		this.line = line;
		this.blanks = blanks;
	}

	/** The units of lines; blank lines at the beginning are a unit of their own. */
	static List<LineUnit> of(List<String> lines) {
		var units = new ArrayList<LineUnit>();
		for (int i = 0; i < lines.size();) {
			int next = i + 1;
			while (next < lines.size() && lines.get(next).isEmpty()) {
				next++;
			}
			units.add(new LineUnit(lines.get(i), next - i - 1));
			i = next;
		}
		return units;
	}

	/**
	 * The units of paragraphs. The last of a side may have something behind it after merging: it is given the blank
	 * lines that it has in the middle of another side, or else that of a paragraph where there are paragraphs at all.
	 */
	static Three<List<LineUnit>> ofParagraphs(Three<List<String>> lines) {
		var units = lines.map(LineUnit::of);
		var inside = new HashMap<LineUnit, Integer>();
		for (var side : List.of(units.base(), units.ours(), units.theirs())) {
			side.subList(0, Math.max(0, side.size() - 1)).forEach(unit -> inside.merge(unit, unit.blanks, Math::max));
		}
		int otherwise = inside.isEmpty() || inside.values().stream().anyMatch(blanks -> blanks > 0) ? 1 : 0;
		return units.map(side -> {
			if (side.isEmpty()) {
				return side;
			}
			var all = new ArrayList<>(side);
			var last = all.removeLast();
			all.add(new LineUnit(last.line, inside.getOrDefault(last, otherwise)));
			return all;
		});
	}

	static List<String> lines(List<LineUnit> units) {
		var lines = new ArrayList<String>();
		for (var unit : units) {
			lines.add(unit.line);
			for (int i = 0; i < unit.blanks; i++) {
				lines.add("");
			}
		}
		return lines;
	}

	/** Units with the same lines, and as many blank lines as was settled; the more where both sides changed that. */
	static List<LineUnit> settle(Three<List<LineUnit>> same) {
		var units = new ArrayList<LineUnit>();
		for (int i = 0; i < same.base().size(); i++) {
			int index = i;
			var blanks = same.map(units3 -> units3.get(index).blanks);
			units.add(new LineUnit(same.base().get(i).line,
					blanks.settled().orElse(Math.max(blanks.ours(), blanks.theirs()))));
		}
		return units;
	}

	/** Units with the lines that both have, with the more blank lines: behind one of them more may follow on one side. */
	static List<LineUnit> widest(List<LineUnit> ours, List<LineUnit> theirs) {
		var units = new ArrayList<LineUnit>();
		for (int i = 0; i < ours.size(); i++) {
			units.add(new LineUnit(ours.get(i).line, Math.max(ours.get(i).blanks, theirs.get(i).blanks)));
		}
		return units;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LineUnit unit && unit.line.equals(line);
	}

	@Override
	public int hashCode() {
		return line.hashCode();
	}

	@Override
	public String toString() {
		return line;
	}
}
