/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.OptionalDouble;

/** What a coefficient comes to: a value, or the reason why it has none. Never infinite and never not-a-number. */
public sealed interface Figure {

	/**
	 * A value.
	 *
	 * @param value at most 1; below 0 where coders agree less than chance would have it
	 * @param units on how much it rests, in units of what was compared
	 */
	record Value(double value, long units) implements Figure {

		public Value {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("No value: " + value); //$NON-NLS-1$
			}
		}
	}

	/** No value. */
	record Undefined(WhyUndefined why) implements Figure {
	}

	/** The value, if it has one. */
	default OptionalDouble number() {
		return this instanceof Value value ? OptionalDouble.of(value.value) : OptionalDouble.empty();
	}

	/** A coefficient that has no value for a reason. */
	static Figure undefined(WhyUndefined why) {
		return new Undefined(why);
	}

	/**
	 * One less observed by expected disagreement.
	 *
	 * @param why the reason if no disagreement is to be expected
	 */
	static Figure corrected(double observed, double expected, long units, WhyUndefined why) {
		return expected > 0 ? new Value(1 - observed / expected, units) : new Undefined(why);
	}
}
