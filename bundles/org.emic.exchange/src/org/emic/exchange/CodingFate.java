/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import org.emic.core.anchor.Found;
import org.emic.core.study.PlacedCoding;

/**
 * What becomes of a coding when another version of its transcript takes the place of the present one.
 *
 * @param placed the coding, as it is now
 * @param found  where it is in the new version
 * @param kind   what that means
 * @param turn   the index of the turn in which it begins then; -1 if its words are gone
 * @param quote  its words in the new version; empty if they are gone
 */
public record CodingFate(PlacedCoding placed, Found found, Kind kind, int turn, String quote) {

	/** What becomes of a coding. */
	public enum Kind {
		/** The same words in the same turn. */
		STAYS,
		/** The same words in a turn with another number. */
		MOVED,
		/** Certainly the same passage, in which words changed. */
		CHANGED,
		/** The best guess, to be confirmed. */
		UNCERTAIN,
		/** The words are gone; the coding is kept until somebody decides. */
		LOST
	}
}
