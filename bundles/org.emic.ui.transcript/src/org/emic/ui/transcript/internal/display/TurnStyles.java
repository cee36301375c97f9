/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Turn;

/**
 * The type of a transcript: speaker labels bold in the colour of their role, what stands before the first turn
 * as a header. The widget moves the styles with typing; they are put anew only when turns came or went.
 */
final class TurnStyles {

	private TurnStyles() {
	}

	/**
	 * Sets a part of a transcript.
	 *
	 * @param dim whether what interviewers say is set back
	 * @param part UTF-16 offsets of the document
	 */
	static void apply(ITextViewer viewer, StudyTranscript transcript, boolean dim, TextRange part) {
		int end = Math.min(part.end(), viewer.getDocument().getLength());
		if (part.start() >= end) {
			return;
		}
		var text = viewer.getTextWidget();
		var dimmed = dim ? Tints.setBack(text.getBackground(), text.getForeground()) : null;
		var styles = styles(transcript, new TextRange(part.start(), end), text.getBackground(), dimmed);
		var presentation = new TextPresentation(new Region(part.start(), end - part.start()), styles.size() + 1);
		presentation.setDefaultStyleRange(new StyleRange(part.start(), end - part.start(), null, null));
		styles.forEach(presentation::addStyleRange);
		viewer.changeTextPresentation(presentation, false);
	}

	private static List<StyleRange> styles(StudyTranscript transcript, TextRange part, Color page, Color dimmed) {
		var styles = new ArrayList<StyleRange>();
		var turns = transcript.model().getTurns();
		int header = turns.isEmpty() ? 0 : turns.getFirst().getLabelOffset();
		if (part.start() < header) {
			HeaderStyles.of(transcript.text().substring(0, header), page)
					.forEach(style -> add(styles, part, style.start, style.start + style.length, style.foreground, style.fontStyle));
		}
		for (int i = Math.max(0, transcript.turnAt(part.start())); i < turns.size(); i++) {
			var turn = turns.get(i);
			if (turn.getLabelOffset() >= part.end()) {
				break;
			}
			int words = turn.getTextOffset();
			add(styles, part, turn.getLabelOffset(), words, EditorColour.of(role(turn)).get(), SWT.BOLD);
			if (dimmed != null && isInterviewer(turn)) {
				add(styles, part, words, words + turn.getTextLength(), dimmed, SWT.NORMAL);
			}
		}
		return styles;
	}

	/** Adds what of a range is in the part. */
	private static void add(List<StyleRange> styles, TextRange part, int start, int end, Color colour, int style) {
		int from = Math.max(start, part.start());
		int to = Math.min(end, part.end());
		if (from < to) {
			styles.add(new StyleRange(from, to - from, colour, null, style));
		}
	}

	/** Whether a turn is set back when interviewers are. */
	static boolean isInterviewer(Turn turn) {
		return role(turn) == Role.INTERVIEWER;
	}

	private static Role role(Turn turn) {
		return turn.getSpeaker() == null ? Role.OTHER : turn.getSpeaker().getRole();
	}
}
