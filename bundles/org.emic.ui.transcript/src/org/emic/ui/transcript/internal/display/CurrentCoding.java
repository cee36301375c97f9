/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.Comparator;
import java.util.Optional;

import org.emic.core.study.PlacedCoding;

/**
 * The coding that commands are about: the one that was chosen by a click, by going to it or by making it, until the
 * caret moves, wherever that is; then the shortest one at the caret.
 */
final class CurrentCoding {

	private PlacedCoding current;
	private PlacedCoding chosen;
	private PlacedCoding expected;
	private int caret = -1;

	/** The coding; nothing where the caret is in none. */
	Optional<PlacedCoding> get() {
		return Optional.ofNullable(current);
	}

	/** The coding that was chosen, and not only come upon; nothing once the caret has moved, or while it is not shown. */
	Optional<PlacedCoding> chosen() {
		return Optional.ofNullable(chosen).filter(placed -> placed == current);
	}

	/** Makes a coding the current one while the caret stays. */
	void choose(PlacedCoding placed) {
		chosen = placed;
		current = placed;
		expected = null;
	}

	/** Makes a coding the current one when the caret comes to it, so that whoever is told of the caret finds it so. */
	void expect(PlacedCoding placed) {
		expected = placed;
	}

	/**
	 * Takes note of the caret, or of other codings.
	 *
	 * @param offset the UTF-16 offset of the caret
	 * @return whether another coding is the current one now
	 */
	boolean update(CodingLayout layout, int offset) {
		if (offset != caret) {
			chosen = expected;
		}
		caret = offset;
		var before = current;
		var here = layout.in(offset, offset).stream().map(Stripe::placed).toList();
		current = chosen != null && layout.stripe(chosen).isPresent() ? chosen
				: here.stream().filter(placed -> placed.start() <= offset && offset <= placed.end())
						.min(Comparator.comparing((PlacedCoding placed) -> placed.end() == offset)
								.thenComparingInt(placed -> placed.end() - placed.start()))
						.orElse(null);
		return current != before;
	}

	void forget() {
		current = null;
		chosen = null;
		expected = null;
		caret = -1;
	}
}
