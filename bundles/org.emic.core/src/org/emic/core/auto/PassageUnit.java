/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

/** How much around a match is coded. */
public enum PassageUnit {
	/** What matches, exactly. */
	MATCH,
	/** The sentence, or the sentences that it touches. */
	SENTENCE,
	/** The paragraph of the turn. */
	PARAGRAPH,
	/** All words of the turn. */
	TURN
}
