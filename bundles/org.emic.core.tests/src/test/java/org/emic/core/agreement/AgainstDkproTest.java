/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same data give the same figures as DKPro Statistics, which is an implementation by other people. */
class AgainstDkproTest {

	private static final double SAME = 1e-9;

	@Property(tries = 300)
	void nominalFiguresAreThoseOfDkpro(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int coders,
			@ForAll @IntRange(min = 2, max = 60) int units, @ForAll @IntRange(min = 2, max = 5) int values) {
		var random = new Random(seed);
		var table = new NominalTable(coders);
		var dkpro = new CodingAnnotationStudy(coders);
		for (int unit = 0; unit < units; unit++) {
			var coded = random.ints(coders, 0, values).toArray();
			// two units that differ, so that there is variation
			coded[0] = unit == 0 ? 0 : unit == 1 ? 1 : coded[0];
			coded[1] = unit == 0 ? 0 : unit == 1 ? 1 : coded[1];
			table.add(coded, 1);
			dkpro.addItemAsArray(boxed(coded));
		}
		assertSame(new KrippendorffAlphaAgreement(dkpro, new NominalDistanceFunction()).calculateAgreement(), table.alpha());
		assertSame(new FleissKappaAgreement(dkpro).calculateAgreement(), table.fleissKappa());
		assertSame(new PercentageAgreement(dkpro).calculateAgreement(), table.percent());
		var two = dkpro.extractRaters(0, 1);
		assertSame(new CohenKappaAgreement(two).calculateAgreement(), table.cohenKappa(0, 1));
		assertSame(new KrippendorffAlphaAgreement(two, new NominalDistanceFunction()).calculateAgreement(), table.alpha(0, 1));
		assertSame(new PercentageAgreement(two).calculateAgreement(), table.percent(0, 1));
	}

	@Property(tries = 300)
	void alphaWithMissingValuesIsThatOfDkpro(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int coders,
			@ForAll @IntRange(min = 3, max = 60) int units) {
		var random = new Random(seed);
		var table = new NominalTable(coders);
		var dkpro = new CodingAnnotationStudy(coders);
		for (int unit = 0; unit < units; unit++) {
			var coded = random.ints(coders, -1, 3).toArray();
			coded[0] = unit < 2 ? unit : coded[0];
			coded[1] = unit < 2 ? unit : coded[1];
			table.add(coded, 1);
			dkpro.addItemAsArray(boxed(coded));
		}
		assertSame(new KrippendorffAlphaAgreement(dkpro, new NominalDistanceFunction()).calculateAgreement(), table.alpha());
	}

	@Property(tries = 300)
	void unitizingAlphaWithoutOverlapsIsThatOfDkpro(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int coders,
			@ForAll @IntRange(min = 1, max = 3) int codes) {
		var random = new Random(seed);
		int length = 200;
		var dkpro = new UnitizingAnnotationStudy(coders, 0, length);
		var made = new ArrayList<Unitizing>();
		for (int code = 0; code < codes; code++) {
			var marked = new ArrayList<Units>();
			for (int coder = 0; coder < coders; coder++) {
				var bounds = bounds(random, length, code == 0 && coder == 0);
				for (int i = 0; i < bounds.length; i += 2) {
					dkpro.addUnit(bounds[i], bounds[i + 1] - bounds[i], coder, code);
				}
				marked.add(Units.of(bounds));
			}
			var unitizing = Unitizing.of(length, marked);
			if (unitizing.units() > 0) {
				made.add(unitizing);
				assertSame(new KrippendorffAlphaUnitizingAgreement(dkpro).calculateCategoryAgreement(code), unitizing.alpha());
			}
		}
		assertSame(new KrippendorffAlphaUnitizingAgreement(dkpro).calculateAgreement(), Unitizing.alpha(made));
	}

	/** Units with some gaps, some without. */
	private static long[] bounds(Random random, int length, boolean some) {
		var bounds = new ArrayList<Long>();
		long at = random.nextInt(30);
		while (at < length - 40 && (some && bounds.isEmpty() || random.nextInt(6) > 0)) {
			long end = at + 1 + random.nextInt(35);
			bounds.addAll(List.of(at, end));
			at = end + (random.nextBoolean() ? 0 : random.nextInt(30));
		}
		return bounds.stream().mapToLong(Long::longValue).toArray();
	}

	private static Object[] boxed(int[] coded) {
		var values = new Object[coded.length];
		for (int i = 0; i < coded.length; i++) {
			values[i] = coded[i] == NominalTable.MISSING ? null : coded[i];
		}
		return values;
	}

	private static void assertSame(double dkpro, Figure figure) {
		assertEquals(dkpro, figure.number().orElseThrow(), SAME);
	}
}
