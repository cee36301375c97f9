/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;

/** A set of turns that follows the typing: turns are known by where their labels begin. */
final class TurnMarks {

	private final List<Position> positions = new ArrayList<>();
	private IDocument document;

	/** Starts anew with another document. */
	void setDocument(IDocument newDocument) {
		clear();
		document = newDocument;
	}

	boolean isEmpty() {
		return positions.isEmpty();
	}

	int size() {
		return positions.size();
	}

	boolean contains(int labelOffset) {
		for (var position : positions) {
			if (position.offset == labelOffset) {
				return true;
			}
		}
		return false;
	}

	/** The offsets of the labels of the turns. */
	Set<Integer> offsets() {
		var offsets = new HashSet<Integer>();
		positions.forEach(position -> offsets.add(position.offset));
		return offsets;
	}

	void add(int labelOffset) {
		var position = new Position(labelOffset);
		try {
			document.addPosition(position);
			positions.add(position);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("No turn at " + labelOffset, e); //$NON-NLS-1$
		}
	}

	/** Takes a turn out; returns whether it was in. */
	boolean remove(int labelOffset) {
		return positions.removeIf(position -> {
			boolean here = position.offset == labelOffset;
			if (here) {
				forget(position);
			}
			return here;
		});
	}

	void clear() {
		positions.forEach(this::forget);
		positions.clear();
	}

	private void forget(Position position) {
		document.removePosition(position);
	}
}
