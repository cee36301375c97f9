/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.emic.core.study.StudyTranscript;

/**
 * The sections that are folded, as runs of turns that follow the typing. A fold within another takes no effect
 * until that one is gone.
 */
final class SectionFolds {

	/** A run of turns, by where the labels of the first and the last begin. */
	private record Fold(Position first, Position last) {
	}

	private final List<Fold> folds = new ArrayList<>();
	private IDocument document;

	/** Starts anew with another document. */
	void setDocument(IDocument newDocument) {
		clear();
		document = newDocument;
	}

	boolean isEmpty() {
		return folds.isEmpty();
	}

	/** Folds the turns from the one whose label begins at an offset to that at another. */
	void add(int firstLabel, int lastLabel) {
		remove(firstLabel, lastLabel);
		var fold = new Fold(new Position(firstLabel), new Position(lastLabel));
		try {
			document.addPosition(fold.first());
			document.addPosition(fold.last());
			folds.add(fold);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("No turn at " + firstLabel + " or " + lastLabel, e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	boolean contains(int firstLabel, int lastLabel) {
		return folds.stream()
				.anyMatch(fold -> fold.first().offset == firstLabel && fold.last().offset == lastLabel);
	}

	/** Unfolds a section. */
	void remove(int firstLabel, int lastLabel) {
		removeIf(fold -> fold.first().offset == firstLabel && fold.last().offset == lastLabel);
	}

	/** Unfolds all sections that have a turn; returns whether there were any. */
	boolean removeAround(int label) {
		return removeIf(fold -> fold.first().offset <= label && label <= fold.last().offset);
	}

	/** Unfolds all sections that have a turn that is not their first one; returns whether there were any. */
	boolean removeBehind(int label) {
		return removeIf(fold -> fold.first().offset < label && label <= fold.last().offset);
	}

	/** The last turn of the largest folded section that begins with a turn; -1 for none. */
	int lastOf(StudyTranscript transcript, int label) {
		return folds.stream().filter(fold -> fold.first().offset == label)
				.mapToInt(fold -> transcript.turnAt(fold.last().offset)).max().orElse(-1);
	}

	void clear() {
		removeIf(fold -> true);
	}

	private boolean removeIf(Predicate<Fold> wanted) {
		return folds.removeIf(fold -> {
			boolean gone = wanted.test(fold);
			if (gone) {
				document.removePosition(fold.first());
				document.removePosition(fold.last());
			}
			return gone;
		});
	}
}
