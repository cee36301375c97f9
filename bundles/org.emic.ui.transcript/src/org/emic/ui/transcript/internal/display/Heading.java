/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TurnPosition;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Section;

/**
 * The title of a section, to be shown above where it begins.
 *
 * @param offset the UTF-16 offset of the line above which it stands
 * @param depth 0 for top sections
 */
record Heading(int offset, int depth, String title) {

	/** The headings of a coder's outline, in the order of the text, outer ones before inner ones. */
	static List<Heading> of(StudyTranscript transcript, Coder coder) {
		var headings = new ArrayList<Heading>();
		collect(transcript, transcript.outline(coder).getSections(), 0, headings);
		headings.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
		return headings;
	}

	private static void collect(StudyTranscript transcript, List<Section> sections, int depth, List<Heading> headings) {
		var turns = transcript.model().getTurns();
		for (var section : sections) {
			int first = section.getFirstTurn();
			if (first >= 0 && first < turns.size()) {
				int offset = section.getFirstOffset() > 0
						? transcript.snapshot().offset(new TurnPosition(first, section.getFirstOffset()))
						: turns.get(first).getLabelOffset();
				headings.add(new Heading(offset, depth, section.getTitle() == null ? "" : section.getTitle())); //$NON-NLS-1$
			}
			collect(transcript, section.getChildren(), depth + 1, headings);
		}
	}
}
