/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/**
 * Sets a text as a page is: with margins, room between rows, and rows no longer than the eye follows easily.
 */
public final class ReadingWidth {

	private static final int LEFT = 14;
	private static final int RIGHT = 18;
	private static final int LINE_SPACING = 4;
	private static final int MOST_CHARACTERS = 100;

	private final StyledText text;

	private ReadingWidth(StyledText text) {
		this.text = text;
	}

	/** Sets a text from now on, also when it gets wider or narrower. */
	public static void install(StyledText text) {
		text.setLineSpacing(LINE_SPACING);
		var width = new ReadingWidth(text);
		text.addListener(SWT.Resize, event -> width.adjust());
		width.adjust();
	}

	private void adjust() {
		int right = RIGHT;
		if (text.getWordWrap()) {
			var gc = new GC(text);
			int page = (int) (gc.getFontMetrics().getAverageCharacterWidth() * MOST_CHARACTERS);
			gc.dispose();
			right = Math.max(RIGHT, text.getClientArea().width - LEFT - page);
		}
		if (right != text.getRightMargin() || text.getLeftMargin() != LEFT) {
			text.setMargins(LEFT, 0, right, 0);
		}
	}
}
