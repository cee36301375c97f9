/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.emic.core.anchor.TurnAlignment;
import org.emic.model.files.RawJson;

/**
 * Where a coding begins or ends, as its line has it.
 *
 * @param turn   the turn, from 0
 * @param offset code points from the beginning of its words
 */
record Place(int turn, int offset) implements Comparable<Place> {

	/** Reads a place; one that is not understood comes first. */
	static Place of(Map<String, String> line, String key) {
		var numbers = RawJson.elements(line.getOrDefault(key, "[]")).orElse(List.of());
		try {
			return numbers.size() == 2 ? new Place(Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)))
					: new Place(0, 0);
		} catch (NumberFormatException e) {
			return new Place(0, 0);
		}
	}

	String write() {
		return JsonTexts.write(List.of(String.valueOf(turn), String.valueOf(offset)));
	}

	/** The place in a text whose turns stand otherwise; about there, if its turn was changed. */
	Place in(TurnAlignment turns, int count) {
		if (isIn(turns)) {
			return new Place(turns.now(turn), offset);
		}
		int before = Math.min(turn, turns.size()) - 1;
		while (before >= 0 && !turns.isKept(before)) {
			before--;
		}
		int guess = before < 0 ? turn : turns.now(before) + turn - before;
		return new Place(Math.clamp(guess, 0, Math.max(0, count - 1)), offset);
	}

	/** Whether the turn stands unchanged in the other text. */
	boolean isIn(TurnAlignment turns) {
		return turns.isKept(turn) || turns.isMoved(turn);
	}

	@Override
	public int compareTo(Place other) {
		return turn != other.turn ? Integer.compare(turn, other.turn) : Integer.compare(offset, other.offset);
	}

	/** Puts a coding's line into a text whose turns stand otherwise; where that is a guess, the line says so. */
	static Map<String, String> moved(Map<String, String> line, TurnAlignment turns, int count) {
		var start = of(line, "start");
		var end = of(line, "end");
		var newStart = start.in(turns, count);
		var newEnd = end.in(turns, count);
		boolean sure = start.isIn(turns) && end.isIn(turns) && newStart.compareTo(newEnd) <= 0
				&& newEnd.turn() - newStart.turn() == end.turn() - start.turn();
		var moved = CodingKeys.copy(line);
		moved.put("start", newStart.write());
		moved.put("end", (newEnd.compareTo(newStart) < 0 ? newStart : newEnd).write());
		if (!sure) {
			moved.put("uncertain", "true");
		}
		return moved;
	}

	/** The keys of a line that say where a coding is. */
	static List<String> keys() {
		return new ArrayList<>(List.of("start", "end", "quote", "before", "after", "uncertain"));
	}
}
