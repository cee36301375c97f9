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
 * Where a stripe was drawn last.
 *
 * @param bar the stripe itself
 * @param label its name; empty where there was no room
 */
record StripePlace(Stripe stripe, Rectangle bar, Rectangle label) {

	private static final int REACH = 2;

	boolean contains(int x, int y) {
		return label.contains(x, y) || x >= bar.x - REACH && x < bar.x + bar.width + REACH && y >= bar.y
				&& y < bar.y + bar.height;
	}
}
