/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

/**
 * A range of a text in UTF-16 offsets from the beginning of the text.
 *
 * @param start the offset of the first unit
 * @param end the offset behind the last unit (exclusive), not before <code>start</code>
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("Not a range: " + start + " to " + end);
		}
	}

	/** The range of <code>length</code> UTF-16 units from <code>start</code>. */
	public static TextRange of(int start, int length) {
		return new TextRange(start, start + length);
	}

	/** The number of UTF-16 units. */
	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	/** Whether the unit at <code>offset</code> lies in this range. */
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/** Whether this range covers the whole of the other; an empty one may lie at either edge. */
	public boolean contains(TextRange other) {
		return start <= other.start && other.end <= end;
	}

	/** Whether at least one unit lies in both ranges. */
	public boolean overlaps(TextRange other) {
		return Math.max(start, other.start) < Math.min(end, other.end);
	}

	/** What lies in both ranges; empty (at the later start) if nothing does. */
	public TextRange intersection(TextRange other) {
		var from = Math.max(start, other.start);
		return new TextRange(from, Math.max(from, Math.min(end, other.end)));
	}

	/** The smallest range that covers both. */
	public TextRange union(TextRange other) {
		return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
	}

	/** This range <code>distance</code> units further on. */
	public TextRange shifted(int distance) {
		return new TextRange(start + distance, end + distance);
	}

	/** The units of the text in this range. */
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/** By start, then by end. */
	@Override
	public int compareTo(TextRange other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
	}
}
