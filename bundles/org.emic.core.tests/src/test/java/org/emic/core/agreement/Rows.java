/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Builds a table from values as publications print them; {@code *} and {@code .} stand for a missing one. */
final class Rows {

	private final NominalTable table;
	private final int coders;
	private final Map<String, Integer> values = new HashMap<>();

	private Rows(int coders) {
		this.coders = coders;
		this.table = new NominalTable(coders);
	}

	static Rows of(int coders) {
		return new Rows(coders);
	}

	/** One row for each coder, one column for each unit. */
	static Rows byCoder(String... rows) {
		var made = of(rows.length);
		var cells = Arrays.stream(rows).map(row -> row.strip().split("\\s+")).toList();
		for (int unit = 0; unit < cells.getFirst().length; unit++) {
			var column = new String[rows.length];
			for (int coder = 0; coder < rows.length; coder++) {
				column[coder] = cells.get(coder)[unit];
			}
			made.units(1, column);
		}
		return made;
	}

	/** A cross table of two coders: the first one's values in the rows, the second one's in the columns. */
	static Rows cross(int[]... counts) {
		var made = of(2);
		for (int row = 0; row < counts.length; row++) {
			for (int column = 0; column < counts[row].length; column++) {
				made.units(counts[row][column], "v" + row, "v" + column);
			}
		}
		return made;
	}

	/** One unit for each row, with how many coders gave it each value. */
	static Rows counts(int coders, int[]... rows) {
		var made = of(coders);
		for (var row : rows) {
			var unit = new String[coders];
			int coder = 0;
			for (int value = 0; value < row.length; value++) {
				for (int i = 0; i < row[value]; i++) {
					unit[coder++] = "v" + value;
				}
			}
			made.units(1, unit);
		}
		return made;
	}

	Rows units(long weight, String... unit) {
		table.add(Arrays.stream(unit).mapToInt(value -> value.equals("*") || value.equals(".") ? NominalTable.MISSING
				: values.computeIfAbsent(value, key -> values.size())).toArray(), weight);
		return this;
	}

	NominalTable table() {
		return table;
	}

	int coders() {
		return coders;
	}

	/** Asserts what a publication prints, to the digits that it prints. */
	static void assertFigure(double published, int digits, Figure figure) {
		assertEquals(published, figure.number().orElseThrow(() -> new AssertionError(figure.toString())),
				0.5 * Math.pow(10, -digits) + 1e-9);
	}
}
