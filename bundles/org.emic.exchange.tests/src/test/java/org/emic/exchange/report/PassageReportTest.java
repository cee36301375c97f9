/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.exchange.document.DocumentFormat;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageReportTest {

	private static final String TEXT = """
			# Dialog 1

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin?

			User: I write a *draft* by hand. Then I ask. It never tires.

			AI: And then?

			User: No <idea>.
			""";

	@TempDir
	Path folder;

	private Study study;
	private Code drafting;

	@BeforeEach
	void openStudy() throws IOException {
		var files = new FolderFiles(folder);
		NewStudy.write(files, "Test", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(files);
		study.edit("New Code", edit -> {
			var work = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "work");
			drafting = CodebookEdits.create(edit, work, "drafting");
		});
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private TextRange range(String words) {
		return TextRange.of(one().text().indexOf(words), words.length());
	}

	private PlacedCoding apply(String words, Code code, String comment) {
		var made = new PlacedCoding[1];
		var anna = Coders.create("anna", "Anna");
		study.edit("Apply", edit -> {
			made[0] = CodingEdits.apply(edit, one(), range(words), code, anna, Provenance.MANUAL).orElseThrow();
			CodingEdits.comment(edit, made[0], comment, anna);
		});
		return made[0];
	}

	private String report(ReportGrouping grouping, ReportContext context, DocumentFormat format, ReportedPassage... passages) {
		return format.write(PassageReport.of(List.of(passages), new ReportOptions("Report", grouping, context, true)));
	}

	private String markdown(ReportContext context, PlacedCoding placed) {
		return report(ReportGrouping.CODE, context, DocumentFormat.MARKDOWN, ReportedPassage.of(placed));
	}

	@Test
	void aPassageIsToldWithSpeakerCodeCoderCommentAndPlace() {
		var text = markdown(ReportContext.NONE, apply("I write a *draft* by hand.", drafting, "By hand,\nstill."));
		assertTrue(text.startsWith("# Report\n"), text);
		assertTrue(text.contains("## work / drafting\n"), text);
		for (var part : List.of("Participant:", "I write a \\*draft\\* by hand.", "Anna", "By hand, still.", "Dialog 1 (one), turn 2")) {
			assertTrue(text.contains(part), part + " in\n" + text);
		}
		assertFalse(text.contains("Then I ask"), text);
	}

	@Test
	void contextIsAsManySentencesAsWishedAlsoOfOtherTurns() {
		var placed = apply("Then I ask.", drafting, null);
		var text = report(ReportGrouping.CODE, new ReportContext(ReportContext.Unit.SENTENCES, 2, 1), DocumentFormat.HTML,
				ReportedPassage.of(placed));
		assertTrue(text.contains("How do you begin?"), text);
		assertTrue(text.contains("<mark>Then I ask.</mark>"), text);
		assertTrue(text.contains("It never tires."), text);
		assertFalse(text.contains("And then?"), text);
	}

	@Test
	void contextCanBeWholeTurns() {
		var placed = apply("Then I ask.", drafting, null);
		var own = markdown(new ReportContext(ReportContext.Unit.TURNS, 0, 0), placed);
		assertTrue(own.contains("I write a") && own.contains("It never tires."), own);
		assertFalse(own.contains("How do you begin?"), own);
		var around = markdown(new ReportContext(ReportContext.Unit.TURNS, 1, 9), placed);
		assertTrue(around.contains("How do you begin?") && around.contains("And then?") && around.contains("idea"), around);
	}

	@Test
	void codesComeInTheOrderOfTheCodebookAndNotesAndFindsLast() {
		var found = new ReportedPassage(one(), range("never"), Optional.empty());
		var note = ReportedPassage.of(apply("And then?", null, "odd"));
		var coded = ReportedPassage.of(apply("No <idea>.", drafting, null));
		var text = report(ReportGrouping.CODE, ReportContext.NONE, DocumentFormat.MARKDOWN, found, note, coded);
		int code = text.indexOf("## work / drafting");
		int notes = text.indexOf("## Notes without a code");
		assertTrue(0 < code && code < notes && notes < text.indexOf("## Without a code"), text);
		assertTrue(text.contains("3 passages from one transcript"), text);
	}

	@Test
	void theSamePassagesGiveTheSameBytesAndNoMarkup() {
		var coded = ReportedPassage.of(apply("No <idea>.", drafting, "<b>"));
		var first = report(ReportGrouping.TRANSCRIPT, ReportContext.NONE, DocumentFormat.HTML, coded);
		assertEquals(first, report(ReportGrouping.TRANSCRIPT, ReportContext.NONE, DocumentFormat.HTML, coded));
		assertTrue(first.contains("No &lt;idea&gt;.") && first.contains("&lt;b&gt;"), first);
	}

	@Test
	void aPassageOverTwoTurnsNamesBothSpeakers() {
		var range = range("How do you begin?").union(range("I write"));
		var text = report(ReportGrouping.NONE, ReportContext.NONE, DocumentFormat.MARKDOWN,
				new ReportedPassage(one(), range, Optional.empty()));
		assertTrue(text.contains("Interviewer:") && text.contains("Participant:") && text.contains("turns 1 to 2"), text);
	}
}
