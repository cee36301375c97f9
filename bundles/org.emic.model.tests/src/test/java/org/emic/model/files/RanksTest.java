/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RanksTest {

	@Property(tries = 300)
	void thereIsAlwaysRoomBetweenTwo(@ForAll long seed) {
		var random = new Random(seed);
		var ranks = new ArrayList<String>();
		for (var i = 0; i < 200; i++) {
			// Half of the time at the same place, which makes ranks long fastest.
			var at = random.nextBoolean() ? Math.min(1, ranks.size()) : random.nextInt(ranks.size() + 1);
			var before = at == 0 ? null : ranks.get(at - 1);
			var after = at == ranks.size() ? null : ranks.get(at);
			var rank = Ranks.between(before, after);
			assertEquals(rank, Ranks.between(before, after));
			assertTrue(before == null || before.compareTo(rank) < 0, before + " " + rank);
			assertTrue(after == null || rank.compareTo(after) < 0, rank + " " + after);
			ranks.add(at, rank);
		}
	}

	@Test
	void ranksStayShortWhereCodesAreAddedAtTheEndOrTheBeginning() {
		String last = null;
		String first = null;
		for (var i = 0; i < 5_000; i++) {
			last = Ranks.between(last, null);
			first = Ranks.between(null, first);
		}
		assertEquals(List.of(3, 3), List.of(last.length(), first.length()));
	}

	@Test
	void theEndsNeverClose() {
		String last = null;
		String first = null;
		for (var i = 0; i < 200_000; i++) {
			var next = Ranks.between(last, null);
			var previous = Ranks.between(null, first);
			assertTrue(last == null || next.compareTo(last) > 0);
			assertTrue(first == null || previous.compareTo(first) < 0);
			last = next;
			first = previous;
			if (last.length() > 40)
				break;
		}
	}

	@Test
	void ranksThatLeaveNoRoomGiveOneAfterTheFirst() {
		assertTrue(Ranks.between("VVV", "VVV").compareTo("VVV") > 0);
		assertTrue(Ranks.between("b", "a").compareTo("b") > 0);
		assertTrue(Ranks.between("10. ", null).compareTo("10. ") > 0);
		assertTrue(Ranks.between("V0", "V1").compareTo("V0") > 0);
	}
}
