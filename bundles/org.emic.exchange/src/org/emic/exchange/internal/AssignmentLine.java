/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.util.List;

import org.emic.exchange.Assignment;

/** A line of assignments.csv below its header. */
public sealed interface AssignmentLine {

	/**
	 * A row.
	 *
	 * @param cells all its cells, those of unknown columns too
	 */
	record Row(Assignment pair, List<String> cells) implements AssignmentLine {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/** A line that cannot be read, as it is. */
	record Kept(String text) implements AssignmentLine {
	}
}
