/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Color;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.Turn;
import org.emic.ui.StudyFollower;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.emic.ui.transcript.internal.preferences.WatchedPreferences;
import org.emic.workspace.StudyProject;

/**
 * What an editor shows of a transcript beside its words. It is worked out after a change of the study, once
 * for all changes of one turn of the event loop; painting and scrolling only look it up. UI thread.
 */
public final class TranscriptDisplay {

	private final List<Runnable> redraws = new ArrayList<>();
	private final TextInSight sight = new TextInSight();
	private final List<Runnable> refreshListeners = new ArrayList<>();
	private final List<Runnable> turnsListeners = new ArrayList<>();
	private final List<IntConsumer> turnListeners = new ArrayList<>();
	private final StudyListener listener = this::studyChanged;
	private ITextViewer viewer;
	private TextPositions positions;
	private HeadingPainter headings;
	private StudyProject study;
	private StudyTranscript transcript;
	private Transcript styled;
	private final CurrentCoding current = new CurrentCoding();
	private final LineColours lineColours = new LineColours();
	private final WatchedPreferences preferences = new WatchedPreferences();
	private CodingFilter filter = CodingFilter.NONE;
	private CodingLayout layout = CodingLayout.EMPTY;
	private int currentTurn = -1;
	private boolean pending;
	private boolean drawsAll;
	private StudyFollower follower;
	private boolean outlineChanged;

