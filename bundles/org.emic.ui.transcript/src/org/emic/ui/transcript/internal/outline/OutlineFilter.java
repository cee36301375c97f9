/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.emic.core.study.StudyTranscript;

/**
 * Which turns an outline shows.
 *
 * @param text    what a turn's words, or a section's title, must hold; case and accents do not matter
 * @param speaker the name of the speaker whose turns are shown; empty for all
 */
record OutlineFilter(String text, String speaker) {

	static final OutlineFilter ALL = new OutlineFilter("", ""); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Pattern MARKS = Pattern.compile("\\p{M}+"); //$NON-NLS-1$

	OutlineFilter {
		text = fold(text.strip());
	}

	OutlineFilter withText(String newText) {
		return new OutlineFilter(newText, speaker);
	}

	OutlineFilter withSpeaker(String newSpeaker) {
		return new OutlineFilter(text, newSpeaker);
	}

	boolean isAll() {
		return text.isEmpty() && speaker.isEmpty();
	}

	boolean shows(StudyTranscript transcript, int turn) {
		return isSpeakers(transcript, turn)
				&& (text.isEmpty() || fold(transcript.snapshot().words(turn)).contains(text));
	}

	boolean isSpeakers(StudyTranscript transcript, int turn) {
		var owner = transcript.turn(turn).getSpeaker();
		return speaker.isEmpty() || owner != null && speaker.equals(owner.getName());
	}

	boolean isIn(String title) {
		return fold(title).contains(text);
	}

	private static String fold(String text) {
		var lower = text.toLowerCase(Locale.ROOT);
		return Normalizer.isNormalized(lower, Normalizer.Form.NFKD) ? lower
				: MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll(""); //$NON-NLS-1$
	}
}
