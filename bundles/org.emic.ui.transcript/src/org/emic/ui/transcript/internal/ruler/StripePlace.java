/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import org.eclipse.swt.graphics.Rectangle;
import org.emic.ui.transcript.internal.display.Stripe;

/**
 * Where a coding is drawn in the ruler.
 *
 * @param stripe the coding
 * @param bar its bracket
 * @param starts whether its first row is in sight
 * @param ends whether its last row is in sight
 * @param label its name; empty where there is no room
 */
record StripePlace(Stripe stripe, Rectangle bar, boolean starts, boolean ends, Rectangle label) {

	private static final int REACH = 1;

	StripePlace(Stripe stripe, Rectangle bar, boolean starts, boolean ends) {
		this(stripe, bar, starts, ends, new Rectangle(0, 0, 0, 0));
	}

	StripePlace withLabel(Rectangle newLabel) {
		return new StripePlace(stripe, bar, starts, ends, newLabel);
	}

	boolean contains(int x, int y) {
		return label.contains(x, y) || x >= bar.x - REACH && x < bar.x + bar.width + REACH && y >= bar.y
				&& y < bar.y + bar.height;
	}
}
