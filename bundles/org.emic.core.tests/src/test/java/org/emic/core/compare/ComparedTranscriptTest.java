/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ComparedTranscriptTest {

	private static final String FILE = "t.transcript";
	private static final String HEADER = """
			# Talk

			**Transcript ID:** t
			**Speakers:** Anna (interviewer) = Anna; Ben (participant) = Ben

			---

			""";

	private static ComparedFile file(List<String> turns) throws FormatException {
		return Versions.read(HEADER + String.join("\n\n", turns) + '\n', FILE);
	}

	private static List<String> sample() {
		return new ArrayList<>(List.of("Anna: How do you work with it?", "Ben: I write a draft,\n\nthen I ask it for another.",
				"Anna: Why?", "Ben: No.", "Anna: Anything else that matters to you?", "Ben: No."));
	}

	@Test
	void turnsAreMatchedBySpeakerAndWordsNotByNumber() throws FormatException {
		var changed = sample();
		changed.set(1, "Ben: I write a draft,\n\nthen I ask it for many others.");
		changed.add(2, "Anna: Before you tell me, one more thing.");
		assertEquals("""
				Turn 2  Ben: ‘I write a draft, then I ask it for another.’ ↔ ‘I write a draft, then I ask it for many others.’
				+ Turn 3  Anna""", Versions.differences(file(sample()), file(changed)));
	}

	@Test
	void bothSidesAddingTurnsAreThreeWayDifferences() throws FormatException {
		var ours = sample();
		ours.add(3, "Anna: Ours, an own question.");
		ours.set(4, "Ben: Not really.");
		var theirs = sample();
		theirs.add("Ben: Theirs, something at the very end.");
		theirs.set(3, "Ben: Not at all.");
		var comparison = Comparison.of(Optional.of(file(sample())), file(ours), file(theirs));
		assertEquals("[LEFT, CONFLICT, RIGHT]", comparison.differences().stream().map(Difference::side).toList().toString());
		assertEquals(3, comparison.count());
	}

	@Test
	void aTurnBringsItsSpeakerWithIt() throws FormatException {
		var other = Versions.read(HEADER.replace("Ben (participant) = Ben", "Ben (participant) = Ben; Cleo (other) = Cleo")
				+ String.join("\n\n", sample()) + "\n\nCleo: May I say something?\n", FILE);
		var compared = Comparison.of(file(sample()), other);
		var added = compared.differences().stream().filter(difference -> difference.left().isEmpty()).findFirst().orElseThrow();
		var result = compared.left().taking(added.part().key(), compared.right());
		assertEquals(7, TranscriptFormat.parse(result, FILE).getTurns().size());
		assertEquals(other.text(), result);
	}

	@Test
	void takingATurnLeavesAllOthersToTheLastBlank() throws FormatException {
		var text = HEADER + "Anna: One. \n\n\n\nBen:  Two\n\nAnna: Three  \n";
		var other = HEADER + "Anna: One. \n\n\n\nBen:  Two\n\nAnna: Four\n";
		var left = Versions.read(text, FILE);
		assertEquals(text.replace("Three", "Four"), left.taking("turn/2", Versions.read(other, FILE)));
	}

	@Property(tries = 200)
	void takingAllOfTheOtherGivesTheOther(@ForAll long seed) throws FormatException {
		var random = new Random(seed);
		var right = sample();
		for (var i = 0; i < 1 + random.nextInt(6); i++) {
			int at = random.nextInt(right.size());
			switch (random.nextInt(3)) {
				case 0 -> right.add(at, "Anna: Added " + i + " and more.");
				case 1 -> right.set(at, right.get(at) + " Really " + i + '.');
				default -> {
					if (right.size() > 1) {
						right.remove(at);
					}
				}
			}
		}
		Versions.assertTakingAllGivesTheOther(file(sample()), file(right), FILE, random.nextInt());
	}
}
