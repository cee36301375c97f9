/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

/**
 * A place in a turn's words, as files name it.
 *
 * @param turn the turn's index, from 0
 * @param codePoints Unicode code points from the beginning of the turn's words
 */
public record TurnPosition(int turn, int codePoints) implements Comparable<TurnPosition> {

	public TurnPosition {
		if (turn < 0 || codePoints < 0) {
			throw new IllegalArgumentException("Not a position: turn " + turn + ", code point " + codePoints);
		}
	}

	/** The same place in another turn. */
	public TurnPosition inTurn(int other) {
		return new TurnPosition(other, codePoints);
	}

	@Override
	public int compareTo(TurnPosition other) {
		return turn != other.turn ? Integer.compare(turn, other.turn)
				: Integer.compare(codePoints, other.codePoints);
	}
}
