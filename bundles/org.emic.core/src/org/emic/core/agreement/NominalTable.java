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
	private final PairTable[] pairs;
	/** By the number of values that a unit has: how many ordered pairs of different values such units hold. */
	private final long[] disagreeing;
	private final Counts[] byCoder;
	private final Counts complete = new Counts();
	private long units;
	private long completeUnits;

	/** @param coders how many coders there are */
	public NominalTable(int coders) {
		this.coders = coders;
		this.pairs = new PairTable[coders * (coders - 1) / 2];
		Arrays.setAll(pairs, i -> new PairTable());
		this.disagreeing = new long[coders + 1];
		this.byCoder = new Counts[coders];
		Arrays.setAll(byCoder, i -> new Counts());
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
		for (int value : coded) {
			present += value == MISSING ? 0 : 1;
		}
		if (present < 2 || weight == 0) {
			return;
		}
		units += weight;
		completeUnits += present == coders ? weight : 0;
		for (int coder = 0; coder < coders; coder++) {
			if (coded[coder] != MISSING) {
				byCoder[coder].add(coded[coder], weight);
			}
			if (present == coders) {
				complete.add(coded[coder], weight);
			}
		}
		disagreeing[present] += 2 * weight * addPairs(coded, weight);
	}

	private int addPairs(int[] coded, long weight) {
		int different = 0;
		int index = 0;
		for (int i = 0; i < coders; i++) {
			for (int j = i + 1; j < coders; j++, index++) {
				if (coded[i] != MISSING && coded[j] != MISSING) {
					pairs[index].add(coded[i], coded[j], weight);
					different += coded[i] == coded[j] ? 0 : 1;
				}
			}
		}
		return different;
	}

	/** Adds all units of another table of the same coders. */
	public void addAll(NominalTable other) {
		units += other.units;
		completeUnits += other.completeUnits;
		complete.addAll(other.complete);
		for (int i = 0; i < disagreeing.length; i++) {
			disagreeing[i] += other.disagreeing[i];
		}
		for (int coder = 0; coder < coders; coder++) {
			byCoder[coder].addAll(other.byCoder[coder]);
		}
		for (int i = 0; i < pairs.length; i++) {
			pairs[i].addAll(other.pairs[i]);
		}
	}

	/** How many units at least two coders coded. */
	public long units() {
		return units;
	}

	/** How many units two coders both coded. */
	public long units(int first, int second) {
		return pair(first, second).units();
	}

	/** To how many of the units that at least two coders coded a coder gave a value other than the value 0. */
	public long marked(int coder) {
		return byCoder[coder].sum() - byCoder[coder].of(0);
	}

	/** To how many of the units that both coded the first of two coders gave a value other than the value 0. */
	public long marked(int coder, int other) {
		return units(coder, other) - count(coder, other, 0);
	}

	/** To how many of the units that both coded the first of two coders gave a value. */
	public long count(int coder, int other, int value) {
		var pair = pair(coder, other);
		return (coder < other ? pair.first() : pair.second()).of(value);
	}

	private PairTable pair(int one, int other) {
		int low = Math.min(one, other);
		int high = Math.max(one, other);
		return pairs[low * (2 * coders - low - 1) / 2 + high - low - 1];
	}

	/**
	 * The share of pairs of values of one unit that agree, each value counting the same: with two coders the share of
	 * units, with more and none missing the mean over all pairs of coders (the observed agreement of Fleiss 1971),
	 * and else one less Krippendorff's observed disagreement.
	 */
	public Figure percent() {
		return missing().orElseGet(() -> new Figure.Value(1 - observed(values()), units));
	}

	/** The share of units on which two coders agree. */
	public Figure percent(int first, int second) {
		return pair(first, second).percent();
	}

	/**
	 * Cohen's kappa of two coders. J. Cohen: A coefficient of agreement for nominal scales. Educational and
	 * Psychological Measurement 20 (1960), 37–46. Chance agreement comes of what each of the two uses.
	 */
	public Figure cohenKappa(int first, int second) {
		return pair(first, second).cohenKappa();
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
		return Figure.corrected(observed, complete.different(complete) / (all * all), completeUnits,
				WhyUndefined.NO_VARIATION);
	}

	/**
	 * Krippendorff's alpha for nominal values, of any number of coders, with missing values. K. Krippendorff: Content
	 * Analysis, 2nd edition (2004), chapter 11; Computing Krippendorff's alpha-reliability (2011).
	 */
	public Figure alpha() {
		return missing().orElseGet(() -> {
			var values = values();
			return alpha(observed(values), values, units);
		});
	}

	/** Krippendorff's alpha for nominal values of two coders alone. */
	public Figure alpha(int first, int second) {
		return pair(first, second).alpha();
	}

	static Figure alpha(double observed, Counts values, long units) {
		double all = values.sum();
		return Figure.corrected(observed, values.different(values) / (all * (all - 1)), units, WhyUndefined.NO_VARIATION);
	}

	private Optional<Figure> missing() {
		return coders < 2 ? Optional.of(Figure.undefined(WhyUndefined.ONE_CODER))
				: units == 0 ? Optional.of(Figure.undefined(WhyUndefined.NO_COMMON_UNITS)) : Optional.empty();
	}

	/** How often any coder gave each value. */
	private Counts values() {
		var values = new Counts();
		for (var counts : byCoder) {
			values.addAll(counts);
		}
		return values;
	}

	/** Krippendorff's observed disagreement: each unit counts as much as it has values. */
	private double observed(Counts values) {
		double sum = 0;
		for (int present = 2; present <= coders; present++) {
			sum += (double) disagreeing[present] / (present - 1);
		}
		return sum / values.sum();
	}
}
