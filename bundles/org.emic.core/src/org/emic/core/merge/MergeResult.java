/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.List;

/**
 * A merged file.
 *
 * @param text      its text; conflicts stand between the lines that git uses for them
 * @param conflicts what is left for a person, in the order of the text; empty when all is settled
 */
public record MergeResult(String text, List<MergeConflict> conflicts) {

	/** Keeps its own copy of the conflicts. */
	public MergeResult {
		conflicts = List.copyOf(conflicts);
	}

	public boolean isSettled() {
		return conflicts.isEmpty();
	}
}
