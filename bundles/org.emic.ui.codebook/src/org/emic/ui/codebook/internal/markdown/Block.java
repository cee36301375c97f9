/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.markdown;

import java.util.List;

/**
 * A block of a Markdown text.
 *
 * @param kind   what it is
 * @param level  the level of a heading from 1, or how deep a list item is nested from 0
 * @param marker what stands before a list item, such as a bullet or {@code 3.}; empty for anything else
 * @param runs   its text; empty for a rule
 */
public record Block(Kind kind, int level, String marker, List<Run> runs) {

	/** The kinds of blocks. */
	public enum Kind {
		PARAGRAPH, HEADING, ITEM, QUOTE, CODE, RULE
	}

	/** Its text without formatting. */
	public String text() {
		return String.join("", runs.stream().map(Run::text).toList()); //$NON-NLS-1$
	}
}
