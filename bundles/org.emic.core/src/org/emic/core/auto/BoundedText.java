/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.util.function.BooleanSupplier;

/**
 * A text that a regular expression may look at only so often: some expressions try exponentially many ways to
 * match, and nothing else stops them.
 */
final class BoundedText implements CharSequence {

	/** So many looks take about a second. */
	private static final long LEAST = 100_000_000;
	/** So many looks at each unit no expression needs that matches in reasonable ways. */
	private static final long PER_UNIT = 2_000;
	private static final int ASK_EVERY = 0xFFFF;

	/** The limit was reached. */
	static final class RunsAway extends RuntimeException {
		private static final long serialVersionUID = 1L;

		RunsAway() {
			super(null, null, false, false);
		}
	}

	/** The person cancelled. */
	static final class Cancelled extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Cancelled() {
			super(null, null, false, false);
		}
	}

	private final String text;
	private final long limit;
	private final BooleanSupplier cancelled;
	private long looks;

	BoundedText(String text, int searched, BooleanSupplier cancelled) {
		this.text = text;
		this.limit = Math.max(LEAST, PER_UNIT * searched);
		this.cancelled = cancelled;
	}

	@Override
	public char charAt(int index) {
		if ((++looks & ASK_EVERY) == 0) {
			if (looks > limit) {
				throw new RunsAway();
			}
			if (cancelled.getAsBoolean()) {
				throw new Cancelled();
			}
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return text;
	}
}