	/** Starts to paint into a viewer. */
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		positions = new TextPositions(viewer);
		headings = new HeadingPainter(positions);
		var text = viewer.getTextWidget();
		follower = new StudyFollower(text, event -> refreshSoon());
		text.addPaintListener(new TintPainter(this));
		text.addPaintListener(headings);
		sight.install(text);
		text.addCaretListener(event -> caretMoved(positions.toDocument(event.caretOffset)));
		text.addDisposeListener(event -> setTranscript(null, null));
		preferences.install(text);
		preferences.addListener(before -> {
			if (before.dimInterviewer() != preferences().dimInterviewer()) {
				refreshColours();
			}
			if (before.sectionNumbers() != preferences().sectionNumbers()
					|| before.sectionSummaries() != preferences().sectionSummaries()) {
				outlineChanged = true;
				refresh();
			}
			redrawAll();
		});
	}

	/** How the person wants transcripts to be shown. */
	public DisplayPreferences preferences() {
		return preferences.get();
	}

	/** Tells when the person wants transcripts to be shown in another way. */
	public WatchedPreferences watchedPreferences() {
		return preferences;
	}

	/** Which codings are left out or drawn faintly. */
	public CodingFilter filter() {
		return filter;
	}

	/** Leaves codings out, or draws them faintly, from now on. */
	public void setFilter(CodingFilter newFilter) {
		filter = newFilter;
		refresh();
	}

	/** The colour of a coding's lines, to be seen on the page. */
	public Color lineColour(Stripe stripe) {
		return lineColours.on(positions.text().getBackground(), stripe.colour());
	}

	/** Shows another transcript; none when both are null. */
	public void setTranscript(StudyProject newStudy, StudyTranscript newTranscript) {
		if (study != null) {
			study.removeListener(listener);
		}
		study = newStudy;
		transcript = newTranscript;
		styled = null;
		layout = CodingLayout.EMPTY;
		currentTurn = -1;
		current.forget();
		if (study != null) {
			study.addListener(listener);
			outlineChanged = true;
			refresh();
		}
	}

	/** Is run whenever what stands beside the text is to be drawn again. */
	public void addRedraw(Runnable redraw) {
		addRedraw(redraw, redraw);
	}

	/** As {@link #addRedraw(Runnable)}, with something else to do after the text was drawn in another place. */
	public void addRedraw(Runnable redraw, Runnable textMoved) {
		redraws.add(redraw);
		sight.addListener(textMoved);
	}

	/** Is told the index of the turn at the caret when that changes; -1 before the first turn. */
	public void addTurnListener(IntConsumer turnListener) {
		turnListeners.add(turnListener);
	}

	private void studyChanged(StudyEvent event) {
		if (!event.concerns(transcript)) {
			return;
		}
		outlineChanged |= event.outlines().contains(transcript) || event.texts().contains(transcript);
		if (event.texts().contains(transcript) && styled == transcript.model()) {
			layOutSoon();
			follower.studyChanged(event);
		} else {
			refreshSoon();
		}
	}

	private void refreshSoon() {
		drawsAll = true;
		layOutSoon();
	}

	/** While somebody types in a turn, the widget draws the line; all else is drawn in a pause. */
	private void layOutSoon() {
		if (!pending) {
			pending = true;
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				pending = false;
				if (transcript != null && !viewer.getTextWidget().isDisposed()) {
					refresh(drawsAll);
				}
			});
		}
	}

	/** Works everything out anew and draws it once; also after the theme changed. */
	public void refresh() {
		refresh(true);
	}

	private void refresh(boolean draw) {
		drawsAll = false;
		if (transcript == null || viewer == null || viewer.getDocument() == null) {
			return;
		}
		layout = CodingLayout.of(transcript.codings(), new StripeMaker(study.study().codes(), study.coder(), filter));
		if (styled != transcript.model()) {
			styled = transcript.model();
			turnsListeners.forEach(Runnable::run);
			TurnStyles.apply(viewer, transcript, preferences().dimInterviewer(),
					new TextRange(0, viewer.getDocument().getLength()));
		}
		if (outlineChanged) {
			outlineChanged = false;
			headings.setHeadings(Heading.of(transcript, study.coder(), preferences()));
		}
		caretMoved(positions.toDocument(viewer.getTextWidget().getCaretOffset()));
		if (draw) {
			refreshListeners.forEach(Runnable::run);
			redrawAll();
		}
	}

	/** Is run when other codings are shown, or they are shown in another way. */
	public void addRefreshListener(Runnable refreshed) {
		refreshListeners.add(refreshed);
	}

	/** Is run when turns came, went, or changed their speakers. */
	public void addTurnsListener(Runnable turnsChanged) {
		turnsListeners.add(turnsChanged);
	}

	private void redrawAll() {
		sight.redraw();
		redraws.forEach(Runnable::run);
	}

	/** As {@link #refresh()}, and puts the type anew. */
	public void refreshColours() {
		styled = null;
		refresh();
	}

	/**
	 * To be run after parts of the text came or went.
	 *
	 * @param came the parts that came, as offsets of the document; they have neither type nor headings yet
	 */
	public void textFolded(List<TextRange> came) {
		if (transcript != null) {
			came.forEach(part -> TurnStyles.apply(viewer, transcript, preferences().dimInterviewer(), part));
			headings.textFolded();
			refreshListeners.forEach(Runnable::run);
			redrawAll();
		}
	}

	private void caretMoved(int offset) {
		if (transcript == null) {
			return;
		}
		if (current.update(layout, offset)) {
			redrawAll();
		}
		int turn = turnAt(offset);
		if (turn != currentTurn) {
			currentTurn = turn;
			redraws.forEach(Runnable::run);
			turnListeners.forEach(each -> each.accept(turn));
		}
	}

	/** The turn at an offset, its label included; -1 before the first turn. */
	public int turnAt(int offset) {
		if (transcript == null) {
			return -1;
		}
		return transcript.turnAt(offset);
	}

	/** What part of the text is in sight; known once the display is installed. */
	public TextInSight sight() {
		return sight;
	}

	public TextPositions positions() {
		return positions;
	}

	public CodingLayout layout() {
		return layout;
	}

	/** Whether a coding shown meets the words of a turn. */
	public boolean isCoded(Turn turn) {
		return layout.meets(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
	}

	/** The transcript shown; null for none. */
	public StudyTranscript transcript() {
		return transcript;
	}

	/** The coding that was chosen last, or else the shortest one at the caret. */
	public Optional<PlacedCoding> currentCoding() {
		return current.get();
	}

	/** The coding that was chosen, at its stripe or by going to it, and not only come upon. */
	public Optional<PlacedCoding> chosenCoding() {
		return current.chosen();
	}

	/** Tells that the caret is about to be moved to a coding, which is to be the current one then. */
	public void expect(PlacedCoding placed) {
		current.expect(placed);
	}

	/** Makes a coding the current one until the caret moves. */
	public void choose(PlacedCoding placed) {
		current.choose(placed);
		redrawAll();
	}

	/** The index of the turn at the caret; -1 for none. */
	public int currentTurn() {
		return currentTurn;
	}
}
