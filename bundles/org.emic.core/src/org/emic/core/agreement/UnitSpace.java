/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import org.emic.core.text.TextRange;

/** The units of a transcript, in order and counted from 0. */
interface UnitSpace {

	/** How many units there are. */
	int size();

	/** The index of the first unit that a passage codes; as {@link #end} where it codes none. */
	int start(TextRange passage);

	/** The index behind the last unit that a passage codes. */
	int end(TextRange passage);

	/**
	 * The text of units.
	 *
	 * @param from the first
	 * @param to   the one behind the last, not the first
	 */
	TextRange range(int from, int to);
}
