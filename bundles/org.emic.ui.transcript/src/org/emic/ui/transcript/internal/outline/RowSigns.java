/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.model.outline.Section;
import org.emic.ui.TurnElement;

/**
 * What the rows of an outline said at one moment, so that only those that say something else later are drawn anew: to
 * measure and draw a row costs more than to find out for all.
 */
final class RowSigns {

	private final int[] turns;
	private final Map<Section, Integer> sections = new HashMap<>();

	private RowSigns(int turns) {
		this.turns = new int[turns];
	}

	static RowSigns of(StudyTranscript transcript, OutlineRows rows) {
		var signs = new RowSigns(transcript.model().getTurns().size());
		signs.readTurns(transcript);
		transcript.codings().forEach(placed -> signs.readCoding(transcript, placed));
		rows.sections().forEach(section -> signs.sections.put(section, Objects.hash(section.getTitle(), section.getSummary(),
				section.getFirstTurn(), section.getLastTurn())));
		return signs;
	}

	private void readTurns(StudyTranscript transcript) {
		var text = transcript.text();
		for (int i = 0; i < turns.length; i++) {
			var turn = transcript.turn(i);
			int start = turn.getTextOffset();
			int end = Math.min(text.length(), start + Math.min(turn.getTextLength(), OutlineLabels.READ + 1));
			var speaker = turn.getSpeaker();
			int sign = speaker == null ? 0 : Objects.hash(speaker.getName(), speaker.getRole());
			for (int at = start; at < end; at++) {
				sign = 31 * sign + text.charAt(at);
			}
			turns[i] = sign;
		}
	}

	private void readCoding(StudyTranscript transcript, PlacedCoding placed) {
		if (placed.codeId() == null) {
			return;
		}
		var code = placed.code();
		int sign = code.map(known -> Objects.hash(known.getName(), known.getColour()))
				.orElseGet(() -> Objects.hashCode(placed.codeName()));
		int last = Math.min(turns.length - 1, transcript.turnAt(Math.max(placed.start(), placed.end() - 1)));
		for (int turn = Math.max(0, transcript.turnAt(placed.start())); turn <= last; turn++) {
			turns[turn] = 31 * turns[turn] + sign;
		}
	}

	/** The rows that say something else than at another moment. */
	Set<Object> changedSince(RowSigns before, StudyTranscript transcript) {
		var changed = new HashSet<>();
		int mismatch = Arrays.mismatch(turns, before.turns);
		for (int i = Math.max(0, mismatch); mismatch >= 0 && i < turns.length; i++) {
			if (i >= before.turns.length || turns[i] != before.turns[i]) {
				changed.add(new TurnElement(transcript, i));
			}
		}
		sections.forEach((section, sign) -> {
			if (!sign.equals(before.sections.get(section))) {
				changed.add(section);
			}
		});
		return changed;
	}
}
