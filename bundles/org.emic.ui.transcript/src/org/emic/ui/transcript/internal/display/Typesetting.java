/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.transcript.Transcript;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;

/** The type of the turns and the headings of the sections, put anew when turns or sections are others. */
final class Typesetting {

	private final ITextViewer viewer;
	private final HeadingPainter headings;
	/** The turns whose type the text has. */
	private Transcript styled;
	private boolean outlineChanged = true;

	Typesetting(ITextViewer viewer, TextPositions positions) {
		this.viewer = viewer;
		headings = new HeadingPainter(positions);
		viewer.getTextWidget().addPaintListener(headings);
	}

	/** For another transcript. */
	void forget() {
		styled = null;
		outlineChanged = true;
	}

	/** Lets the headings be put anew with the next update. */
	void outlineChanged() {
		outlineChanged = true;
	}

	/** Lets the type be put anew with the next update. */
	void coloursChanged() {
		styled = null;
	}

	/** Whether the text has the type of the turns as they are now. */
	boolean hasTypeOf(StudyTranscript transcript) {
		return styled == transcript.model();
	}

	/** Whether {@link #setHeadings} has anything to do. */
	boolean isOutlineChanged() {
		return outlineChanged;
	}

	/** Puts the type of the whole text. */
	void setType(StudyTranscript transcript, DisplayPreferences preferences) {
		styled = transcript.model();
		TurnStyles.apply(viewer, transcript, preferences.dimInterviewer(), new TextRange(0, viewer.getDocument().getLength()));
	}

	/** Makes room for the headings if they are others. */
	void setHeadings(StudyTranscript transcript, Coder coder, DisplayPreferences preferences) {
		if (outlineChanged) {
			outlineChanged = false;
			headings.setHeadings(Heading.of(transcript, coder, preferences));
		}
	}

	/** The tops of the headings over lines of a part of the document, ascending, in pixels of the text. */
	List<Integer> headingTops(TextRange part) {
		return headings.tops(part);
	}

	/** Puts the type and the headings of parts of the text that came back. */
	void textCame(List<TextRange> came, StudyTranscript transcript, DisplayPreferences preferences) {
		came.forEach(part -> TurnStyles.apply(viewer, transcript, preferences.dimInterviewer(), part));
		headings.textFolded();
	}
}
