/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.Arrays;

/** The longest increasing subsequence (Schensted 1961), the heart of a patience diff. */
final class IncreasingRun {

	private IncreasingRun() {
	}

	/** Marks the members of a longest strictly increasing subsequence. */
	static boolean[] longest(int[] values) {
		var ends = new int[values.length];
		var previous = new int[values.length];
		var length = 0;
		for (var i = 0; i < values.length; i++) {
			var low = 0;
			var high = length;
			while (low < high) {
				var middle = (low + high) >>> 1;
				if (values[ends[middle]] < values[i]) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low > 0 ? ends[low - 1] : -1;
			ends[low] = i;
			length = Math.max(length, low + 1);
		}
		var members = new boolean[values.length];
		Arrays.fill(members, false);
		for (var i = length > 0 ? ends[length - 1] : -1; i >= 0; i = previous[i]) {
			members[i] = true;
		}
		return members;
	}
}
