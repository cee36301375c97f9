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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Color;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Turn;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.emic.ui.transcript.internal.preferences.WatchedPreferences;
import org.emic.workspace.StudyProject;

/**
 * What an editor shows of a transcript beside its words. It is worked out after a change of the study, once
 * for all changes of one turn of the event loop; painting and scrolling only look it up. UI thread.
 */
public final class TranscriptDisplay {

	private final TextInSight sight = new TextInSight();
	private final Redraws redraws = new Redraws(sight);
	private final List<Consumer<List<TextRange>>> codingsListeners = new ArrayList<>();
	private final List<Runnable> turnsListeners = new ArrayList<>();
	private final List<IntConsumer> turnListeners = new ArrayList<>();
	private final StudyListener listener = this::studyChanged;
	private ITextViewer viewer;
	private TextPositions positions;
	private Typesetting typesetting;
	private StudyProject study;
	private StudyTranscript transcript;
	private final CurrentCoding current = new CurrentCoding();
	private final LineColours lineColours = new LineColours();
	private final WatchedPreferences preferences = new WatchedPreferences();
	private final CurrentLayout layout = new CurrentLayout();
	private int currentTurn = -1;
	private Pace pace;

	/** Starts to paint into a viewer. */
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		positions = new TextPositions(viewer);
		var text = viewer.getTextWidget();
		redraws.install(positions);
		pace = new Pace(text, this::refreshCodings, this::typed);
		TintPainter.install(this, text);
		typesetting = new Typesetting(viewer, positions);
		sight.install(viewer);
		text.addCaretListener(event -> caretMoved(positions.toDocument(event.caretOffset)));
		text.addDisposeListener(event -> setTranscript(null, null));
		preferences.install(text);
		preferences.addListener(before -> {
			if (before.dimInterviewer() != preferences().dimInterviewer()) {
				refreshColours();
			}
			if (before.sectionNumbers() != preferences().sectionNumbers()
					|| before.sectionSummaries() != preferences().sectionSummaries()) {
				typesetting.outlineChanged();
				refresh();
			}
			redraws.all();
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
		return layout.filter();
	}

	/** Leaves codings out, or draws them faintly, from now on. */
	public void setFilter(CodingFilter newFilter) {
		layout.setFilter(newFilter);
		refresh();
	}

	/** The colour of a coding's lines, to be seen on the page. */
	public Color lineColour(Stripe stripe) {
		return lineColours.on(positions.text().getBackground(), stripe.colour());
	}

	/** The colour of the words at an offset of a turn: those of interviewers may be set back. */
	Color colourOfWords(int offset) {
		var text = positions.text();
		int turn = turnAt(offset);
		return preferences().dimInterviewer() && turn >= 0 && TurnStyles.isInterviewer(transcript.model().getTurns().get(turn))
				? Tints.setBack(text.getBackground(), text.getForeground()) : text.getForeground();
	}

	/** Shows another transcript; none when both are null. */
	public void setTranscript(StudyProject newStudy, StudyTranscript newTranscript) {
		if (study != null) {
			study.removeListener(listener);
		}
		study = newStudy;
		transcript = newTranscript;
		layout.forget();
		currentTurn = -1;
		current.forget();
		if (study != null) {
			study.addListener(listener);
			typesetting.forget();
			refresh();
		}
	}

	/**
	 * Adds something that stands beside the text.
	 *
	 * @param shows what it shows that can change without the rest
	 * @param redraw is run when all is to be drawn anew, or any of that
	 * @param textMoved is run after the text was drawn in another place
	 */
	public void addRedraw(Set<Aspect> shows, Runnable redraw, Runnable textMoved) {
		redraws.add(shows, redraw);
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
		if (event.outlines().contains(transcript) || event.texts().contains(transcript)) {
			typesetting.outlineChanged();
		}
		if (event.codebook() || event.study()) {
			layout.layOutAnew();
		}
		if (!event.texts().contains(transcript)) {
			pace.codingsChanged();
		} else if (typesetting.hasTypeOf(transcript)) {
			pace.typed(event);
		} else {
			pace.refreshSoon();
		}
	}

	private void typed() {
		if (isShown()) {
			layout.moved(study, transcript);
			caretMoved(positions.toDocument(viewer.getTextWidget().getCaretOffset()));
		}
	}

	private boolean isShown() {
		return transcript != null && viewer != null && viewer.getDocument() != null && !viewer.getTextWidget().isDisposed();
	}

	/** Works everything out anew and draws it once; also after the theme changed. */
	public void refresh() {
		if (isShown()) {
			layout.layOutAnew();
			workOut();
			redraws.all();
		}
	}

	/** Works everything out anew and draws the codings that changed, and all where more than these did. */
	private void refreshCodings() {
		if (!isShown()) {
			return;
		}
		boolean more = typesetting.isOutlineChanged() || !typesetting.hasTypeOf(transcript);
		var changed = workOut();
		if (more) {
			redraws.all();
		} else {
			redraws.codings(changed);
		}
	}

	/** Returns the passages whose codings look another way than before. */
	private List<TextRange> workOut() {
		var changed = layout.update(study, transcript);
		if (!typesetting.hasTypeOf(transcript)) {
			turnsListeners.forEach(Runnable::run);
			typesetting.setType(transcript, preferences());
		}
		typesetting.setHeadings(transcript, study.coder(), preferences());
		caretMoved(positions.toDocument(viewer.getTextWidget().getCaretOffset()));
		codingsListeners.forEach(each -> each.accept(changed));
		return changed;
	}

	/** Is told the passages in which other codings are shown, or they are shown in another way. */
	public void addCodingsListener(Consumer<List<TextRange>> codingsChanged) {
		codingsListeners.add(codingsChanged);
	}

	/** Is run when turns came, went, or changed their speakers. */
	public void addTurnsListener(Runnable turnsChanged) {
		turnsListeners.add(turnsChanged);
	}

	/** As {@link #refresh()}, and puts the type anew. */
	public void refreshColours() {
		if (typesetting != null) {
			typesetting.coloursChanged();
		}
		refresh();
	}

	/**
	 * To be run after parts of the text came or went.
	 *
	 * @param came the parts that came, as offsets of the document; they have neither type nor headings yet
	 */
	public void textFolded(List<TextRange> came) {
		if (transcript != null) {
			typesetting.textCame(came, transcript, preferences());
			codingsListeners.forEach(each -> each.accept(List.of()));
			redraws.all();
		}
	}

	private void caretMoved(int offset) {
		if (transcript == null || !positions.isKnown()) {
			return;
		}
		var before = current.get();
		if (current.update(layout.get(), offset)) {
			redraws.codingsAtCaret(beforeAndNow(before));
		}
		int turn = turnAt(offset);
		if (turn != currentTurn) {
			currentTurn = turn;
			redraws.atCaret(Aspect.CURRENT_TURN);
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
		return layout.get();
	}

	/** Whether a coding shown meets the words of a turn. */
	public boolean isCoded(Turn turn) {
		return layout().meets(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
	}

	/** The tops of the headings over lines of a part of the document that is in sight, ascending, in pixels of the text. */
	public List<Integer> headingTops(TextRange sight) {
		return typesetting.headingTops(sight);
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
		var before = current.get();
		current.choose(placed);
		if (before.orElse(null) != placed) {
			redraws.codings(beforeAndNow(before));
		}
	}

	/** The coding that is not the current one any more looks another way, too. */
	private List<TextRange> beforeAndNow(Optional<PlacedCoding> before) {
		return Stream.concat(before.stream(), current.get().stream()).map(PlacedCoding::range).toList();
	}

	/** The index of the turn at the caret; -1 for none. */
	public int currentTurn() {
		return currentTurn;
	}
}
