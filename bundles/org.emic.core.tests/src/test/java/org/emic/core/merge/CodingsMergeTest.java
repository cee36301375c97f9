/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.emic.model.files.ConflictText;

class CodingsMergeTest {

	private static final String PATH = "codings/anna/one.codings";
	private static final String A = coding(1, 0, "x", "first", "a", "");
	private static final String B = coding(2, 0, "x", "second", "b", "");
	private static final String BASE = file("t1,t2,t3,t4", A, B);

	private static String file(String turns, String... lines) {
		var list = "\"" + turns.replace(",", "\",\"") + "\"";
		return "{\"format\":1,\"transcript\":\"one\",\"coder\":{\"id\":\"anna\",\"name\":\"Anna\"},\"digest\":\"d-" + turns
				+ "\",\"turns\":[" + list + "]}\n" + (lines.length == 0 ? "" : String.join("\n", lines) + "\n");
	}

	private static String coding(int turn, int from, String code, String quote, String id, String comment) {
		return "{\"start\":[" + turn + "," + from + "],\"end\":[" + turn + "," + (from + quote.length()) + "],\"code\":\"" + code
				+ "\",\"name\":\"the " + code + "\",\"quote\":\"" + quote
				+ "\",\"provenance\":\"MANUAL\",\"created\":\"2026-01-0" + (1 + id.charAt(0) % 9) + "T00:00:00Z\""
				+ (comment.isEmpty() ? "" : ",\"comment\":\"" + comment + "\"") + ",\"id\":\"" + id + "\"}";
	}

	private static MergeResult merge(String ours, String theirs) {
		return merge(BASE, ours, theirs);
	}

	private static MergeResult merge(String base, String ours, String theirs) {
		var merged = FileMerge.merge(PATH, base, ours, theirs);
		var swapped = FileMerge.merge(PATH, base, theirs, ours);
		assertEquals(ConflictText.ours(merged.text()), ConflictText.theirs(swapped.text()), "sides are alike");
		assertEquals(ConflictText.theirs(merged.text()), ConflictText.ours(swapped.text()), "sides are alike");
		return merged;
	}

	private static void settles(String expected, String ours, String theirs) {
		var merged = merge(ours, theirs);
		assertEquals(expected, merged.text());
		assertEquals(List.of(), merged.conflicts());
	}

	@Test
	void whatEitherAddedAndRemovedIsMerged() {
		var c = coding(1, 2, "x", "third", "c", "");
		var d = coding(1, 2, "y", "third", "d", "");
		settles(file("t1,t2,t3,t4", A, c, d), file("t1,t2,t3,t4", A, c, B), file("t1,t2,t3,t4", A, d));
	}

	@Test
	void rangeCodeAndCommentAreMergedEachOnItsOwn() {
		settles(file("t1,t2,t3,t4", coding(1, 2, "y", "rst", "a", "why"), B),
				file("t1,t2,t3,t4", coding(1, 2, "x", "rst", "a", ""), B),
				file("t1,t2,t3,t4", coding(1, 0, "y", "first", "a", "why"), B));
	}

	@Test
	void aCodingThatBothRecodedIsForAPerson() {
		var merged = merge(file("t1,t2,t3,t4", coding(1, 0, "y", "first", "a", "why"), B),
				file("t1,t2,t3,t4", coding(1, 0, "z", "first", "a", ""), B));
		assertEquals(file("t1,t2,t3,t4", "<<<<<<< ours: code ‘the y’", coding(1, 0, "y", "first", "a", "why"), "=======",
				coding(1, 0, "z", "first", "a", "why"), ">>>>>>> theirs: code ‘the z’", B), merged.text());
		assertEquals("code: ‘the y’ (ours) or ‘the z’ (theirs)", merged.conflicts().getFirst().text());
		assertEquals(2, merged.conflicts().getFirst().line());
	}

	@Test
	void aCodingThatFollowedAMergeOfCodesSaysNothingAgainstItsCodersWord() {
		var turns = "t1,t2,t3,t4";
		var followed = coding(1, 0, "y", "first", "a", "").replace(",\"id\"", ",\"followed\":\"x\",\"id\"");
		var elsewhere = coding(1, 0, "z", "first", "a", "").replace(",\"id\"", ",\"followed\":\"x\",\"id\"");
		var recoded = coding(1, 0, "z", "first", "a", "");
		settles(file(turns, recoded, B), file(turns, followed, B), file(turns, recoded, B));
		settles(file(turns, coding(1, 0, "y", "first", "a", ""), B), file(turns, followed, B),
				file(turns, coding(1, 0, "y", "first", "a", ""), B));
		settles(file(turns, followed, B), file(turns, followed, B), BASE);
		settles(file(turns, followed, B), file(turns, followed, B), file(turns, followed, B));
		settles(BASE, file(turns, followed, B), file(turns, elsewhere, B));
	}

	@Test
	void aChangedCodingIsNotRemoved() {
		settles(file("t1,t2,t3,t4", coding(1, 0, "x", "first", "a", "why"), B), file("t1,t2,t3,t4", B),
				file("t1,t2,t3,t4", coding(1, 0, "x", "first", "a", "why"), B));
	}

