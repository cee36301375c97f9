/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.swt.custom.StyledText;

/** Scrolls to rows: a text viewer itself only reveals lines, and a line may be higher than the window. */
public final class RowScroller {

	/** A place that was out of sight comes to stand below this part of the window. */
	private static final int PART = 4;

	private RowScroller() {
	}

	/** Brings the row of an offset of the widget into sight, with some rows above it. */
	public static void reveal(StyledText text, int offset) {
		int height = text.getClientArea().height;
		if (offset < 0 || height <= 0) {
			return;
		}
		int row = text.getLineHeight();
		int y = text.getLocationAtOffset(offset).y;
		boolean covered = y < row && text.getTopPixel() > 0;
		if (covered || y > height - row) {
			text.setTopPixel(Math.max(0, text.getTopPixel() + y - height / PART));
		}
	}
}
