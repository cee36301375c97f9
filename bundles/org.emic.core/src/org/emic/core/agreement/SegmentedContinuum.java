/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * A continuum that each coder cut into passages with one code each and gaps between them: the u-alpha family, in
 * which each stretch counts by its length. K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher: On the reliability of
 * unitizing textual continua: Further developments. Quality &amp; Quantity 50 (2016), 2347–2364; also K. Krippendorff:
 * Content Analysis, 4th edition (2019), chapter 12.6. Where every passage and gap is one character long, u-alpha is
 * nominal alpha.
 */
public final class SegmentedContinuum {

	/** What one coder marked, in order: units that do not overlap, and the code of each. */
	private record Marked(long[] starts, long[] ends, int[] codes) {

		long length(int index) {
			return ends[index] - starts[index];
		}
	}

	private final double coders;
	/** The length of the continuum, once for each coder. */
	private final double all;
	private final boolean overlaps;
	private final Marked[] marked;
	private final int codes;

	private SegmentedContinuum(long length, Marked[] marked, int codes, boolean overlaps) {
		this.coders = marked.length;
		this.all = (double) length * marked.length;
		this.marked = marked;
		this.codes = codes;
		this.overlaps = overlaps;
	}

	/**
	 * The continuum of several codes.
	 *
	 * @param length how long the continuum is
	 * @param coders for each coder, at least two, the units of each code, also of those not applied
	 */
	public static SegmentedContinuum of(long length, List<List<Units>> coders) {
		var marked = new Marked[coders.size()];
		boolean overlaps = false;
		for (int coder = 0; coder < marked.length; coder++) {
			marked[coder] = join(coders.get(coder));
			for (int i = 1; i < marked[coder].starts.length; i++) {
				overlaps |= marked[coder].starts[i] < marked[coder].ends[i - 1];
			}
		}
		return new SegmentedContinuum(length, marked, coders.getFirst().size(), overlaps);
	}

	/** The continuum of one code. */
	public static SegmentedContinuum ofOneCode(long length, List<Units> coders) {
		return of(length, coders.stream().map(List::of).toList());
	}

	private static Marked join(List<Units> codes) {
		int size = codes.stream().mapToInt(Units::size).sum();
		var places = new long[size][];
		int count = 0;
		for (int code = 0; code < codes.size(); code++) {
			var units = codes.get(code);
			for (int i = 0; i < units.size(); i++) {
				places[count++] = new long[] { units.start(i), units.end(i), code };
			}
		}
		Arrays.sort(places, (one, other) -> Long.compare(one[0], other[0]));
		return new Marked(Arrays.stream(places).mapToLong(place -> place[0]).toArray(),
				Arrays.stream(places).mapToLong(place -> place[1]).toArray(),
				Arrays.stream(places).mapToInt(place -> (int) place[2]).toArray());
	}

	/** Reliability of marking and coding together, gaps included (equations 1 to 5 of 2016). */
	public Figure uAlpha() {
		return figure(false);
	}

	/** Reliability of telling what is marked from what is not, whatever the code (the coefficient |u-alpha). */
	public Figure markedAlpha() {
		return figure(true);
	}

	private Figure figure(boolean markedOnly) {
		if (overlaps) {
			return Figure.undefined(WhyUndefined.OVERLAPPING_CODES);
		}
		var lengths = new double[codes];
		double used = 0;
		double alike = 0;
		for (var coder : marked) {
			for (int i = 0; i < coder.starts.length; i++) {
				double length = coder.length(i);
				lengths[coder.codes[i]] += length;
				used += length;
				alike += length * length;
			}
		}
		double gaps = all - used;
		double different = gaps * used;
		if (!markedOnly) {
			different += gaps * used;
			for (double length : lengths) {
				different += length * (used - length);
			}
		}
		var met = meetings();
		double bothGaps = (coders - 1) * all - 2 * (coders - 1) * used + met.length;
		double observed = markedOnly ? gaps - bothGaps / (coders - 1) : all - (met.agreeing + bothGaps) / (coders - 1);
		double expected = all * different / (all * all - alike - gaps);
		return Figure.corrected(observed, Double.isFinite(expected) ? expected : 0, units(),
				used == 0 ? WhyUndefined.NOT_APPLIED : WhyUndefined.NO_VARIATION);
	}

	/** Reliability of the codes where two coders both marked something (equations 10 and 11 of 2016). */
	public Figure cuAlpha() {
		if (overlaps) {
			return Figure.undefined(WhyUndefined.OVERLAPPING_CODES);
		}
		if (codes < 2) {
			return Figure.undefined(WhyUndefined.ONE_CODE);
		}
		var met = meetings();
		double shared = met.length / (coders - 1);
		if (shared == 0) {
			return Figure.undefined(WhyUndefined.NO_COMMON_UNITS);
		}
		double different = 0;
		for (double length : met.byCode) {
			different += length / (coders - 1) * (shared - length / (coders - 1));
		}
		double expected = different / (shared - met.squares / (shared * (coders - 1)));
		double observed = (met.length - met.agreeing) / (coders - 1);
		return Figure.corrected(observed, Double.isFinite(expected) ? expected : 0, units(), WhyUndefined.NO_VARIATION);
	}

	private long units() {
		return Arrays.stream(marked).mapToLong(coder -> coder.starts.length).sum();
	}

	/** Where units of one coder meet those of another, over all ordered pairs of coders. */
	private final class Meetings {

		private double length;
		private double agreeing;
		private final double[] byCode = new double[codes];
		/** Of each unit and each other coder, the square of how much of it that coder marked. */
		private double squares;

		void add(Marked one, Marked other) {
			int from = 0;
			for (int i = 0; i < one.starts.length; i++) {
				while (from < other.starts.length && other.ends[from] <= one.starts[i]) {
					from++;
				}
				double met = 0;
				for (int j = from; j < other.starts.length && other.starts[j] < one.ends[i]; j++) {
					double shared = Math.min(one.ends[i], other.ends[j]) - Math.max(one.starts[i], other.starts[j]);
					met += shared;
					agreeing += one.codes[i] == other.codes[j] ? shared : 0;
				}
				length += met;
				byCode[one.codes[i]] += met;
				squares += met * met;
			}
		}
	}

	private Meetings meetings() {
		var meetings = new Meetings();
		for (var one : marked) {
			for (var other : marked) {
				if (one != other) {
					meetings.add(one, other);
				}
			}
		}
		return meetings;
	}
}
