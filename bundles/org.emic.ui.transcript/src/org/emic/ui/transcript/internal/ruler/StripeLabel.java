/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.emic.core.study.PlacedCoding;

/**
 * A name in the coding ruler.
 *
 * @param places the brackets that it names, from left to right: several where coders gave one code to the same words
 * @param rows what it says, row by row
 * @param area where it is drawn
 * @param hidden the brackets whose names have no room, and are counted in a mark beside this one
 * @param mark where the mark is; empty where no name is missing
 */
record StripeLabel(List<StripePlace> places, List<LabelText.Row> rows, Rectangle area, List<StripePlace> hidden,
		Rectangle mark) {

	boolean names(PlacedCoding placed) {
		return places.stream().anyMatch(place -> place.stripe().placed() == placed);
	}

	boolean hides(PlacedCoding placed) {
		return hidden.stream().anyMatch(place -> place.stripe().placed() == placed);
	}

	/** What it says, in one line. */
	String text() {
		return String.join(" ", rows.stream().map(LabelText.Row::text).toList()); //$NON-NLS-1$
	}
}
