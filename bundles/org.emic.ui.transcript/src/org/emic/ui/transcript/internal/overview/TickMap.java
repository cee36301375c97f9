/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.overview;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.emic.core.text.TextRange;
import org.emic.ui.transcript.internal.display.Stripe;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/** Which coding is at each pixel of each column of an overview; heights are pixels from its top. */
final class TickMap {

	static final int COLUMNS = 3;
	private static final int LEAST = 2;

	private final TranscriptDisplay display;
	private final RowEstimate rows;
	private final int height;
	/** Null for none. */
	private final Stripe[][] stripes;

	private TickMap(TranscriptDisplay display, RowEstimate rows, int height) {
		this.display = display;
		this.rows = rows;
		this.height = height;
		stripes = new Stripe[COLUMNS][height];
	}

	/** The codings that a display shows now. */
	static TickMap of(TranscriptDisplay display, int height) {
		var text = display.positions().text();
		var gc = new GC(text);
		var rows = new RowEstimate(text, gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		var map = new TickMap(display, rows, height);
		if (height > 0) {
			map.fill(display.layout().stripes(), 0, height);
		}
		return map;
	}

	/** Whether the text still has the place that it had. */
	boolean isOf(int newHeight) {
		return height == newHeight && rows.isOf(display.positions().text());
	}

	Stripe at(int column, int y) {
		return y < 0 || y >= height ? null : stripes[column][y];
	}

	/**
	 * Takes note of other codings in a passage.
	 *
	 * @return the heights between which something is another
	 */
	TextRange update(TextRange passage) {
		var shown = display.positions().shown(passage.start(), passage.end());
		if (shown.isEmpty() || height == 0) {
			return new TextRange(0, 0);
		}
		int top = top(shown.start());
		int bottom = Math.min(height, bottom(top, shown.end()) + LEAST);
		for (var column : stripes) {
			Arrays.fill(column, top, bottom, null);
		}
		int first = rows.offset((top - LEAST - 1) / (double) height);
		int last = rows.offset((bottom + 1) / (double) Math.max(1, height - LEAST));
		fill(display.layout().in(display.positions().toDocument(first), display.positions().toDocument(last)), top, bottom);
		return new TextRange(top, bottom);
	}

	/** Puts codings, and what of them is between two heights. */
	private void fill(List<Stripe> codings, int from, int to) {
		for (var stripe : codings) {
			var shown = stripe.faded() ? new TextRange(0, 0) : display.positions().shown(stripe.start(), stripe.end());
			if (!shown.isEmpty()) {
				int top = top(shown.start());
				int end = Math.min(to, bottom(top, shown.end()));
				for (int y = Math.max(from, top); y < end; y++) {
					stripes[stripe.lane() % COLUMNS][y] = stripe;
				}
			}
		}
	}

	private int top(int offset) {
		return (int) (rows.share(offset) * (height - LEAST));
	}

	private int bottom(int top, int end) {
		return Math.max(top + LEAST, (int) (rows.share(end) * height));
	}
}
