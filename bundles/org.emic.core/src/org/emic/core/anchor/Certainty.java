/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

/** How sure it is that a passage was found again. */
public enum Certainty {
	/** These are the words that were coded. */
	CERTAIN,
	/** The best guess; a person has to confirm it before it counts. */
	UNCERTAIN,
	/** The words are gone; the range is empty, at the place where they probably were. */
	LOST
}
