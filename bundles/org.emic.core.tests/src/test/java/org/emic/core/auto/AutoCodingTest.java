/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;

import org.emic.core.questions.AskedQuestion;
import org.emic.core.questions.Question;
import org.emic.core.questions.TurnRun;
import org.emic.core.study.Coders;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.model.transcript.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoCodingTest {

	private static final String TEXT = """
			# Dialog 1

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you draft?

			User: I draft by hand. Then I ask, e.g. about drafts.

			A Draft is a start. And a draft
			ends.

			AI: And then?

			User: Überarbeiten, über alles.
			""";

	@TempDir
	Path folder;

	private final Coder anna = Coders.create("anna", "Anna");
	private final Coder ben = Coders.create("ben", "Ben");
	private Study study;
	private Code code;

	@BeforeEach
	void openStudy() throws IOException {
		var files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
		study.edit("New Code",
				edit -> code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting"));
		study.saveCodebooks();
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private List<Passage> find(PassageFinder finder) throws PatternException {
		return finder.find(SearchedTranscript.of(one()), () -> false);
	}

	private static List<String> words(List<Passage> passages) {
		return passages.stream().map(Passage::words).toList();
	}

	private static TextPattern pattern(String text, boolean regex, boolean matchCase, boolean wholeWords)
			throws PatternException {
		return TextPattern.of(text, new TextPattern.Options(regex, matchCase, wholeWords));
	}

	private List<Passage> matches(String text, boolean regex, boolean matchCase, boolean wholeWords) throws PatternException {
		return find(new TextMatches(pattern(text, regex, matchCase, wholeWords), SpeakerFilter.ANYBODY));
	}

	private List<String> widened(String text, PassageUnit unit) throws PatternException {
		return words(WiderPassages.of(SearchedTranscript.of(one()), matches(text, false, false, true), unit));
	}

	private PlacedCoding apply(String words, Coder coder, Provenance provenance) {
		var made = new PlacedCoding[1];
		int start = one().text().indexOf(words);
		study.edit("Apply", edit -> made[0] = CodingEdits
				.apply(edit, one(), TextRange.of(start, words.length()), code, coder, provenance).orElseThrow());
		return made[0];
	}

	@Test
	void turnsOfARoleAreFoundWithoutTheirLabels() throws PatternException {
		assertEquals(List.of("How do you draft?", "And then?"),
				words(find(new TurnsOfSpeakers(new SpeakerFilter.OfRole(Role.INTERVIEWER)))));
		assertEquals(2, find(new TurnsOfSpeakers(new SpeakerFilter.Named("Participant"))).size());
		assertEquals(List.of(), find(new TurnsOfSpeakers(new SpeakerFilter.Named("Nobody"))));
	}

	@Test
	void matchesHeedCaseAndWholeWordsInAnyScript() throws PatternException {
		assertEquals(List.of("draft", "draft", "draft", "Draft", "draft"), words(matches("draft", false, false, false)));
		assertEquals(List.of("draft", "draft", "Draft", "draft"), words(matches("draft", false, false, true)));
		assertEquals(List.of("Draft"), words(matches("Draft", false, true, false)));
		assertEquals(List.of("über"), words(matches("ÜBER", false, false, true)));
		assertEquals(List.of("Über", "über"), words(matches("\\büber", true, false, false)));
	}

	@Test
	void aPhraseMatchesOverALineEnd() throws PatternException {
		assertEquals(List.of("draft\nends"), words(matches("draft ends", false, false, true)));
	}

	@Test
	void labelsAndMetadataAreNotSearchedAndNoMatchCrossesTurns() throws PatternException {
		assertEquals(List.of(), matches("User", false, false, false));
		assertEquals(List.of(), matches("Dialog", false, false, false));
		assertEquals(List.of(), matches("then\\?\\s+User", true, false, false));
		assertEquals(List.of(), matches("x*", true, false, false), "empty matches are none");
	}

	@Test
	void onlyTheTurnsOfTheChosenSpeakersAreSearched() throws PatternException {
		var found = find(new TextMatches(pattern("draft", false, false, true), new SpeakerFilter.OfRole(Role.INTERVIEWER)));
		assertEquals(List.of("draft"), words(found));
		assertEquals(0, found.getFirst().turn());
	}

	@Test
	void matchesAreWidenedAndThoseThatBecomeOneAreKeptOnce() throws PatternException {
		assertEquals(List.of("How do you draft?", "I draft by hand.", "A Draft is a start.", "And a draft"),
				widened("draft", PassageUnit.SENTENCE));
		assertEquals(List.of("How do you draft?", "I draft by hand. Then I ask, e.g. about drafts.",
				"A Draft is a start. And a draft"), widened("draft", PassageUnit.PARAGRAPH));
		assertEquals(2, widened("draft", PassageUnit.TURN).size());
	}

	@Test
	void aBrokenExpressionSaysWhereAndWhy() {
		var thrown = assertThrows(PatternException.class, () -> pattern("draft(", true, false, false));
		assertTrue(thrown.getMessage().contains("regular expression"), thrown.getMessage());
		assertThrows(PatternException.class, () -> pattern("a)|(b", true, false, true), "also within the word borders");
		assertThrows(PatternException.class, () -> pattern("  ", false, false, false));
	}

	@Test
	void anExpressionThatRunsAwayIsStoppedAndSaysSo() throws PatternException {
		var runsAway = pattern("(.*a){20}b", true, false, false);
		var text = "a".repeat(60);
		var thrown = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThrows(PatternException.class,
				() -> runsAway.matches(text, new TextRange(0, text.length()), () -> false)));
		assertTrue(thrown.getMessage().contains("(.*a){20}b"), thrown.getMessage());
		var deep = pattern("(?:a|b)*c", true, false, false);
		var longText = "ab".repeat(200_000);
		assertThrows(PatternException.class, () -> deep.matches(longText, new TextRange(0, longText.length()), () -> false));
	}

	@Test
	void aSearchCanBeStoppedInTheMiddleOfAMatch() throws PatternException {
		var runsAway = pattern("(.*a){20}b", true, false, false);
		var text = "a".repeat(60);
		assertThrows(SearchCancelled.class, () -> runsAway.matches(text, new TextRange(0, text.length()), () -> true));
	}

	@Test
	void passagesCodedBeforeByThisCoderAreLeftOut() throws PatternException {
		apply("I draft by hand.", anna, Provenance.MANUAL);
		apply("A Draft", ben, Provenance.MANUAL);
		var plan = AutoCoding.plan(study, matches("draft", false, false, true), code, anna);
		assertEquals(3, plan.open().size());
		assertEquals(List.of(1), plan.coded().stream().map(Passage::turn).toList());
		assertEquals(List.of(), plan.gone());
	}

	@Test
	void autoCodingIsOneStepAndSaysHowItWasMade() throws PatternException {
		var passages = matches("draft", false, false, true);
		var change = study.edit("Auto-Code", edit -> assertEquals(4, AutoCoding.apply(edit, passages, code, anna)));
		assertEquals(4, study.codings().count(code));
		assertTrue(one().codings().stream().allMatch(placed -> AutoReview.isToReview(placed.coding())));
		change.undo();
		assertEquals(0, study.codings().size());
	}

	@Test
	void passagesWhoseTextChangedAreNotCoded() throws PatternException {
		var passages = matches("draft", false, false, true);
		int start = one().text().indexOf("I draft by hand.");
		study.edit("Type", edit -> edit.replaceText(one(), start, 1, "We"));
		var plan = AutoCoding.plan(study, passages, code, anna);
		assertEquals(1, plan.open().size());
		assertEquals(3, plan.gone().size());
	}

	@Test
	void aKeptCodingStaysAutomaticAndIsRememberedWithUnknownKeys() throws IOException {
		var placed = apply("by hand", anna, Provenance.AUTO);
		placed.coding().setExtras("{\"colour\":\"red\"}");
		var change = study.edit("Keep", edit -> AutoReview.keep(edit, placed, anna));
		study.save(one(), anna);
		var file = folder.resolve("codings/anna/one.codings");
		assertTrue(Files.readString(file).contains("\"colour\":\"red\",\"reviewed\":\""), Files.readString(file));
		var read = Study.open(new FolderFiles(folder)).transcript("one").orElseThrow().codings().getFirst().coding();
		assertTrue(AutoReview.isAutomatic(read));
		assertFalse(AutoReview.isToReview(read));
		change.undo();
		assertTrue(AutoReview.isToReview(placed.coding()));
	}

	@Test
	void onlyItsCoderReviewsACoding() {
		var placed = apply("by hand", ben, Provenance.AUTO);
		assertThrows(IllegalArgumentException.class, () -> study.edit("Keep", edit -> AutoReview.keep(edit, placed, anna)));
	}

	@Test
	void automaticCodingsCanBeLeftOutOfCounts() {
		apply("by hand", anna, Provenance.MANUAL);
		apply("Then I ask", anna, Provenance.AUTO);
		var kept = apply("A Draft", anna, Provenance.AUTO);
		study.edit("Keep", edit -> AutoReview.keep(edit, kept, anna));
		assertEquals(3, study.codings().count(code, AutoCounting.ALL));
		assertEquals(2, study.codings().count(code, AutoCounting.REVIEWED));
		assertEquals(1, study.codings().count(code, AutoCounting.NONE));
	}

	@Test
	void aFollowUpPartsAnAnswerAndIsNoPartOfIt() throws PatternException {
		var question = new Question("How do you draft?", List.of(new AskedQuestion("one", 0, "How do you draft?",
				new TurnRun(1, 3), List.of(2))));
		assertEquals(List.of(1, 3), find(new AnswersToQuestion(question)).stream().map(Passage::turn).toList());
		assertEquals("Überarbeiten, über alles.", find(new AnswersToQuestion(question)).getLast().words());
		assertEquals(List.of(), find(new AnswersToQuestion(
				new Question("", List.of(new AskedQuestion("two", 0, "", new TurnRun(1, 3), List.of()))))));
	}

	@Test
	void accentsAreFoundInEitherFormOfWriting() throws PatternException {
		var composed = "M\u00fcller, Zo\u00eb";
		var decomposed = Normalizer.normalize(composed, Form.NFD);
		for (var sought : List.of("M\u00fcller", "Mu\u0308ller", "m\u00dcLLER, zo\u00eb")) {
			assertTrue(pattern(sought, false, false, true).isIn("Say " + composed + "!"), sought);
			assertTrue(pattern(sought, false, false, true).isIn("Say " + decomposed + "!"), sought);
		}
		assertFalse(pattern("M\u00fcller", false, false, true).isIn("Muller"));
		assertTrue(pattern("a.b (c) \\E[", false, true, false).isIn("a.b (c) \\E["));
	}
}
