/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.List;

import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.TranscriptFactory;
import org.emic.model.transcript.Turn;

/** Cuts the part of a text after its header into turns, at the labels that stand for a speaker. */
public final class BodyScanner {

	private final String text;
	private final List<Turn> turns;

	private BodyScanner(String text, List<Turn> turns) {
		this.text = text;
		this.turns = turns;
	}

	/**
	 * Adds the turns of a text from an offset on. Words before the first label are a turn without a
	 * speaker.
	 */
	public static void scan(String text, int from, Labels labels, List<Turn> turns) {
		new BodyScanner(text, turns).scan(from, labels);
	}

	private void scan(int from, Labels labels) {
		var reader = new LabelReader(text, labels::contains);
		LabelMatch open = null;
		var words = from;
		var codeLine = -1;
		for (int at = from, end; at < text.length(); at = end + 1) {
			end = text.indexOf('\n', at);
			if (end < 0)
				end = text.length();
			var match = reader.read(at, end);
			if (match != null) {
				var start = codeLine >= 0 && match.timeCode() == null ? codeLine : match.start();
				close(open, words, start, labels);
				open = start == match.start() ? match : withCodeOf(codeLine, match);
				words = match.words();
			}
			codeLine = match == null && isCodeLine(at, end) ? at : -1;
		}
		close(open, words, text.length(), labels);
	}

	/** Whether a line is a time code and nothing else: that of the label on the next line. */
	private boolean isCodeLine(int from, int to) {
		if (from == to || "[(<0123456789".indexOf(text.charAt(from)) < 0)
			return false;
		var end = TimeCodes.end(text, from, to);
		return end >= 0 && text.substring(end, to).isBlank();
	}

	private LabelMatch withCodeOf(int line, LabelMatch match) {
		var code = text.substring(line, TimeCodes.end(text, line, text.indexOf('\n', line)));
		return new LabelMatch(match.label(), line, match.end(), match.words(), TimeCodes.bare(code));
	}

	private void close(LabelMatch label, int from, int to, Labels labels) {
		var first = from;
		while (first < to && Character.isWhitespace(text.charAt(first)))
			first++;
		var last = to;
		while (last > first && Character.isWhitespace(text.charAt(last - 1)))
			last--;
		if (label == null && first == last)
			return;
		var turn = TranscriptFactory.eINSTANCE.createTurn();
		if (first == last)
			first = last = from;
		turn.setTextOffset(first);
		turn.setTextLength(last - first);
		turn.setLabelOffset(label == null ? first : label.start());
		if (label != null) {
			turn.setLabelLength(label.end() - label.start());
			turn.setTimeCode(label.timeCode());
			Speaker speaker = labels.speaker(label.label());
			turn.setSpeaker(speaker);
		}
		turns.add(turn);
	}
}
