/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.Optional;

import org.eclipse.jface.viewers.StyledString;

import org.emic.core.auto.Passage;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;

/** A passage in the Search view: a match of words, or a coding of a code. Each is itself, also where two look alike. */
public final class Hit {

	private final Passage passage;
	private final String speaker;
	private final StyledString line;
	private final PlacedCoding coding;

	/**
	 * @param line   the passage in its context on one line
	 * @param coding the coding that the passage is; null for a match of words
	 */
	Hit(Passage passage, String speaker, StyledString line, PlacedCoding coding) {
		this.passage = passage;
		this.speaker = speaker;
		this.line = line;
		this.coding = coding;
	}

	public StudyTranscript transcript() {
		return passage.transcript();
	}

	public Passage passage() {
		return passage;
	}

	String speaker() {
		return speaker;
	}

	StyledString line() {
		return line;
	}

	/** The coding, as long as it is there; nothing for a match of words. */
	public Optional<PlacedCoding> coding() {
		return Optional.ofNullable(coding).filter(placed -> placed.transcript().codings().contains(placed));
	}

	/** Whether it is a coding that is hidden, because its transcript is coded blind. */
	boolean isHidden() {
		return coding != null && coding().isEmpty() && transcript().study().hasHiddenCodings(transcript().id());
	}

	/** Where it is now: text may have been typed since. The turn's beginning where it is not found any more. */
	public TextRange place() {
		if (coding().isPresent()) {
			return coding.range();
		}
		if (passage.isStillThere()) {
			return passage.range();
		}
		int near = nearest(transcript().text(), passage.words(), passage.range().start());
		return near < 0 ? new TextRange(0, 0) : TextRange.of(near, passage.words().length());
	}

	private static int nearest(String text, String words, int wanted) {
		int behind = text.indexOf(words, Math.min(wanted, text.length()));
		int before = text.lastIndexOf(words, Math.min(wanted, text.length()));
		if (before < 0 || behind < 0) {
			return Math.max(before, behind);
		}
		return wanted - before <= behind - wanted ? before : behind;
	}
}
