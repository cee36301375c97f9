/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.emic.core.anchor.Certainty;
import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.pseudonym.PseudonymHit.Place;
import org.emic.core.pseudonym.PseudonymPlan;
import org.emic.core.pseudonym.PseudonymProgress;
import org.emic.core.pseudonym.Pseudonymiser;
import org.emic.core.study.Problem.Severity;
import org.emic.core.study.RecordedChange;
import org.emic.exchange.TurnChange.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed sources of the five interviews, coded by the coders of the sample study. */
class ReImportTest {

	@TempDir
	Path temp;

	private CodedSamples samples;

	@BeforeEach
	void openStudy() throws IOException {
		samples = CodedSamples.create(temp.resolve("study"), temp.resolve("sources"), text -> text.replace("band", "Anna"));
	}

	private TranscriptUpdate look(String id, UnaryOperator<String> change) throws IOException {
		var changed = temp.resolve("changed");
		Files.createDirectories(changed);
		for (var source : Files.list(temp.resolve("sources")).toList()) {
			var text = Files.readString(source);
			if (text.contains(id)) {
				Files.writeString(changed.resolve(source.getFileName()), change.apply(text));
			}
		}
		var plan = TranscriptImporter.plan(List.of(changed), samples.files, true, ImportProgress.NONE);
		return TranscriptUpdate.look(samples.transcript(id), plan.transcripts().getFirst());
	}

	private RecordedChange apply(TranscriptUpdate update) throws IOException {
		var change = samples.study.edit(update.label(), update::apply);
		var write = samples.study.stage(change.event(), CodedSamples.ME);
		update.addSource(write);
		write.commit();
		return change;
	}

	/** The first source with a correction in every answer, an answer moved down, and a turn put before all. */
	private static String corrected(String text) {
		return text.replace("possible", "feasible").replaceAll("\\bthe\\b", "thé").replaceFirst("Assistant:", "Assistant: Welcome to all of it.\n\nUser: Thank you for having me here.\n\nAssistant:");
	}

	@Test
	void everyCodingStaysOnItsPassageOnAllSamples() throws IOException {
		for (var id : samples.study.transcripts().stream().map(each -> each.id()).toList()) {
			var expected = new TreeMap<String, String>();
			samples.quotes().forEach((coding, quote) -> expected.put(coding,
					samples.transcript(id).codings().stream().anyMatch(placed -> placed.coding().getId().equals(coding))
							? corrected(quote) : quote));
			var update = look(id, ReImportTest::corrected);
			assertEquals(2, update.count(Kind.ADDED));
			assertEquals(0, update.count(Kind.REMOVED));
			assertTrue(update.count(Kind.CHANGED) > 5, id);
			assertEquals(0, update.count(CodingFate.Kind.LOST) + update.count(CodingFate.Kind.UNCERTAIN), id);
			apply(update);
			assertEquals(expected, samples.quotes(), id);
			samples.reopen();
			assertEquals(expected, samples.quotes(), id + ", read from its files");
			try (var left = Files.list(temp.resolve("changed"))) {
				for (var file : left.toList()) {
					Files.delete(file);
				}
			}
		}
	}

	@Test
	void othersCodingsAreLeftInTheirFilesAndFoundByTheTextThatWasKept() throws IOException {
		var shared = samples.study.transcripts().stream().filter(each -> each.coders().size() > 1).findFirst().orElseThrow();
		var before = samples.contents();
		apply(look(shared.id(), ReImportTest::corrected));
		shared.coders().stream().filter(coder -> !coder.getId().equals("me")).forEach(coder -> {
			var path = "codings/" + coder.getId() + "/" + shared.id() + ".codings";
			assertEquals(before.get(path), content(path));
		});
		samples.reopen();
		samples.quotes();
	}

