/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** What two coders did with the units that both coded. */
final class PairTable {

	private long units;
	private long agreeing;
	private final Counts first = new Counts();
	private final Counts second = new Counts();

	void add(int one, int other, long weight) {
		units += weight;
		agreeing += one == other ? weight : 0;
		first.add(one, weight);
		second.add(other, weight);
	}

	void addAll(PairTable other) {
		units += other.units;
		agreeing += other.agreeing;
		first.addAll(other.first);
		second.addAll(other.second);
	}

	long units() {
		return units;
	}

	/** How often the first coder gave each value. */
	Counts first() {
		return first;
	}

	/** How often the second coder gave each value. */
	Counts second() {
		return second;
	}

	Figure percent() {
		return units == 0 ? Figure.undefined(WhyUndefined.NO_COMMON_UNITS)
				: new Figure.Value((double) agreeing / units, units);
	}

	/** See {@link NominalTable#cohenKappa}. */
	Figure cohenKappa() {
		return units == 0 ? Figure.undefined(WhyUndefined.NO_COMMON_UNITS)
				: Figure.corrected((double) (units - agreeing) * units, first.different(second), units,
						WhyUndefined.NO_VARIATION);
	}

	/** See {@link NominalTable#alpha(int, int)}. */
	Figure alpha() {
		return units == 0 ? Figure.undefined(WhyUndefined.NO_COMMON_UNITS)
				: NominalTable.alpha((double) (units - agreeing) / units, Counts.of(first, second), units);
	}
}
