/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.SectionNumbers;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TurnPosition;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Section;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;

/**
 * The heading of a section as it stands over the text.
 *
 * @param offset  the UTF-16 offset in the document where the section begins
 * @param depth   how many sections this one is in
 * @param title   the title, with the number where numbers are shown
 * @param summary what is said there; empty where summaries are not shown
 */
record Heading(int offset, int depth, String title, String summary) {

	/** The headings of a coder's outline, in the order of the text, outer ones before inner ones. */
	static List<Heading> of(StudyTranscript transcript, Coder coder, DisplayPreferences shown) {
		var headings = new ArrayList<Heading>();
		collect(transcript, transcript.outline(coder).getSections(), 0, shown, headings);
		headings.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
		return headings;
	}

	private static void collect(StudyTranscript transcript, List<Section> sections, int depth, DisplayPreferences shown,
			List<Heading> headings) {
		var turns = transcript.model().getTurns();
		for (var section : sections) {
			int first = section.getFirstTurn();
			if (first >= 0 && first < turns.size()) {
				int offset = section.getFirstOffset() > 0
						? transcript.snapshot().offset(new TurnPosition(first, section.getFirstOffset()))
						: turns.get(first).getLabelOffset();
				headings.add(new Heading(offset, depth, title(section, shown),
						shown.sectionSummaries() ? section.getSummary().strip() : "")); //$NON-NLS-1$
			}
			collect(transcript, section.getChildren(), depth + 1, shown, headings);
		}
	}

	private static String title(Section section, DisplayPreferences shown) {
		var title = section.getTitle() == null ? "" : section.getTitle(); //$NON-NLS-1$
		return shown.sectionNumbers() ? SectionNumbers.of(section) + "  " + title : title; //$NON-NLS-1$
	}
}
