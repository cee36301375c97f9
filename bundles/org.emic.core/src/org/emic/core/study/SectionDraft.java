/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;

/**
 * A section that could be made.
 *
 * @param title    its title
 * @param first    the index of its first turn
 * @param last     the index of its last turn, inclusive
 * @param question the index of the turn with the question that it answers; -1 for none
 * @param children the sections in it, in the order of the text, not overlapping
 */
public record SectionDraft(String title, int first, int last, int question, List<SectionDraft> children) {

	public SectionDraft {
		children = List.copyOf(children);
	}

	/** A section without sections in it. */
	public SectionDraft(String title, int first, int last, int question) {
		this(title, first, last, question, List.of());
	}

	/** How many sections it makes, with those in it. */
	public int count() {
		return 1 + children.stream().mapToInt(SectionDraft::count).sum();
	}
}
