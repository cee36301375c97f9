/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;
import java.util.Optional;

/**
 * What coders agree on, where each gives each unit one of some values that have no order, or none. Holds sums and
 * not the units, so that it takes the same room for ten units and for ten million.
 */
public final class NominalTable {

	/** In place of a value: the coder did not code the unit. */
	public static final int MISSING = -1;

	private final int coders;
	private final Pair[] pairs;
	/** By the number of values that a unit has: how many ordered pairs of different values such units hold. */
	private final long[] disagreeing;
	private long units;
	private long values;
	private long[] counts = new long[2];
	/** How often each coder gave each value. */
	private final long[][] byCoder;
	private long completeUnits;
	private long[] completeCounts = new long[2];

	/** What two coders did with the units that both coded. */
	private static final class Pair {

		private long units;
		private long agreeing;
		private long[] first = new long[2];
		private long[] second = new long[2];
	}

	/** @param coders how many coders there are */
	public NominalTable(int coders) {
		this.coders = coders;
		this.pairs = new Pair[coders * (coders - 1) / 2];
		Arrays.setAll(pairs, i -> new Pair());
		this.disagreeing = new long[coders + 1];
		this.byCoder = new long[coders][2];
	}

	/**
	 * Adds units that have the same values. Units that fewer than two coders coded say nothing about agreement and
	 * are passed over, as Krippendorff (2004) has it.
	 *
	 * @param coded  the value of each coder, 0 or more, or {@link #MISSING}
	 * @param weight how many such units there are
	 */
	public void add(int[] coded, long weight) {
		int present = 0;
		int greatest = 0;
		for (int value : coded) {
			present += value == MISSING ? 0 : 1;
			greatest = Math.max(greatest, value);
		}
		if (present < 2 || weight == 0) {
			return;
		}
		units += weight;
		values += present * weight;
		counts = withRoom(counts, greatest);
		for (int coder = 0; coder < coders; coder++) {
			int value = coded[coder];
			if (value != MISSING) {
				counts[value] += weight;
				byCoder[coder] = withRoom(byCoder[coder], value);
				byCoder[coder][value] += weight;
			}
		}
		disagreeing[present] += 2 * weight * addPairs(coded, weight);
		if (present == coders) {
			addComplete(coded, weight, greatest);
		}
	}

	private int addPairs(int[] coded, long weight) {
		int different = 0;
		int index = 0;
		for (int i = 0; i < coders; i++) {
			for (int j = i + 1; j < coders; j++, index++) {
				if (coded[i] == MISSING || coded[j] == MISSING) {
					continue;
				}
				var pair = pairs[index];
				pair.units += weight;
				pair.first = withRoom(pair.first, coded[i]);
				pair.second = withRoom(pair.second, coded[j]);
				pair.first[coded[i]] += weight;
				pair.second[coded[j]] += weight;
				if (coded[i] == coded[j]) {
					pair.agreeing += weight;
				} else {
					different++;
				}
			}
		}
		return different;
	}

	private void addComplete(int[] coded, long weight, int greatest) {
		completeUnits += weight;
		completeCounts = withRoom(completeCounts, greatest);
		for (int value : coded) {
			completeCounts[value] += weight;
		}
	}

	private static long[] withRoom(long[] array, int index) {
		return index < array.length ? array : Arrays.copyOf(array, Math.max(index + 1, 2 * array.length));
	}

	/** Adds all units of another table of the same coders. */
	public void addAll(NominalTable other) {
		units += other.units;
		values += other.values;
		completeUnits += other.completeUnits;
		counts = sum(counts, other.counts);
		completeCounts = sum(completeCounts, other.completeCounts);
		for (int i = 0; i < disagreeing.length; i++) {
			disagreeing[i] += other.disagreeing[i];
		}
		for (int coder = 0; coder < coders; coder++) {
			byCoder[coder] = sum(byCoder[coder], other.byCoder[coder]);
		}
		for (int i = 0; i < pairs.length; i++) {
			pairs[i].units += other.pairs[i].units;
			pairs[i].agreeing += other.pairs[i].agreeing;
			pairs[i].first = sum(pairs[i].first, other.pairs[i].first);
			pairs[i].second = sum(pairs[i].second, other.pairs[i].second);
		}
	}

	private static long[] sum(long[] one, long[] other) {
		var sum = Arrays.copyOf(one, Math.max(one.length, other.length));
		for (int i = 0; i < other.length; i++) {
			sum[i] += other[i];
		}
		return sum;
	}

	/** How many units at least two coders coded. */
	public long units() {
		return units;
	}

	/** How many units all coders coded. */
	public long completeUnits() {
		return completeUnits;
	}

	/** How many units two coders both coded. */
	public long units(int first, int second) {
		return pair(first, second).units;
	}

