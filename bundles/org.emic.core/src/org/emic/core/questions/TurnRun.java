/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

/**
 * A run of turns; empty where the last comes before the first.
 *
 * @param first the index of the first turn, from 0
 * @param last  the index of the last turn, inclusive
 */
public record TurnRun(int first, int last) {

	public boolean isEmpty() {
		return last < first;
	}

	public boolean contains(int turn) {
		return first <= turn && turn <= last;
	}
}
