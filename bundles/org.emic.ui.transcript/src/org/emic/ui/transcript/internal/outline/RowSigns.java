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
import org.emic.model.transcript.Turn;
import org.emic.ui.TurnElement;

/**
 * What the rows of an outline said at one moment, so that only those that say something else later are drawn anew: to
 * measure and draw a row costs more than to find out for all.
 */
final class RowSigns {

	/** What the words and the speakers of the turns say. */
	private final int[] words;
	/** The same with the codes of the turns. */
	private final int[] turns;
	private final Map<Section, Integer> sections = new HashMap<>();

	private RowSigns(int[] words) {
		this.words = words;
		this.turns = words.clone();
	}

	static RowSigns of(StudyTranscript transcript, OutlineRows rows) {
		return new RowSigns(readTurns(transcript)).read(transcript, rows);
	}

	/** What the rows say now that nothing but codings and sections may have changed. */
	RowSigns withSameWords(StudyTranscript transcript, OutlineRows rows) {
		return new RowSigns(words).read(transcript, rows);
	}

	private RowSigns read(StudyTranscript transcript, OutlineRows rows) {
		readCodings(transcript);
		rows.sections().forEach(section -> sections.put(section, Objects.hash(section.getTitle(), section.getSummary(),
				section.getFirstTurn(), section.getLastTurn())));
		return this;
	}

	private static int[] readTurns(StudyTranscript transcript) {
		var words = new int[transcript.model().getTurns().size()];
		var text = transcript.text();
		for (int i = 0; i < words.length; i++) {
			var turn = transcript.turn(i);
			int start = turn.getTextOffset();
			int end = Math.min(text.length(), start + Math.min(turn.getTextLength(), OutlineLabels.READ + 1));
			var speaker = turn.getSpeaker();
			int sign = speaker == null ? 0 : Objects.hash(speaker.getName(), speaker.getRole());
			for (int at = start; at < end; at++) {
				sign = 31 * sign + text.charAt(at);
			}
			words[i] = sign;
		}
		return words;
	}

	/** Goes along the turns with the codings, which are in the order of the text. */
	private void readCodings(StudyTranscript transcript) {
		var labels = transcript.model().getTurns().stream().mapToInt(Turn::getLabelOffset).toArray();
		var codes = new HashMap<String, Integer>();
		int first = 0;
		for (var placed : transcript.codings()) {
			while (first + 1 < labels.length && labels[first + 1] <= placed.start()) {
				first++;
			}
			if (placed.codeId() == null) {
				continue;
			}
			int sign = sign(placed, codes);
			int last = Math.max(placed.start(), placed.end() - 1);
			for (int turn = first; turn < labels.length && (turn == first || labels[turn] <= last); turn++) {
				turns[turn] = 31 * turns[turn] + sign;
			}
		}
	}

	private static int sign(PlacedCoding placed, Map<String, Integer> codes) {
		var known = codes.computeIfAbsent(placed.codeId(), id -> placed.code()
				.map(code -> Objects.hash(code.getName(), code.getColour())).orElse(0));
		return known != 0 ? known : Objects.hashCode(placed.codeName());
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
