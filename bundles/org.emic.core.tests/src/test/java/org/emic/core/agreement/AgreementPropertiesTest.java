/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the coefficients whatever the data. */
class AgreementPropertiesTest {

	@Property(tries = 300)
	void orderOfCodersUnitsAndValuesDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int coders,
			@ForAll @IntRange(min = 1, max = 40) int units) {
		var random = new Random(seed);
		var data = data(random, coders, units);
		var order = shuffled(random, coders);
		var names = shuffled(random, 4);
		var changed = new ArrayList<>(data.stream().map(unit -> IntStream.of(order)
				.map(coder -> unit[coder] < 0 ? unit[coder] : names[unit[coder]]).toArray()).toList());
		Collections.shuffle(changed, random);
		var one = table(coders, data);
		var other = table(coders, changed);
		assertEquals(one.percent(), other.percent());
		assertSame(one.alpha(), other.alpha());
		assertSame(one.fleissKappa(), other.fleissKappa());
		for (int i = 0; i < coders; i++) {
			for (int j = i + 1; j < coders; j++) {
				assertSame(one.cohenKappa(order[i], order[j]), other.cohenKappa(i, j));
				assertSame(one.alpha(order[i], order[j]), other.alpha(i, j));
				assertEquals(one.count(order[i], order[j], 1), other.count(i, j, names[1]));
			}
		}
	}

	@Property(tries = 200)
	void agreementInEverythingIsOneOrHasNoVariation(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int coders,
			@ForAll @IntRange(min = 1, max = 30) int units) {
		var random = new Random(seed);
		var data = IntStream.range(0, units).mapToObj(unit -> {
			var coded = new int[coders];
			Arrays.fill(coded, random.nextInt(3));
			return coded;
		}).toList();
		boolean varies = data.stream().mapToInt(unit -> unit[0]).distinct().count() > 1;
		var table = table(coders, data);
		for (var figure : List.of(table.alpha(), table.fleissKappa(), table.cohenKappa(0, 1), table.alpha(0, 1))) {
			assertEquals(varies ? new Figure.Value(1, units) : Figure.undefined(WhyUndefined.NO_VARIATION), figure);
		}
		assertEquals(new Figure.Value(1, units), table.percent());
	}

	/** Alpha of complete data exceeds Fleiss' kappa by (1 - kappa) / (coders * units), and by nothing in many units. */
	@Property(tries = 200)
	void alphaIsFleissKappaButForTheSizeOfTheSample(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int coders,
			@ForAll @IntRange(min = 2, max = 50) int units) {
		var random = new Random(seed);
		var data = IntStream.range(0, units).mapToObj(unit -> random.ints(coders, 0, 3).toArray()).toList();
		var table = table(coders, data);
		if (table.fleissKappa().number().isEmpty()) {
			return;
		}
		double kappa = table.fleissKappa().number().getAsDouble();
		assertEquals(kappa + (1 - kappa) / (coders * units), table.alpha().number().orElseThrow(), 1e-9);
		var many = new NominalTable(coders);
		data.forEach(unit -> many.add(unit, 1_000_000_000));
		assertEquals(many.fleissKappa().number().orElseThrow(), many.alpha().number().orElseThrow(), 1e-8);
	}

	@Property(tries = 200)
	void weightIsRepetition(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int coders) {
		var random = new Random(seed);
		var weighted = new NominalTable(coders);
		var repeated = new NominalTable(coders);
		var parts = List.of(new NominalTable(coders), new NominalTable(coders));
		for (var unit : data(random, coders, 12)) {
			int weight = random.nextInt(4);
			weighted.add(unit, weight);
			parts.get(random.nextInt(2)).add(unit, weight);
			for (int i = 0; i < weight; i++) {
				repeated.add(unit, 1);
			}
		}
		parts.getFirst().addAll(parts.getLast());
		for (var table : List.of(repeated, parts.getFirst())) {
			assertEquals(weighted.alpha(), table.alpha());
			assertEquals(weighted.fleissKappa(), table.fleissKappa());
			assertEquals(weighted.cohenKappa(0, 1), table.cohenKappa(0, 1));
			assertEquals(weighted.percent(), table.percent());
		}
	}

	@Property(tries = 200)
	void unitizingDoesNotDependOnTheOrderOfCodersNorOnDirection(@ForAll long seed,
			@ForAll @IntRange(min = 2, max = 5) int coders) {
		var random = new Random(seed);
		var units = new ArrayList<Units>();
		var mirrored = new ArrayList<Units>();
		for (int i = 0; i < coders; i++) {
			var bounds = random.longs(6, 0, 101).sorted().toArray();
			units.add(Units.of(bounds));
			mirrored.add(Units.of(Arrays.stream(bounds).map(bound -> 100 - bound).sorted().toArray()));
		}
		var alpha = Unitizing.of(100, units).alpha();
		var uAlpha = SegmentedContinuum.ofOneCode(100, units).uAlpha();
		Collections.reverse(mirrored);
		assertSame(alpha, Unitizing.of(100, mirrored).alpha());
		assertSame(uAlpha, SegmentedContinuum.ofOneCode(100, mirrored).uAlpha());
		alpha.number().ifPresent(value -> assertTrue(value <= 1));
		var same = Collections.nCopies(coders, units.getFirst());
		if (units.getFirst().size() > 0) {
			assertEquals(1, Unitizing.of(100, same).alpha().number().orElseThrow());
		}
	}

	@Example
	void thereIsAReasonWhereThereIsNoFigure() {
		var one = new NominalTable(1);
		one.add(new int[] { 1 }, 5);
		assertEquals(Figure.undefined(WhyUndefined.ONE_CODER), one.alpha());
		assertEquals(Figure.undefined(WhyUndefined.ONE_CODER), one.fleissKappa());
		assertEquals(Figure.undefined(WhyUndefined.ONE_CODER), one.percent());
		var none = new NominalTable(3);
		none.add(new int[] { 1, NominalTable.MISSING, NominalTable.MISSING }, 5);
		assertEquals(Figure.undefined(WhyUndefined.NO_COMMON_UNITS), none.alpha());
		assertEquals(Figure.undefined(WhyUndefined.NO_COMMON_UNITS), none.cohenKappa(0, 1));
		none.add(new int[] { 1, 0, NominalTable.MISSING }, 1);
		assertEquals(new Figure.Value(0, 1), none.alpha());
		assertEquals(Figure.undefined(WhyUndefined.NO_COMMON_UNITS), none.fleissKappa());
		assertEquals(Figure.undefined(WhyUndefined.NO_COMMON_UNITS), none.cohenKappa(0, 2));
		assertEquals(new Figure.Value(0, 1), none.cohenKappa(0, 1));
		for (var why : WhyUndefined.values()) {
			assertTrue(!why.text().startsWith("!"), why.text());
		}
		for (var coefficient : Coefficient.values()) {
			assertTrue(!coefficient.text().startsWith("!"), coefficient.text());
		}
	}

	private static List<int[]> data(Random random, int coders, int units) {
		return IntStream.range(0, units).mapToObj(unit -> random.ints(coders, -1, 4).toArray()).toList();
	}

	private static int[] shuffled(Random random, int size) {
		var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
		Collections.shuffle(order, random);
		return order.stream().mapToInt(Integer::intValue).toArray();
	}

	private static NominalTable table(int coders, List<int[]> units) {
		var table = new NominalTable(coders);
		units.forEach(unit -> table.add(unit, 1));
		return table;
	}

	private static void assertSame(Figure one, Figure other) {
		if (one instanceof Figure.Value(double value, long units)) {
			assertEquals(value, other.number().orElseThrow(), 1e-12);
			assertEquals(units, ((Figure.Value) other).units());
		} else {
			assertEquals(one, other);
		}
	}
}
