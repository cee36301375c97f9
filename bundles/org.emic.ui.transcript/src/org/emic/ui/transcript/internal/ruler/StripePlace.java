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
 */
record StripePlace(Stripe stripe, Rectangle bar, boolean starts, boolean ends) {

	private static final int REACH = 1;

	boolean contains(int x, int y) {
		return x >= bar.x - REACH && x < bar.x + bar.width + REACH && y >= bar.y && y < bar.y + bar.height;
	}

	/** The height at which the bracket begins, or comes into sight. */
	int top() {
		return Math.max(0, bar.y);
	}

	int bottom() {
		return bar.y + bar.height;
	}
}
