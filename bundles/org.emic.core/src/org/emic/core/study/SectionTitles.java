/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.text.BreakIterator;
import java.util.Locale;

import org.emic.model.transcript.Role;

/**
 * Proposes the title of a section: its question, where it begins with the interviewer's turn, or else how
 * it begins.
 */
public final class SectionTitles {

	/** The most UTF-16 units of a proposed title; longer ones end with an ellipsis. */
	public static final int LONGEST = 80;

	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private SectionTitles() {
	}

	/**
	 * The title for a section that begins with a turn. Interviewers take up the answer before they ask, so
	 * the last sentence that is a question is taken, or else the last sentence.
	 */
	public static String propose(StudyTranscript transcript, int turn) {
		var words = line(transcript.snapshot().words(turn));
		return shortened(isInterviewer(transcript, turn) ? lastQuestion(words) : words);
	}

	/** Whether the interviewer has a turn. */
	public static boolean isInterviewer(StudyTranscript transcript, int turn) {
		var speaker = transcript.turn(turn).getSpeaker();
		return speaker != null && speaker.getRole() == Role.INTERVIEWER;
	}

	/** A text with all its white space as single blanks. */
	public static String line(String text) {
		return text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String lastQuestion(String words) {
		var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(words);
		String last = null;
		int end = sentences.last();
		for (int start = sentences.previous(); start != BreakIterator.DONE; end = start, start = sentences
				.previous()) {
			var sentence = words.substring(start, end).strip();
			if (sentence.endsWith("?")) { //$NON-NLS-1$
				return sentence;
			}
			last = last == null ? sentence : last;
		}
		return last == null ? words : last;
	}

	/** A text of at most {@link #LONGEST} units, cut at a word, with an ellipsis where it was longer. */
	public static String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int blank = text.lastIndexOf(' ', LONGEST - 1);
		int end = blank > LONGEST / 2 ? blank : LONGEST - 1;
		if (Character.isLowSurrogate(text.charAt(end))) {
			end--;
		}
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}
}
