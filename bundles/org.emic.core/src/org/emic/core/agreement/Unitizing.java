/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How coders who are free to mark passages of any length disagree about one code: Krippendorff's alpha for unitizing.
 * K. Krippendorff: On the reliability of unitizing continuous data. Sociological Methodology 25 (1995), 47–76; in the
 * form of: Content Analysis, 2nd edition (2004), chapter 11.6. Each code is a continuum of its own, so that codings of
 * different codes may overlap.
 *
 * @param observed the disagreement that was observed, D<sub>o</sub> of the code
 * @param expected the disagreement if the same units lay anywhere, D<sub>e</sub> of the code
 * @param units    how many units all coders marked
 */
public record Unitizing(double observed, double expected, long units) {

	/**
	 * Compares what coders marked with one code.
	 *
	 * @param length how long the continuum is
	 * @param coders the units of each coder, also of those who marked none; at least two
	 */
	public static Unitizing of(long length, List<Units> coders) {
		long units = coders.stream().mapToLong(Units::size).sum();
		return new Unitizing(observed(length, coders), expected(length, coders), units);
	}

	/** The alpha of one code. */
	public Figure alpha() {
		return Figure.corrected(observed, expected, units, WhyUndefined.NOT_APPLIED);
	}

	/** The alpha of several codes together: one less the sum of the observed by the sum of the expected disagreements. */
	public static Figure alpha(Collection<Unitizing> codes) {
		double observed = codes.stream().mapToDouble(Unitizing::observed).sum();
		double expected = codes.stream().mapToDouble(Unitizing::expected).sum();
		return Figure.corrected(observed, expected, codes.stream().mapToLong(Unitizing::units).sum(),
				WhyUndefined.NOT_APPLIED);
	}

	private static double observed(double length, List<Units> coders) {
		double sum = 0;
		for (int i = 0; i < coders.size(); i++) {
			for (int j = i + 1; j < coders.size(); j++) {
				sum += difference(coders.get(i), coders.get(j));
			}
		}
		return 2 * sum / (coders.size() * (coders.size() - 1) * length * length);
	}

	/**
	 * The difference function: units that overlap differ by the squares of what each end sticks out, and a unit that
	 * the other coder has nothing of differs by the square of its length.
	 */
	private static double difference(Units one, Units other) {
		double sum = 0;
		var met = new boolean[other.size()];
		int from = 0;
		for (int i = 0; i < one.size(); i++) {
			while (from < other.size() && other.end(from) <= one.start(i)) {
				from++;
			}
			boolean meets = false;
			for (int j = from; j < other.size() && other.start(j) < one.end(i); j++) {
				sum += square(one.start(i) - other.start(j)) + square(one.end(i) - other.end(j));
				meets = true;
				met[j] = true;
			}
			sum += meets ? 0 : square(one.length(i));
		}
		for (int j = 0; j < met.length; j++) {
			sum += met[j] ? 0 : square(other.length(j));
		}
		return sum;
	}

	private static double expected(double length, List<Units> coders) {
		var gaps = new Gaps((long) length, coders);
		double all = coders.size() * length;
		long count = coders.stream().mapToLong(Units::size).sum();
		double sum = 0;
		double alike = 0;
		for (var units : coders) {
			for (int i = 0; i < units.size(); i++) {
				double unit = units.length(i);
				sum += (count - 1) / 3.0 * (2 * unit * unit * unit - 3 * unit * unit + unit)
						+ unit * unit * gaps.places(units.length(i));
				alike += unit * (unit - 1);
			}
		}
		double pairs = all * (all - 1) - alike;
		return sum == 0 || pairs == 0 ? 0 : 2 / length * sum / pairs;
	}

	private static double square(double difference) {
		return difference * difference;
	}

	/** The gaps that all coders leave, to be asked how many places they have for a unit. */
	private static final class Gaps {

		/** In order of length. */
		private final long[] gaps;
		/** The lengths of a gap and all longer ones together. */
		private final double[] longer;

		Gaps(long length, List<Units> coders) {
			gaps = coders.stream().flatMapToLong(units -> Arrays.stream(of(length, units))).sorted().toArray();
			longer = new double[gaps.length + 1];
			for (int i = gaps.length - 1; i >= 0; i--) {
				longer[i] = longer[i + 1] + gaps[i];
			}
		}

		private static long[] of(long length, Units units) {
			var found = new long[units.size() + 1];
			int count = 0;
			long end = 0;
			for (int i = 0; i <= units.size(); i++) {
				long next = i < units.size() ? units.start(i) : length;
				if (next > end) {
					found[count++] = next - end;
				}
				end = i < units.size() ? units.end(i) : end;
			}
			return Arrays.copyOf(found, count);
		}

		/** At how many places a unit of a length fits into a gap. */
		double places(long unit) {
			int low = 0;
			int high = gaps.length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (gaps[middle] < unit) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return longer[low] - (gaps.length - low) * (unit - 1.0);
		}
	}
}