	/** To how many of the units that at least two coders coded a coder gave a value other than the value 0. */
	public long marked(int coder) {
		return Arrays.stream(byCoder[coder], 1, byCoder[coder].length).sum();
	}

	/** To how many of the units that both coded the first of two coders gave a value other than the value 0. */
	public long marked(int coder, int other) {
		return units(coder, other) - count(coder, other, 0);
	}

	/** To how many of the units that both coded the first of two coders gave a value. */
	public long count(int coder, int other, int value) {
		var pair = pair(coder, other);
		var counts = coder < other ? pair.first : pair.second;
		return value < counts.length ? counts[value] : 0;
	}

	private Pair pair(int first, int second) {
		int low = Math.min(first, second);
		int high = Math.max(first, second);
		return pairs[low * (2 * coders - low - 1) / 2 + high - low - 1];
	}

	/**
	 * The share of pairs of values of one unit that agree, each value counting the same: with two coders the share of
	 * units, with more and none missing the mean over all pairs of coders (the observed agreement of Fleiss 1971),
	 * and else one less Krippendorff's observed disagreement.
	 */
	public Figure percent() {
		return missing().orElseGet(() -> new Figure.Value(1 - observed(), units));
	}

	/** The share of units on which two coders agree. */
	public Figure percent(int first, int second) {
		var pair = pair(first, second);
		return pair.units == 0 ? Figure.undefined(WhyUndefined.NO_COMMON_UNITS)
				: new Figure.Value((double) pair.agreeing / pair.units, pair.units);
	}

	/**
	 * Cohen's kappa of two coders. J. Cohen: A coefficient of agreement for nominal scales. Educational and
	 * Psychological Measurement 20 (1960), 37–46. Chance agreement comes of what each of the two uses.
	 */
	public Figure cohenKappa(int first, int second) {
		var pair = pair(first, second);
		if (pair.units == 0) {
			return Figure.undefined(WhyUndefined.NO_COMMON_UNITS);
		}
		double expected = 0;
		for (int value = 0; value < pair.first.length; value++) {
			long others = pair.units - (value < pair.second.length ? pair.second[value] : 0);
			expected += (double) pair.first[value] * others;
		}
		double observed = (double) (pair.units - pair.agreeing) * pair.units;
		return Figure.corrected(observed, expected, pair.units, WhyUndefined.NO_VARIATION);
	}

	/**
	 * Fleiss' kappa of all coders, of the units that all of them coded. J. L. Fleiss: Measuring nominal scale
	 * agreement among many raters. Psychological Bulletin 76 (1971), 378–382. Of two coders it is Scott's pi.
	 */
	public Figure fleissKappa() {
		if (coders < 2) {
			return Figure.undefined(WhyUndefined.ONE_CODER);
		}
		if (completeUnits == 0) {
			return Figure.undefined(WhyUndefined.NO_COMMON_UNITS);
		}
		double all = (double) completeUnits * coders;
		double observed = disagreeing[coders] / (all * (coders - 1));
		return Figure.corrected(observed, different(completeCounts, all) / (all * all), completeUnits,
				WhyUndefined.NO_VARIATION);
	}

	/**
	 * Krippendorff's alpha for nominal values, of any number of coders, with missing values. K. Krippendorff: Content
	 * Analysis, 2nd edition (2004), chapter 11; Computing Krippendorff's alpha-reliability (2011).
	 */
	public Figure alpha() {
		return missing().orElseGet(() -> alpha(observed(), counts, values, units));
	}

	/** Krippendorff's alpha for nominal values of two coders alone. */
	public Figure alpha(int first, int second) {
		var pair = pair(first, second);
		return pair.units == 0 ? Figure.undefined(WhyUndefined.NO_COMMON_UNITS)
				: alpha((double) (pair.units - pair.agreeing) / pair.units, sum(pair.first, pair.second), 2 * pair.units,
						pair.units);
	}

	private static Figure alpha(double observed, long[] counts, double all, long units) {
		return Figure.corrected(observed, different(counts, all) / (all * (all - 1)), units, WhyUndefined.NO_VARIATION);
	}

	private Optional<Figure> missing() {
		return coders < 2 ? Optional.of(Figure.undefined(WhyUndefined.ONE_CODER))
				: units == 0 ? Optional.of(Figure.undefined(WhyUndefined.NO_COMMON_UNITS))
						: Optional.empty();
	}

	/** Krippendorff's observed disagreement: each unit counts as much as it has values. */
	private double observed() {
		double sum = 0;
		for (int present = 2; present <= coders; present++) {
			sum += (double) disagreeing[present] / (present - 1);
		}
		return sum / values;
	}

	/** How many ordered pairs of different values can be made of all values. */
	private static double different(long[] counts, double all) {
		double sum = 0;
		for (long count : counts) {
			sum += count * (all - count);
		}
		return sum;
	}
}
