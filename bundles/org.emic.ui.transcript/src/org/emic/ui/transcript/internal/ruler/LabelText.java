/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.ConsensusLabels;

/**
 * What a name in the ruler says in the room that there is: the code first, whole if it can be, and after it whose codings
 * these are, the coders in the order of their brackets from left to right. A coding of one's own alone needs no coder. Coders
 * stand beside the code or else in rows of their own; where there are none left, their number stands for several, and the
 * beginning of the name for one; the code has all that is left, and all there is where that would be too little to read.
 * Measured once for each text and room.
 */
final class LabelText {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$
	private static final String UNCERTAIN = "?\u00A0"; //$NON-NLS-1$
	/** Between the code and its coders. */
	private static final String BY = " \u00B7 "; //$NON-NLS-1$
	private static final String COMMA = ", "; //$NON-NLS-1$
	/** A file that was written by hand may lack the coder's name. */
	private static final String NOBODY = "?"; //$NON-NLS-1$
	/** With fewer letters than this a clipped name says nothing. */
	private static final int FEWEST_LETTERS = 3;
	private static final int MOST_KNOWN = 5000;

	/** A row of a name, and its width in pixels. */
	record Row(String text, int width) {
	}

	/**
	 * The rows of a name.
	 *
	 * @param whole whether nothing is left out
	 */
	record Rows(List<Row> rows, boolean whole) {
	}

	private record Wish(String code, List<String> coders, int width, int rows) {
	}

	private final ToIntFunction<String> measure;
	private final Map<Wish, Rows> known = new HashMap<>();

	/** @param measure tells how many pixels wide a text is */
	LabelText(ToIntFunction<String> measure) {
		this.measure = measure;
	}

	/**
	 * What the name of brackets of one code says.
	 *
	 * @param width in pixels
	 * @param most at most so many rows, at least one
	 */
	Rows rows(List<StripePlace> places, int width, int most) {
		if (known.size() > MOST_KNOWN) {
			known.clear();
		}
		var first = places.getFirst().stripe();
		var code = first.isUncertain() ? UNCERTAIN + first.name() : first.name();
		return known.computeIfAbsent(new Wish(code, coders(places), width, most), this::make);
	}

	private static List<String> coders(List<StripePlace> places) {
		if (places.size() == 1 && places.getFirst().stripe().own()) {
			return List.of();
		}
		return places.stream().sorted(Comparator.comparingInt(place -> place.bar().x))
				.map(place -> layer(place.stripe().placed())).distinct().toList();
	}

	private static String layer(PlacedCoding placed) {
		var layer = ConsensusLabels.layer(placed);
		return layer == null || layer.isEmpty() ? NOBODY : layer;
	}

	private Rows make(Wish wish) {
		var coders = String.join(COMMA, wish.coders());
		var together = coders.isEmpty() ? wish.code() : wish.code() + BY + coders;
		if (width(together) <= wish.width()) {
			return new Rows(List.of(row(together)), true);
		}
		var rows = wrap(wish.code(), wish.width(), wish.rows());
		boolean whole = !isClipped(rows, wish.code());
		if (coders.isEmpty()) {
			return new Rows(rows, whole);
		}
		if (whole && rows.size() < wish.rows()) {
			var below = wrap(coders, wish.width(), wish.rows() - rows.size());
			rows.addAll(below);
			return new Rows(rows, !isClipped(below, coders));
		}
		rows.removeLast();
		var before = rows.stream().mapToInt(row -> row.text().length() + 1).sum();
		rows.add(beside(wish.code().substring(before), wish));
		return new Rows(rows, false);
	}

	/** The last row of a code with as much of its coders as fits beside it, so that it is not taken for one's own. */
	private Row beside(String code, Wish wish) {
		var coders = wish.coders().size() > 1 ? String.valueOf(wish.coders().size())
				: shortened(wish.coders().getFirst(), wish.width() - width(code + BY));
		var clipped = clip(code, wish.width() - width(BY + coders));
		return row(clipped.length() > FEWEST_LETTERS || clipped.equals(code) ? clipped + BY + coders : clip(code, wish.width()));
	}

	/** As much of a coder's name as fits, and its first letter at least. */
	private String shortened(String coder, int width) {
		var clipped = clip(coder, width);
		return clipped.equals(coder) || clipped.length() > FEWEST_LETTERS ? clipped
				: coder.substring(0, coder.offsetByCodePoints(0, 1)) + ELLIPSIS;
	}

	private static boolean isClipped(List<Row> rows, String text) {
		return !String.join(" ", rows.stream().map(Row::text).toList()).equals(text); //$NON-NLS-1$
	}

	/** Breaks a text between words into so many rows at most; a row that is too long is clipped, and is the last one. */
	private List<Row> wrap(String text, int width, int most) {
		var rows = new ArrayList<Row>();
		var rest = text;
		while (rows.size() + 1 < most && width(rest) > width) {
			int space = rest.lastIndexOf(' ');
			while (space > 0 && width(rest.substring(0, space)) > width) {
				space = rest.lastIndexOf(' ', space - 1);
			}
			if (space <= 0) {
				break;
			}
			rows.add(row(rest.substring(0, space)));
			rest = rest.substring(space + 1);
		}
		rows.add(row(clip(rest, width)));
		return rows;
	}

	private String clip(String text, int width) {
		if (width(text) <= width) {
			return text;
		}
		int length = text.length();
		var shorter = text + ELLIPSIS;
		while (length > 0 && width(shorter) > width) {
			length = text.offsetByCodePoints(length, -1);
			shorter = text.substring(0, length).stripTrailing() + ELLIPSIS;
		}
		return shorter;
	}

	private Row row(String text) {
		return new Row(text, width(text));
	}

	/** How many pixels wide a text is in one row. */
	int width(String text) {
		return measure.applyAsInt(text);
	}
}
