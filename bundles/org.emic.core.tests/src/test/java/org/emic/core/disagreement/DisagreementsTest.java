/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.core.agreement.CodedInterviews;
import org.emic.core.study.Participation;
import org.emic.model.codebook.CodebookPackage;
import org.junit.jupiter.api.Test;

/** Which passages are told as disagreements, on cases small enough to be judged by eye. */
class DisagreementsTest {

	private final CodedInterviews interviews = CodedInterviews.of("one", """
			AI: How do you draft?

			User: By hand. Then I ask the machine. It is fast. I keep control.
			""");

	private List<Disagreement> found(String... coders) {
		return ComparedCodings.of(interviews.transcript("one"), List.of(coders), Participation.BY_FILES).map(ComparedCodings::disagreements)
				.orElse(List.of());
	}

	/** Such as {@code OTHER_CODE “words”: anna speed “fast”; ben –}. */
	private String told(Disagreement disagreement) {
		var text = interviews.transcript("one").text();
		var sides = disagreement.standpoints().stream().map(side -> side.coderId() + " " + (side.isUncoded() ? "–"
				: side.codings().stream().map(placed -> placed.codeName() + " “" + placed.range().of(text) + "”")
						.collect(Collectors.joining(", "))));
		return disagreement.kind() + ": " + sides.collect(Collectors.joining("; "));
	}

	private void assertTold(String... expected) {
		assertEquals(List.of(expected), found().stream().map(this::told).toList());
	}

	@Test
	void theSameCodeOnTheSameWordsIsNone() {
		interviews.code("one", "anna", "speed", "It is fast.");
		interviews.code("one", "ben", "speed", "It is fast");
		assertTold();
	}

	@Test
	void oneCoderAloneHasNobodyToDifferFrom() {
		interviews.code("one", "anna", "speed", "It is fast");
		assertTold();
	}

	@Test
	void whatOneLeftUncodedIsOne() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.isDone("one", "ben");
		assertTold("NOT_CODED: anna speed “It is fast”; ben –");
		assertEquals("It is fast", found().getFirst().range().of(interviews.transcript("one").text()));
	}

	@Test
	void whoIsNotDoneAndCodedNothingYetDiffersFromNobody() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.hasEmptyFile("one", "ben");
		assertTold();
		var done = Participation.of(Map.of("one", Set.of("ben")));
		assertEquals(1, ComparedCodings.of(interviews.transcript("one"), List.of(), done).orElseThrow().disagreements().size());
	}

	@Test
	void otherWordsWithTheSameCodeAreOne() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.code("one", "ben", "speed", "fast. I keep");
		assertTold("OTHER_RANGE: anna speed “It is fast”; ben speed “fast. I keep”");
	}

	@Test
	void aPassageInPiecesIsTheSameAsInOne() {
		interviews.code("one", "anna", "doing", "By hand.");
		interviews.code("one", "anna", "doing", "Then I ask");
		interviews.code("one", "ben", "doing", "By hand. Then I ask");
		assertTold();
	}

	@Test
	void anotherCodeOnMostlyTheSameWordsIsOneAndNotTwo() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.code("one", "ben", "tempo", "is fast");
		assertTold("OTHER_CODE: anna speed “It is fast”; ben tempo “is fast”");
		assertEquals(2, found().getFirst().codes().size());
	}

	@Test
	void aDetailInALongPassageIsAnotherQuestion() {
		interviews.code("one", "anna", "work", "By hand. Then I ask the machine. It is fast");
		interviews.code("one", "ben", "speed", "fast");
		assertTold("NOT_CODED: anna work “By hand. Then I ask the machine. It is fast”; ben –",
				"NOT_CODED: anna –; ben speed “fast”");
	}

	@Test
	void aCodeThatBothGaveStaysOutOfIt() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.code("one", "ben", "speed", "It is fast");
		interviews.code("one", "ben", "praise", "It is fast");
		assertTold("NOT_CODED: anna –; ben praise “It is fast”");
	}

	@Test
	void threeCodersWithThreeCodesDifferOnce() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.code("one", "ben", "tempo", "It is fast");
		interviews.code("one", "cara", "praise", "It is fast");
		assertTold("OTHER_CODE: anna speed “It is fast”; ben tempo “It is fast”; cara praise “It is fast”");
		assertEquals(List.of("OTHER_CODE: anna speed “It is fast”; cara praise “It is fast”"),
				found("anna", "cara").stream().map(this::told).toList());
	}

	@Test
	void theThirdWhoAgreesWithOneIsOnThatSide() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.code("one", "ben", "tempo", "It is fast");
		interviews.code("one", "cara", "speed", "It is fast");
		assertTold("OTHER_CODE: anna speed “It is fast”; ben tempo “It is fast”; cara speed “It is fast”");
	}

	@Test
	void passagesOfOneCodeThatDoNotMeetAreTwo() {
		interviews.code("one", "anna", "doing", "By hand");
		interviews.code("one", "ben", "doing", "I ask");
		assertTold("NOT_CODED: anna doing “By hand”; ben –", "NOT_CODED: anna –; ben doing “I ask”");
	}

	@Test
	void mergedCodesAreOne() {
		interviews.code("one", "anna", "speed", "It is fast");
		interviews.code("one", "ben", "tempo", "It is fast");
		var speed = interviews.code("speed");
		interviews.study().edit("Merge", edit -> edit.set(interviews.code("tempo"),
				CodebookPackage.Literals.CODE__MERGED_INTO, speed.getId()));
		assertTold();
	}

	@Test
	void aHundredThousandCodingsTakeNoTime() {
		var turns = new StringBuilder();
		for (int i = 0; i < 400; i++) {
			turns.append("User: Some words of turn ").append(i).append(" follow here.\n\n");
		}
		var many = CodedInterviews.of("one", turns.toString());
		for (int i = 0; i < 400; i++) {
			many.code("one", "anna", "a" + i % 7, "words of turn " + i + " follow");
			many.code("one", "ben", "a" + i % 5, "of turn " + i + " follow");
		}
		var compared = ComparedCodings.of(many.transcript("one"), List.of(), Participation.BY_FILES).orElseThrow();
		long start = System.nanoTime();
		int count = 0;
		for (int i = 0; i < 125; i++) {
			count += compared.disagreements().size();
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("disagreements of %d codings: %.2f s%n", 125 * 800, seconds);
		assertEquals(125 * 400, count, "each passage differs, in code or in words");
		assertTrue(seconds < 20, "100,000 codings took " + seconds + " s");
	}
}
