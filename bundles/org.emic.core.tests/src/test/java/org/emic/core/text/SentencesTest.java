/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

	private static List<String> sentences(String text) {
		return Sentences.in(text, new TextRange(0, text.length())).stream().map(range -> range.of(text)).toList();
	}

	private static void stands(String... sentences) {
		assertEquals(List.of(sentences), sentences(String.join(" ", sentences)));
	}

	@Test
	void pointsQuestionsAndExclamationsEndSentences() {
		stands("I write a draft.", "Do you?", "Yes!", "It is mine");
		stands("He said \u201cno.\u201d", "Then he left.");
		stands("Well (you know).", "Yes.");
	}

	@Test
	void abbreviationsInitialsAndNumbersDoNotEndThem() {
		stands("I asked Dr. Miller and Mrs. Poe about it.", "They agreed.");
		stands("I use tools, e.g. ChatGPT, i.e. machines.", "Often.");
		stands("Das ist z.B. Kunst, d.h. Arbeit.", "Ja.");
		stands("It was J. Smith who said so.", "Not I.", "Nobody knows.");
		stands("See No. 5 of it, about 3.5 pages.", "Is that so?", "No.", "It is not.");
		stands("Pens, paper etc. are mine.", "I keep pens, paper, etc.", "They last.");
	}

	/** Sentences with a stroke between them. */
	@ParameterizedTest
	@ValueSource(strings = {
			"Das ist z. B. gut.|Ja.", "Das ist z. B. Kunst, d. h. Arbeit.|Ja.", "Ich war u. a. Lehrer.|Dann nicht.",
			"Das geht i. d. R. gut.|Und sonst?", "Bücher o. ä. Dinge.|Mehr nicht.", "Das ist u. U. Unsinn.",
			"Er kam am 3. Mai.|Sie auch.", "3. Oktober war gut.|Der 4. auch.", "Am 24. 12. 1989 war ich da.|Du nicht.",
			"Am 24.12.1989 war ich da.|Du nicht.", "Im 19. Jahrhundert war das so.|Heute nicht.", "Nach dem 2. Weltkrieg kam er.",
			"Das war mein 3. Kind.|Und das letzte.", "Ich war in der 5. Klasse.|Dann nicht mehr.", "Es war der 3.|Dann kam er.",
			"1. Mai, immer frei.|Schön.", "Das war 1989.|Danach nicht.", "Ich hatte 3.|Dann kamen mehr.", "Es waren die 12.|Ich weiß.",
			"I am 25.|Mother is older.", "I was born in 1989.|The war was over.", "We had 3.|Then came more.", "He was 5.|My dog was 3.",
			"Is it 7?|Yes, 7.|No more.", "Siehe http://x.org/a.b?c=d da.|Gut.", "See http://x.org/A.B?C=D there.|Good.",
			"Prof.Dr. Meier kam.|Er ging.", "Write to a.b@x.org about it.|Yes.", "Really?|Yes.", "Sure.|I. A. Smith said so.",
			"It was me and I.|Nobody else.", "This is part a.|The next is b.", "You and me!|And him." })
	void germanAndEnglishCases(String text) {
		assertEquals(List.of(text.split("\\|")), sentences(text.replace('|', ' ')));
	}

	@Test
	void signsWithinWordsEndNoSentence() {
		assertEquals(List.of("Really?", "Yes."), sentences("Really?Yes."));
		assertEquals(List.of("a.b?c=d"), sentences("a.b?c=d"));
		assertEquals(List.of("\u4f60\u597d\u3002", "\u6211\u5f88\u597d\u3002"), sentences("\u4f60\u597d\u3002\u6211\u5f88\u597d\u3002"));
	}

	@Test
	void trailingPointsGoOnWithASmallLetter() {
		stands("I thought... maybe not.", "Or so...", "Yes.");
		stands("I was, um\u2026 afraid of it.", "Really.");
	}

	@Test
	void paragraphsEndSentences() {
		assertEquals(List.of("No point here", "and none here"), sentences("No point here\n\nand none here\n"));
	}

	@Test
	void onlyThePartIsLookedAt() {
		var text = "User: One here. Two here. Three.";
		var part = new TextRange(6, text.indexOf(" Three"));
		assertEquals(List.of("One here.", "Two here."), Sentences.in(text, part).stream().map(each -> each.of(text)).toList());
	}

	@Test
	void sentenceAtACaretAndSentencesOfASelection() {
		var text = "One here. Two here. Three.";
		var whole = new TextRange(0, text.length());
		int two = text.indexOf("Two");
		assertEquals("Two here.", Sentences.around(text, whole, new TextRange(two + 2, two + 2)).of(text));
		assertEquals("Two here.", Sentences.around(text, whole, new TextRange(two, two)).of(text));
		assertEquals("One here. Two here.", Sentences.around(text, whole, new TextRange(4, two + 1)).of(text));
		assertEquals("Three.", Sentences.around(text, whole, new TextRange(text.length(), text.length())).of(text));
		assertTrue(Sentences.around("  ", new TextRange(0, 2), new TextRange(1, 1)).isEmpty());
	}

	@Property(tries = 500)
	void sentencesHoldEveryWordOnceAndInOrder(
			@ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') @CharRange(from = 'A', to = 'C') String letters) {
		var text = letters.replace('a', '.').replace('b', ' ').replace('A', '\n').replace('B', '?');
		var joined = new StringBuilder();
		int last = 0;
		for (var sentence : Sentences.in(text, new TextRange(0, text.length()))) {
			assertTrue(sentence.start() >= last && !sentence.isEmpty());
			last = sentence.end();
			joined.append(sentence.of(text));
		}
		assertEquals(text.replaceAll("\\s", ""), joined.toString().replaceAll("\\s", ""));
	}
}
