/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.emic.ui.transcript.internal.display.Lanes;
import org.junit.jupiter.api.Test;

class LanesTest {

	private static Lanes lanes(int... startsAndEnds) {
		var starts = IntStream.range(0, startsAndEnds.length / 2).map(i -> startsAndEnds[2 * i]).toArray();
		var ends = IntStream.range(0, startsAndEnds.length / 2).map(i -> startsAndEnds[2 * i + 1]).toArray();
		return Lanes.assign(starts, ends);
	}

	@Test
	void rangesThatOnlyTouchShareALane() {
		var lanes = lanes(0, 5, 5, 9);
		assertEquals(1, lanes.count());
		assertEquals(0, lanes.of(1));
	}

	@Test
	void overlappingRangesLieSideBySideAndALaneIsUsedAgain() {
		var lanes = lanes(0, 10, 2, 4, 3, 8, 5, 9);
		assertEquals(3, lanes.count());
		assertEquals(1, lanes.of(1));
		assertEquals(2, lanes.of(2));
		assertEquals(1, lanes.of(3));
	}

	@Test
	void codingsWhoseTextIsGoneLieSideBySideToo() {
		var lanes = lanes(4, 4, 4, 4);
		assertNotEquals(lanes.of(0), lanes.of(1));
	}

	@Test
	void nothingNeedsNoLane() {
		assertEquals(0, lanes().count());
	}

	@Test
	void rangesInTheWrongOrderAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> lanes(5, 6, 1, 2));
	}

	@Test
	void neverTwoInOnePlaceAndNeverALaneTooMany() {
		for (int seed = 0; seed < 300; seed++) {
			var random = new Random(seed);
			int count = random.nextInt(40);
			var starts = IntStream.generate(() -> random.nextInt(60)).limit(count).sorted().toArray();
			var ends = Arrays.stream(starts).map(start -> start + 1 + random.nextInt(20)).toArray();
			var lanes = Lanes.assign(starts, ends);
			int most = 0;
			for (int unit = 0; unit < 80; unit++) {
				int place = unit;
				var here = IntStream.range(0, count).filter(i -> starts[i] <= place && place < ends[i]).map(lanes::of).toArray();
				assertEquals(here.length, Arrays.stream(here).distinct().count(), "seed " + seed + ", unit " + unit);
				most = Math.max(most, here.length);
			}
			assertEquals(most, lanes.count(), "seed " + seed);
		}
	}
}