	private String content(String path) {
		try {
			return samples.contents().get(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void nothingIsWrittenBeforeAndAllComesBackWithUndo() throws IOException {
		var before = samples.contents();
		var quotes = samples.quotes();
		var sections = samples.sections();
		var text = samples.transcript("creativity_0074").text();
		var update = look("creativity_0074", ReImportTest::corrected);
		assertEquals(before, samples.contents());
		var change = apply(update);
		assertFalse(sections.equals(samples.sections()), "sections follow the added turns");
		change.undo();
		assertEquals(quotes, samples.quotes());
		assertEquals(sections, samples.sections());
		assertEquals(text, samples.transcript("creativity_0074").text());
		change.redo();
		samples.quotes();
		change.undo();
		samples.study.saveFiles();
		samples.study.save(samples.transcript("creativity_0074"), CodedSamples.ME);
		var after = samples.contents();
		after.keySet().removeIf(path -> !before.containsKey(path) || path.startsWith("sources/"));
		before.keySet().removeIf(path -> path.startsWith("sources/"));
		assertEquals(before, after);
	}

	@Test
	void codingsWhoseWordsAreGoneAreToldAndKept() throws IOException {
		var transcript = samples.transcript("creativity_0074");
		var first = transcript.codings().getFirst();
		var words = transcript.snapshot().words(first.turn());
		var others = transcript.codings().stream().filter(placed -> placed.turn() != first.turn()).count();
		var update = look("creativity_0074", text -> text.replace(words, "No."));
		assertEquals(transcript.codings().size() - others, update.count(CodingFate.Kind.LOST) + update.count(CodingFate.Kind.UNCERTAIN));
		assertEquals(others, update.count(CodingFate.Kind.STAYS));
		apply(update);
		samples.reopen();
		var lost = samples.transcript("creativity_0074").codings().stream()
				.filter(placed -> placed.certainty() != Certainty.CERTAIN).toList();
		assertEquals(transcript.codings().size() - others, lost.size());
		assertTrue(lost.stream().allMatch(placed -> words.contains(placed.coding().getQuote())), "they keep their words");
	}

	@Test
	void namesStayReplacedInANewVersion() throws IOException {
		Pseudonymiser.run(samples.study, PseudonymPlan.look(samples.study,
				List.of(new NameReplacement("Anna", "Maria", false)), "", PseudonymProgress.NONE), CodedSamples.ME);
		var update = look("creativity_0074", ReImportTest::corrected);
		assertTrue(update.isPseudonymised());
		apply(update);
		samples.quotes();
		samples.shared().forEach((path, text) -> assertFalse(text.matches("(?s).*\\bAnna\\b.*"), path));
		assertEquals(List.of(), StudyProblems.of(samples.study).stream().filter(problem -> problem.severity() != Severity.HINT).toList());
	}

	@Test
	void theSameSourceChangesNothing() throws IOException {
		var update = look("work_0764", text -> text);
		assertTrue(update.isEmpty());
		assertEquals(List.of(), update.turns());
		assertEquals(samples.transcript("work_0764").codings().size(), update.count(CodingFate.Kind.STAYS));
	}

	@Test
	void aTranscriptThatWasChangedSinceIsLeftAlone() throws IOException {
		var transcript = samples.transcript("creativity_0074");
		var update = look("creativity_0074", ReImportTest::corrected);
		var text = transcript.text();
		var dropped = transcript.codings().getLast();
		var change = samples.study.edit("Remove", edit -> edit.removeCoding(dropped));
		assertThrows(IllegalStateException.class, () -> apply(update));
		assertEquals(text, transcript.text());
		change.undo();
		samples.study.edit("Type", edit -> edit.replaceText(transcript, transcript.turn(0).getTextOffset(), 0, "Well, "));
		assertThrows(IllegalStateException.class, () -> apply(update));
		assertTrue(transcript.text().contains("Well, "));
		samples.quotes();
	}

	@Test
	void noSourceTakesThePlaceOfAnother() throws IOException {
		var before = samples.contents();
		before.keySet().removeIf(path -> !path.startsWith("sources/"));
		assertEquals(5, before.size());
		apply(look("creativity_0074", ReImportTest::corrected));
		var after = samples.contents();
		after.keySet().removeIf(path -> !path.startsWith("sources/"));
		assertEquals(6, after.size());
		before.forEach((path, text) -> assertEquals(text, after.get(path)));
	}

	@Test
	void theUntouchedOriginalStaysAsItIsWhereNamesAreKept() throws IOException {
		Pseudonymiser.run(samples.study, PseudonymPlan.look(samples.study,
				List.of(new NameReplacement("Anna", "Maria", false)), "", PseudonymProgress.NONE), CodedSamples.ME);
		var before = samples.contents();
		before.keySet().removeIf(path -> !path.startsWith("private/sources/"));
		assertFalse(before.isEmpty());
		apply(look("creativity_0074", ReImportTest::corrected));
		var after = samples.contents();
		before.forEach((path, text) -> assertEquals(text, after.get(path)));
		assertEquals(before.size() + 1, after.keySet().stream().filter(path -> path.startsWith("private/sources/")).count());
	}

	@Test
	void aNameThatAPersonKeptStaysInANewVersion() throws IOException {
		var plan = PseudonymPlan.look(samples.study, List.of(new NameReplacement("Anna", "Maria", false)), "",
				PseudonymProgress.NONE);
		var kept = plan.hits().stream().filter(hit -> hit.place() == Place.TEXT && hit.path().contains("creativity_0074"))
				.findFirst().orElseThrow();
		plan.select(kept, false);
		Pseudonymiser.run(samples.study, plan, CodedSamples.ME);
		var before = samples.transcript("creativity_0074").text();
		assertTrue(before.contains("Anna"));
		assertEquals(before, look("creativity_0074", text -> text).text(), "the same source changes nothing");
	}
}
