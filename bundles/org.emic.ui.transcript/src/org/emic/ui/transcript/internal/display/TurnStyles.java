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
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Turn;

/**
 * The type of a transcript: speaker labels bold in the colour of their role, what stands before the first turn
 * dimmed. The widget moves the styles with typing; they are put anew only when turns came or went.
 */
final class TurnStyles {

	/** How much of the page's colour dimmed words have; the rest is enough to be read. */
	private static final double DIMMED = 0.42;

	private TurnStyles() {
	}

	/**
	 * Sets all of a transcript.
	 *
	 * @param dim whether what interviewers say is set back
	 */
	static void apply(ITextViewer viewer, StudyTranscript transcript, boolean dim) {
		int length = viewer.getDocument().getLength();
		if (length == 0) {
			return;
		}
		var text = viewer.getTextWidget();
		var dimmed = dim ? LineColours.mix(text.getForeground(), text.getBackground(), DIMMED) : null;
		var styles = styles(transcript, length, dimmed);
		var presentation = new TextPresentation(new Region(0, length), styles.size() + 1);
		presentation.setDefaultStyleRange(new StyleRange(0, length, null, null));
		styles.forEach(presentation::addStyleRange);
		viewer.changeTextPresentation(presentation, false);
	}

	private static List<StyleRange> styles(StudyTranscript transcript, int length, Color dimmed) {
		var styles = new ArrayList<StyleRange>();
		var turns = transcript.model().getTurns();
		int header = turns.isEmpty() ? 0 : Math.min(length, turns.getFirst().getLabelOffset());
		if (header > 0) {
			styles.add(new StyleRange(0, header, EditorColour.HEADER.get(), null));
		}
		for (var turn : turns) {
			int start = turn.getLabelOffset();
			int end = Math.min(length, turn.getTextOffset());
			if (start >= 0 && start < end) {
				styles.add(new StyleRange(start, end - start, EditorColour.of(role(turn)).get(), null, SWT.BOLD));
			}
			int textEnd = Math.min(length, turn.getTextOffset() + turn.getTextLength());
			if (dimmed != null && role(turn) == Role.INTERVIEWER && end >= 0 && end < textEnd) {
				styles.add(new StyleRange(end, textEnd - end, dimmed, null));
			}
		}
		return styles;
	}

	private static Role role(Turn turn) {
		return turn.getSpeaker() == null ? Role.OTHER : turn.getSpeaker().getRole();
	}
}
