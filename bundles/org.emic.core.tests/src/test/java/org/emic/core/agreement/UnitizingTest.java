/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import static org.emic.core.agreement.Rows.assertFigure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class UnitizingTest {

	/**
	 * K. Krippendorff, Content Analysis, 2nd edition (2004), p. 254: two observers, categories c and k, places 150 to 450.
	 * The 0.8591 of the two categories together is published of disagreements that were rounded to four digits before.
	 */
	@Test
	void krippendorff2004() {
		var c = Unitizing.of(300, List.of(units(-150, 225, 295, 370, 400), units(-150, 220, 300, 355, 375, 400, 420)));
		assertEquals(0.0144, c.observed(), 0.00005);
		assertEquals(0.0532, c.expected(), 0.00005);
		assertFigure(0.7286, 4, c.alpha());
		var both = units(-150, 180, 240, 300, 350);
		var k = Unitizing.of(300, List.of(both, both));
		assertEquals(0.0490, k.expected(), 0.00005);
		assertFigure(1, 4, k.alpha());
		assertEquals(0, k.observed());
		assertFigure(0.8591, 4, Unitizing.alpha(List.of(rounded(c), rounded(k))));
		assertEquals(0.8591, Unitizing.alpha(List.of(c, k)).number().orElseThrow(), 0.0005);
	}

	/**
	 * K. Krippendorff, Sociological Methodology 25 (1995), 47–76: p. 57, four pairs of coders on 24 places, each stretched
	 * until the alpha does not change. The 1995 formula for what is expected has another sign than that of 2004 in one
	 * place, so that the figures agree to two hundredths only.
	 */
	@Test
	void krippendorff1995() {
		int stretch = 50_000;
		var a = Unitizing.of(24 * stretch, List.of(stretched(stretch, 2, 10, 14, 20), stretched(stretch, 4, 8, 15, 17)));
		var b = Unitizing.of(24 * stretch, List.of(stretched(stretch, 0, 18),
				stretched(stretch, 0, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 9, 9, 10)));
		var c = Unitizing.of(24 * stretch, List.of(stretched(stretch, 2, 8, 10, 12, 14, 18, 20, 22),
				stretched(stretch, 0, 2, 4, 8, 10, 14, 16, 18, 20, 22)));
		var d = Unitizing.of(24 * stretch, List.of(stretched(stretch, 0, 2, 2, 10, 10, 14, 14, 20, 20, 24),
				stretched(stretch, 0, 4, 4, 8, 8, 15, 15, 17, 17, 24)));
		assertEquals(0.03125, a.observed(), 0.000005);
		assertEquals(2.26736, b.observed(), 0.000005);
		assertEquals(0.02777, c.observed(), 0.00001);
		assertEquals(0.38715, d.observed(), 0.000005);
		assertEquals(0.553, a.alpha().number().orElseThrow(), 0.02);
		assertEquals(-0.926, b.alpha().number().orElseThrow(), 0.02);
		assertEquals(0.679, c.alpha().number().orElseThrow(), 0.02);
		assertEquals(0.066, d.alpha().number().orElseThrow(), 0.02);
	}

	@Test
	void passagesThatOverlapAreOneUnitAndPassagesThatTouchAreTwo() {
		var units = Units.of(30, 40, 0, 10, 5, 12, 12, 20, 35, 35);
		assertEquals(3, units.size());
		assertEquals(List.of(0L, 12L, 30L), List.of(units.start(0), units.start(1), units.start(2)));
		assertEquals(List.of(12L, 20L, 40L), List.of(units.end(0), units.end(1), units.end(2)));
		assertEquals(30, units.length());
	}

	/** One coder codes a passage twice, overlapping: it is marked all the same, and as much as by the other coder. */
	@Test
	void overlapOfOneCoderIsNoDisagreement() {
		var twice = Units.of(10, 30, 20, 50);
		var once = Units.of(10, 50);
		assertFigure(1, 9, Unitizing.of(100, List.of(twice, once)).alpha());
		assertFigure(1, 9, SegmentedContinuum.ofOneCode(100, List.of(twice, once)).uAlpha());
	}

	@Test
	void codeThatNobodyAppliedHasNoAlpha() {
		var none = List.of(Units.NONE, Units.NONE);
		assertEquals(Figure.undefined(WhyUndefined.NOT_APPLIED), Unitizing.of(100, none).alpha());
		assertEquals(Figure.undefined(WhyUndefined.NOT_APPLIED), SegmentedContinuum.ofOneCode(100, none).uAlpha());
	}

	/** With passages and gaps of one character each, u-alpha is nominal alpha (Krippendorff et al. 2016, section 3). */
	@Test
	void uAlphaOfSingleCharactersIsNominalAlpha() {
		var table = Rows.byCoder("1 1 0 0 1 1 0 1 0 0 0 2 2 2", "1 0 0 0 1 1 1 1 0 0 2 2 0 2", "1 1 0 1 1 0 0 1 2 0 0 2 2 2");
		var continuum = SegmentedContinuum.of(14, List.of(singles("1 1 0 0 1 1 0 1 0 0 0 2 2 2"),
				singles("1 0 0 0 1 1 1 1 0 0 2 2 0 2"), singles("1 1 0 1 1 0 0 1 2 0 0 2 2 2")));
		assertEquals(table.table().alpha().number().orElseThrow(), continuum.uAlpha().number().orElseThrow(), 1e-12);
	}

	/** A single character coded by all coders with cu-alpha is nominal alpha of the codes alone. */
	@Test
	void cuAlphaOfSingleCharactersIsNominalAlphaOfTheCodes() {
		var table = Rows.byCoder("1 1 2 2 1 1 2 1", "1 2 2 2 1 1 1 1");
		var continuum = SegmentedContinuum.of(8, List.of(singles("1 1 2 2 1 1 2 1"), singles("1 2 2 2 1 1 1 1")));
		assertEquals(table.table().alpha().number().orElseThrow(), continuum.cuAlpha().number().orElseThrow(), 1e-12);
	}

	/** Three coders and three codes, with what another program for the equations of 2016 (unitized_alpha, A. Lindahl) prints. */
	@Test
	void uAlphaFamilyIsThatOfAnotherProgram() {
		var continuum = SegmentedContinuum.of(100, List.of(List.of(Units.of(0, 20, 42, 50), Units.of(30, 42), Units.of(70, 90)),
				List.of(Units.of(2, 18), Units.of(28, 42, 42, 55), Units.of(72, 88)),
				List.of(Units.of(5, 25, 95, 99), Units.of(30, 50), Units.of(60, 95))));
		assertFigure(0.569, 3, continuum.uAlpha());
		assertFigure(0.404, 3, continuum.markedAlpha());
		assertFigure(0.861, 3, continuum.cuAlpha());
	}

	@Test
	void uAlphaKnowsOneCodeAtEachPlace() {
		var overlapping = List.of(Units.of(0, 10), Units.of(5, 20));
		var apart = List.of(Units.of(0, 10), Units.of(10, 20));
		var continuum = SegmentedContinuum.of(30, List.of(overlapping, apart));
		assertEquals(Figure.undefined(WhyUndefined.OVERLAPPING_CODES), continuum.uAlpha());
		assertEquals(Figure.undefined(WhyUndefined.OVERLAPPING_CODES), continuum.cuAlpha());
		assertFigure(1, 9, SegmentedContinuum.of(30, List.of(apart, apart)).uAlpha());
	}

	private static Unitizing rounded(Unitizing code) {
		return new Unitizing(Math.round(code.observed() * 10_000) / 10_000.0, Math.round(code.expected() * 10_000) / 10_000.0,
				code.units());
	}

	private static List<Units> singles(String values) {
		var cells = values.split(" ");
		var codes = List.of(new ArrayList<Long>(), new ArrayList<Long>());
		for (int i = 0; i < cells.length; i++) {
			if (!cells[i].equals("0")) {
				codes.get(Integer.parseInt(cells[i]) - 1).addAll(List.of((long) i, i + 1L));
			}
		}
		return codes.stream().map(code -> Units.of(code.stream().mapToLong(Long::longValue).toArray())).toList();
	}

	private static Units units(long shift, long... bounds) {
		return Units.of(Arrays.stream(bounds).map(bound -> bound + shift).toArray());
	}

	private static Units stretched(long factor, long... bounds) {
		return Units.of(Arrays.stream(bounds).map(bound -> bound * factor).toArray());
	}
}
