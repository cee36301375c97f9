/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import org.emic.core.text.TextRange;

/** How a coded passage moves with an edit made where every keystroke is seen. */
public final class RangeEdits {

	private RangeEdits() {
	}

	/**
	 * The range after <code>removed</code> units at <code>offset</code> were replaced with
	 * <code>inserted</code> others.
	 * <p>
	 * What is inserted strictly inside belongs to the passage, at either edge it does not; words that
	 * replace a part of the passage (and nothing outside) belong to it, so that correcting its first or
	 * its only word keeps it. If all of its words go, an empty range at the place remains; whoever wants
	 * to undo keeps the range from before.
	 *
	 * @param range the passage before the edit
	 * @param offset UTF-16 offset of the edit
	 * @param removed UTF-16 units removed
	 * @param inserted UTF-16 units put in their place
	 * @return the passage after the edit
	 */
	public static TextRange moved(TextRange range, int offset, int removed, int inserted) {
		var removedEnd = offset + removed;
		var shift = inserted - removed;
		if (range.isEmpty()) {
			return emptyMoved(range.start(), offset, removedEnd, shift);
		}
		if (removedEnd <= range.start()) {
			return range.shifted(shift);
		}
		if (offset >= range.end()) {
			return range;
		}
		if (offset >= range.start() && removedEnd <= range.end()) {
			return new TextRange(range.start(), range.end() + shift);
		}
		if (offset < range.start() && removedEnd < range.end()) {
			return new TextRange(offset + inserted, range.end() + shift);
		}
		return offset < range.start() ? new TextRange(offset, offset) : new TextRange(range.start(), offset);
	}

	private static TextRange emptyMoved(int place, int offset, int removedEnd, int shift) {
		if (removedEnd <= place && offset < place) {
			return TextRange.of(place + shift, 0);
		}
		return TextRange.of(Math.min(place, offset), 0);
	}
}
