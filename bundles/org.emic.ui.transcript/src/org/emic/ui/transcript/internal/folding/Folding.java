/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.transcript.Turn;

/**
 * Which turns of an open transcript are folded to their beginning, and which are not shown at all. Both are only
 * ways of looking: nothing of it is saved, and going to a place shows it again. Turns are numbered from 0.
 */
public final class Folding {

	private final TranscriptViewer viewer;
	private final TurnMarks folded = new TurnMarks();
	private final TurnMarks hidden = new TurnMarks();
	private final SectionFolds sections = new SectionFolds();
	private final List<Runnable> listeners = new ArrayList<>();
	private StudyTranscript transcript;

	public Folding(TranscriptViewer viewer) {
		this.viewer = viewer;
		viewer.setExposer(this::expose);
	}

	/** Is run after other turns are folded or hidden. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Shows all of another transcript; null for none. */
	public void setTranscript(StudyTranscript newTranscript) {
		transcript = newTranscript;
		folded.setDocument(viewer.getDocument());
		hidden.setDocument(viewer.getDocument());
		sections.setDocument(viewer.getDocument());
	}

	private List<Turn> turns() {
		return transcript == null ? List.of() : transcript.model().getTurns();
	}

	// folding

	/** Folds turns to their beginning; those that are short stay as they are. */
	public void fold(IntStream turns) {
		var already = folded.offsets();
		turns.filter(this::canFold).map(turn -> turns().get(turn).getLabelOffset())
				.filter(offset -> !already.contains(offset)).forEach(folded::add);
		update();
	}

	/** Shows all of turns again. */
	public void unfold(IntStream turns) {
		turns.map(turn -> turns().get(turn).getLabelOffset()).forEach(label -> {
			folded.remove(label);
			sections.removeAround(label);
		});
		update();
	}

	public void foldAll() {
		fold(IntStream.range(0, turns().size()));
	}

	public void unfoldAll() {
		folded.clear();
		sections.clear();
		update();
	}

	/** Folds a turn, or unfolds it. */
	public void toggle(int turn) {
		if (isFolded(turn)) {
			unfold(IntStream.of(turn));
		} else {
			fold(IntStream.of(turn));
		}
	}

	/** Whether a turn is folded. */
	public boolean isFolded(int turn) {
		return folded.contains(turns().get(turn).getLabelOffset());
	}

	/** Whether a turn is long enough to be folded. */
	public boolean canFold(int turn) {
		return FoldedPart.isIn(turns().get(turn));
	}

	// folding sections

	/** Folds a run of turns to the beginning of its first one. */
	public void foldSection(int first, int last) {
		sections.add(label(first), label(last));
		update();
	}

	/** Folds a run of turns, or unfolds it. */
	public void toggleSection(int first, int last) {
		if (sections.contains(label(first), label(last))) {
			sections.remove(label(first), label(last));
			update();
		} else {
			foldSection(first, last);
		}
	}

	/** Unfolds the sections that have a turn; returns whether any was folded. */
	public boolean unfoldSectionsAt(int turn) {
		boolean any = turn >= 0 && sections.removeAround(label(turn));
		if (any) {
			update();
		}
		return any;
	}

	private int label(int turn) {
		return turns().get(Math.min(turn, turns().size() - 1)).getLabelOffset();
	}

	// showing turns of one kind

	/** Shows only some turns. */
	public void showOnly(IntPredicate shown) {
		hidden.clear();
		IntStream.range(0, turns().size()).filter(turn -> !shown.test(turn))
				.forEach(turn -> hidden.add(turns().get(turn).getLabelOffset()));
		update();
	}

	/** Shows all turns, folded or not. */
	public void showAllTurns() {
		hidden.clear();
		update();
	}

	/** How many turns are not shown. */
	public int hiddenTurns() {
		return hidden.size();
	}

	/** Shows the turns that a range meets; returns whether any was folded or hidden. */
	private boolean expose(TextRange range) {
		int first = Math.max(0, transcript.turnAt(range.start()));
		int last = transcript.turnAt(Math.max(range.start(), range.end() - 1));
		boolean any = false;
		for (int turn = first; turn <= last; turn++) {
			int offset = turns().get(turn).getLabelOffset();
			any |= hidden.remove(offset);
			if (sections.isEmpty() && !folded.contains(offset)) {
				continue; // asked at each key: to look at the words would copy the whole text
			}
			if (!isBeforeFold(turn, range)) {
				any |= folded.remove(offset);
				any |= sections.removeAround(offset);
			} else {
				any |= sections.removeBehind(offset);
			}
		}
		if (any) {
			update();
		}
		return any;
	}

	/** Whether a range lies in the part of a turn that is shown while the turn is folded. */
	private boolean isBeforeFold(int turn, TextRange range) {
		var part = FoldedPart.of(turns().get(turn), transcript.text());
		return range.end() <= part.start() || range.start() >= part.end();
	}

	/** Brings the viewer in line; also to be called after turns changed. */
	public void update() {
		if (transcript == null || folded.isEmpty() && hidden.isEmpty() && sections.isEmpty() && !viewer.isFolded()) {
			return;
		}
		var ranges = new ArrayList<TextRange>();
		var hiddenOffsets = hidden.offsets();
		var foldedOffsets = folded.offsets();
		int length = viewer.getDocument().getLength();
		for (int i = 0; i < turns().size(); i++) {
			var turn = turns().get(i);
			int last = hiddenOffsets.contains(turn.getLabelOffset()) ? -1 : sections.lastOf(transcript, turn.getLabelOffset());
			if (last > i) {
				var end = turns().get(last);
				add(ranges, FoldedPart.of(turn, transcript.text()).start(), end.getTextOffset() + end.getTextLength());
				i = last;
			} else if (hiddenOffsets.contains(turn.getLabelOffset())) {
				add(ranges, turn.getLabelOffset(), i + 1 < turns().size() ? turns().get(i + 1).getLabelOffset() : length);
			} else if (last == i || foldedOffsets.contains(turn.getLabelOffset())) {
				var part = FoldedPart.of(turn, transcript.text());
				add(ranges, part.start(), part.end());
			}
		}
		viewer.setHidden(ranges);
		listeners.forEach(Runnable::run);
	}

	private static void add(List<TextRange> ranges, int start, int end) {
		if (start >= end) {
			return;
		}
		if (!ranges.isEmpty() && ranges.getLast().end() == start) {
			ranges.set(ranges.size() - 1, new TextRange(ranges.getLast().start(), end));
		} else {
			ranges.add(new TextRange(start, end));
		}
	}
}
