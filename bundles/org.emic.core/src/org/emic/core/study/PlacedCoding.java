/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.Optional;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;

/**
 * A coding with its place in the transcript's present text. The same object stands for a coding as long as
 * the study is open, also across undo and redo of its removal.
 */
public final class PlacedCoding implements Comparable<PlacedCoding> {

	private final StudyTranscript transcript;
	private final CodingSet set;
	private final Coding coding;
	private int start;
	private int end;
	private Certainty certainty;
	private int placeInIndex;

	PlacedCoding(StudyTranscript transcript, CodingSet set, Coding coding, TextRange range, Certainty certainty) {
		this.transcript = transcript;
		this.set = set;
		this.coding = coding;
		this.start = range.start();
		this.end = range.end();
		this.certainty = certainty;
		transcript.placedCodings().placed(end - start);
	}

	public StudyTranscript transcript() {
		return transcript;
	}

	public Coding coding() {
		return coding;
	}

	/**
	 * The id of the code under which it counts: the one that its coder gave it, or the one that somebody decided on
	 * since; null for a note. It may be one that was merged into another, or one that is in no codebook. What was
	 * removed keeps the code that its coder gave it.
	 */
	public String codeId() {
		var recoded = recoded();
		return recoded == null ? coding.getCode() : recoded.getCode();
	}

	/** The decision that gives it another code; null where none does. */
	private Decision recoded() {
		var decision = transcript.placedCodings().decision(this);
		return decision == null || decision.isRemoved() ? null : decision;
	}

	/** The code under which it counts; nothing for a note, or where the code cannot be found. */
	public Optional<Code> code() {
		var id = codeId();
		return id == null ? Optional.empty() : transcript.study().codes().code(id);
	}

	/** The name of the code under which it counts, the last known one where the code cannot be found; null for a note. */
	public String codeName() {
		return code().map(Code::getName).orElseGet(() -> {
			var recoded = recoded();
			return recoded == null ? coding.getCodeName() : recoded.getCodeName();
		});
	}

	/** The digest of its code's definition when the code was given, or null. */
	public String definitionDigest() {
		var recoded = recoded();
		return recoded == null ? coding.getDefinitionDigest() : recoded.getDefinitionDigest();
	}

	/** What somebody decided about it and what holds; nothing where it counts as its coder wrote it. */
	public Optional<Decision> decision() {
		return Optional.ofNullable(transcript.placedCodings().decision(this));
	}

	/** Whoever made the decision that holds. */
	public Optional<Coder> decider() {
		return decision().map(Decision::eContainer).map(set -> ((CodingSet) set).getCoder());
	}

	/** All that was decided about it, also what does not hold any more; the latest last. */
	public List<Decision> decisions() {
		return transcript.placedCodings().decisions(this);
	}

	/** Whether somebody decided that it does not count. */
	public boolean isRemoved() {
		return decision().filter(Decision::isRemoved).isPresent();
	}

	/** The codings file it belongs to; kept while the coding is removed. */
	public CodingSet set() {
		return set;
	}

	public Coder coder() {
		return set.getCoder();
	}

	/** Whether it is no coder's, but says what holds where coders differed. */
	public boolean isConsensus() {
		return set.getSettler() != null;
	}

	/** Whoever writes it: its coder, or, of the consensus, its settler. */
	public Coder writer() {
		return isConsensus() ? set.getSettler() : set.getCoder();
	}

	/** The path of the codings file that it is in. */
	public String path() {
		return StudyLayout.codings(set);
	}

	/** The place in UTF-16 units of the transcript's text, end exclusive; empty where its text is gone. */
	public TextRange range() {
		return new TextRange(start, end);
	}

	public int start() {
		return start;
	}

	public int end() {
		return end;
	}

	/** Whether this is certainly the place; anything else is shown, but counted in no table. */
	public Certainty certainty() {
		return certainty;
	}

	/** The words it covers now. */
	public String quote() {
		return certainty == Certainty.LOST ? coding.getQuote() : transcript.substring(start, end);
	}

	/** The index of the turn in which it begins, -1 before the first. */
	public int turn() {
		return transcript.turnAt(start);
	}

	/** The name of whoever speaks where it begins; empty in text without speakers, such as field notes. */
	public String speakerName() {
		int turn = turn();
		var speaker = turn < 0 ? null : transcript.turn(turn).getSpeaker();
		return speaker == null ? "" : speaker.getName();
	}

	/** Where the study's index keeps it, among those of its code; says nothing where it is not there. */
	int placeInIndex() {
		return placeInIndex;
	}

	void setPlaceInIndex(int place) {
		placeInIndex = place;
	}

	void place(int newStart, int newEnd, Certainty newCertainty) {
		start = newStart;
		end = newEnd;
		boolean changes = (certainty == Certainty.CERTAIN) != (newCertainty == Certainty.CERTAIN);
		certainty = newCertainty;
		transcript.placedCodings().placed(end - start);
		if (changes) {
			transcript.study().codings().certaintyChanged(this);
		}
	}

	@Override
	public int compareTo(PlacedCoding other) {
		if (start != other.start) {
			return Integer.compare(start, other.start);
		}
		// the longer one first, so that it encloses those that follow
		return end != other.end ? Integer.compare(other.end, end) : coding.getId().compareTo(other.coding.getId());
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return codeName() + " " + start + ".." + end; //$NON-NLS-1$
	}
}
