/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.install.driver.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.emic.core.text.TextRange;

/**
 * Whether a passage of a text widget stands on another ground than the words before it: what a person sees of a
 * coding. The words before it, in the same turn, rather than the widget's own ground: the current turn may be marked.
 */
final class PassageTint {

	private static final int CHARACTERS_BEFORE = 12;

	private final StyledText text;
	private final TextRange passage;

	/** The passage is not at the beginning of its turn. */
	PassageTint(StyledText text, TextRange passage) {
		this.text = text;
		this.passage = passage;
	}

	boolean isThere() {
		text.redraw();
		text.update();
		var before = new TextRange(passage.start() - CHARACTERS_BEFORE, passage.start() - 1);
		return !ground(passage).equals(ground(before));
	}

	/** The most frequent colour behind the first row of a range. */
	private RGB ground(TextRange range) {
		int y = text.getLocationAtOffset(range.start()).y;
		int last = range.start();
		while (last + 1 < range.end() && text.getLocationAtOffset(last + 1).y == y) {
			last++;
		}
		var bounds = text.getTextBounds(range.start(), last);
		var image = new Image(text.getDisplay(), bounds.width, bounds.height);
		var gc = new GC(text);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			return mostFrequent(image);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static RGB mostFrequent(Image image) {
		var data = image.getImageData();
		var counts = new HashMap<RGB, Integer>();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				counts.merge(data.palette.getRGB(data.getPixel(x, y)), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}
}
