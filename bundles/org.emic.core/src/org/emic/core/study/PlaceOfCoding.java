/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.core.anchor.Anchor;
import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;

/** Where a coding is, in the text and as written for its file. */
record PlaceOfCoding(TextRange range, Certainty certainty, Anchor anchor, boolean uncertain) {

	static PlaceOfCoding of(PlacedCoding placed) {
		return new PlaceOfCoding(placed.range(), placed.certainty(), Anchoring.read(placed.coding()),
				placed.coding().isUncertain());
	}

	void assign(PlacedCoding placed) {
		placed.place(range.start(), range.end(), certainty);
		Anchoring.assign(anchor, placed.coding());
		placed.coding().setUncertain(uncertain);
		placed.transcript().sortCodings();
	}
}