	@Test
	void twoCodingsOfBothOnOnePassageWithOneCodeBecomeOne() {
		var c = coding(3, 0, "x", "third", "c", "mine");
		var d = coding(3, 0, "x", "third", "d", "yours");
		var one = c.replace("mine", "mine\\nyours").replace("\"id\":\"c\"", "\"id\":\"c\",\"also\":[\"d\"]");
		settles(file("t1,t2,t3,t4", A, B, one), file("t1,t2,t3,t4", A, B, c), file("t1,t2,t3,t4", A, B, d));
	}

	@Test
	void aSettlementIsWrittenAsAnyWriterDoes() {
		var settled = coding(1, 2, "x", "third", "c", "").replace(",\"id\":", ",\"settles\":[\"a\"],\"reason\":\"r\",\"id\":");
		var other = settled.replace("\"reason\":\"r\"", "\"reason\":\"why\"");
		var merged = merge(file("t1,t2,t3,t4", A, settled, B), file("t1,t2,t3,t4", A, other, B), file("t1,t2,t3,t4", A, settled));
		assertEquals(file("t1,t2,t3,t4", A, other), merged.text());
	}

	@Test
	void thatTheCoderIsDoneIsKept() {
		var done = BASE.replace(",\"digest\"", ",\"done\":true,\"digest\"");
		assertTrue(!done.equals(BASE), BASE);
		var c = coding(1, 2, "x", "third", "c", "");
		var expected = file("t1,t2,t3,t4", A, c, B).replace(",\"digest\"", ",\"done\":true,\"digest\"");
		settles(expected, done, file("t1,t2,t3,t4", A, c, B));
		var taken = merge(done, BASE, done.replace(B + "\n", ""));
		assertEquals(file("t1,t2,t3,t4", A), taken.text(), "taken back");
		var header = done.lines().findFirst().orElseThrow() + "\n";
		assertEquals(expected, merge("", header, file("t1,t2,t3,t4", A, c, B)).text(), "made by both");
	}

	@Test
	void decisionsAreMergedByIdAndStandLast() {
		var first = "{\"decides\":\"q\",\"of\":\"ben\",\"was\":\"x\",\"code\":\"y\",\"name\":\"y\",\"created\":\"2026-01-01T00:00:00Z\",\"id\":\"e\"}";
		var second = "{\"decides\":\"p\",\"of\":\"ben\",\"was\":\"x\",\"removed\":true,\"created\":\"2026-01-01T00:00:00Z\",\"id\":\"f\"}";
		settles(file("t1,t2,t3,t4", A, B, second, first), file("t1,t2,t3,t4", A, B, first),
				file("t1,t2,t3,t4", A, B, second));
		var kept = file("t1,t2,t3,t4", A, B, first);
		var merged = merge(kept, file("t1,t2,t3,t4", A, B, first.replace("\"code\":\"y\",\"name\":\"y\"", "\"removed\":true")),
				file("t1,t2,t3,t4", A, B, first.replace("\"code\":\"y\",\"name\":\"y\"", "\"code\":\"z\",\"name\":\"z\"")));
		assertEquals("code: removed (ours) or ‘z’ (theirs)", merged.conflicts().getFirst().text());
	}

	@Test
	void codingsOfTwoVersionsOfTheTextComeIntoOne() {
		// ours has a new turn at the beginning and another wording of t3; theirs codes in the old text
		var ours = file("t0,t1,t2,t3b,t4", coding(2, 0, "x", "first", "a", ""), coding(3, 0, "x", "second", "b", ""));
		var theirs = file("t1,t2,t3,t4", coding(1, 0, "y", "first", "a", ""), B, coding(2, 3, "x", "ond", "c", ""),
				coding(3, 0, "x", "last", "d", ""));
		settles(file("t0,t1,t2,t3b,t4", coding(2, 0, "y", "first", "a", ""), coding(3, 0, "x", "second", "b", ""),
				coding(3, 3, "x", "ond", "c", "").replace(",\"id\"", ",\"uncertain\":true,\"id\""),
				coding(4, 0, "x", "last", "d", "")), ours, theirs);
	}

	@Test
	void removingWhatOnlyTheTextMovedIsRemoving() {
		var ours = file("t0,t1,t2,t3,t4", coding(2, 0, "x", "first", "a", ""), coding(3, 0, "x", "second", "b", ""));
		settles(file("t0,t1,t2,t3,t4", coding(3, 0, "x", "second", "b", "")), ours, file("t1,t2,t3,t4", B));
	}

	@Test
	void filesThatBothMadeBecomeOne() {
		var merged = merge("", file("t1,t2,t3,t4", A), file("t1,t2,t3,t4", B));
		assertEquals(BASE, merged.text());
	}

	@Test
	void linesThatCannotBeReadAreKept() {
		settles(file("t1,t2,t3,t4", A, B, "what", "{\"start\":[1,"), file("t1,t2,t3,t4", A, B, "{\"start\":[1,"),
				file("t1,t2,t3,t4", A, B, "what"));
	}

	@Test
	void unknownKeysAreMergedToo() {
		var lines = new ArrayList<String>();
		for (var line : List.of(A, A.replace("}", ",\"weight\":3}"), A.replace("\"name\":\"the x\",", "\"name\":\"the x\",\"shade\":\"b\","))) {
			lines.add(file("t1,t2,t3,t4", line, B));
		}
		var merged = merge(lines.get(0), lines.get(1), lines.get(2));
		assertTrue(merged.text().contains("\"id\":\"a\",\"shade\":\"b\",\"weight\":3}"), merged.text());
	}
}
