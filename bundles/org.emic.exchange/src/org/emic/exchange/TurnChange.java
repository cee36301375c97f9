/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

/**
 * What a new version of a transcript does to a turn.
 *
 * @param kind    what
 * @param before  the index of the turn in the old version, -1 if it is added
 * @param after   the index of the turn in the new version, -1 if it is removed
 * @param oldText its words in the old version, with the speaker's name where that changed; empty if added
 * @param newText its words in the new version; empty if removed
 */
public record TurnChange(Kind kind, int before, int after, String oldText, String newText) {

	/** What happens to a turn. */
	public enum Kind {
		ADDED, REMOVED,
		/** Other words. */
		CHANGED,
		/** The same words by another speaker. */
		SPEAKER
	}
}
