/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.Arrays;

/** Walks along passages in order of their bounds, from one bound to the next. */
final class Stretches {

	/** Hears which passages begin and end, and of each stretch between two bounds. */
	interface Walker {

		void begins(int passage);

		void ends(int passage);

		/** A stretch that is not empty, in which just those passages lie that have begun and not ended. */
		void stretch(int from, int to);
	}

	private Stretches() {
	}

	/**
	 * Walks along some passages.
	 *
	 * @param passages their indexes; those without a length are passed over
	 * @param from     where each begins, by index
	 * @param to       where each ends (exclusive), by index
	 */
	static void walk(int[] passages, int[] from, int[] to, Walker walker) {
		// position, passage, and whether it begins there, in one number each
		var bounds = new long[2 * passages.length];
		int count = 0;
		for (int passage : passages) {
			if (from[passage] < to[passage]) {
				bounds[count++] = (long) from[passage] << 32 | (long) passage << 1 | 1;
				bounds[count++] = (long) to[passage] << 32 | (long) passage << 1;
			}
		}
		Arrays.sort(bounds, 0, count);
		int at = -1;
		for (int i = 0; i < count; i++) {
			int position = (int) (bounds[i] >>> 32);
			if (at >= 0 && position > at) {
				walker.stretch(at, position);
			}
			at = position;
			int passage = (int) bounds[i] >>> 1;
			if ((bounds[i] & 1) == 1) {
				walker.begins(passage);
			} else {
				walker.ends(passage);
			}
		}
	}
}
