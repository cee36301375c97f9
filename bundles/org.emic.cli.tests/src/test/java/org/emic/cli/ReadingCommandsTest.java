/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonObject;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Study;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCommandsTest {

	private static final String TALK = "Anna: How 😀 are you?\n\nBen: Fine, thank “you”.\n\nMore, later.\n\nAnna: And then?\n\nBen: No.\n";

	@TempDir
	private Path temp;
	private Path folder;

	@BeforeEach
	void makeStudy() throws IOException {
		folder = temp.resolve("study");
		Emic.run("import", Files.writeString(temp.resolve("talk.txt"), TALK), "--into", folder);
		var study = Study.open(new FolderFiles(folder));
		var talk = study.transcript("talk").orElseThrow();
		var anna = Coders.create("anna", "Anna Ö.");
		study.edit("Code", edit -> {
			var feelings = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "feelings");
			edit.set(feelings, CodebookPackage.Literals.CODE__DEFINITION, "What is felt.");
			var joy = CodebookEdits.create(edit, feelings, "joy");
			apply(edit, study, "Fine, thank “you”.\n\nMore", joy, "a \"comment\", long");
			apply(edit, study, "😀 are you?\n\nBen: Fine", feelings, null);
			apply(edit, study, "then", null, "a note");
		});
		study.save(talk, anna);
		study.saveCodebooks();
	}

	private static void apply(org.emic.core.study.StudyEdit edit, Study study, String words, Code code, String comment) {
		var talk = study.transcript("talk").orElseThrow();
		int start = talk.text().indexOf(words);
		var placed = CodingEdits.apply(edit, talk, new TextRange(start, start + words.length()), code,
				Coders.create("anna", "Anna Ö."), Provenance.MANUAL).orElseThrow();
		if (comment != null) {
			edit.setCoding(placed, CodingPackage.Literals.CODING__COMMENT, comment);
		}
	}

	@Test
	void codingsAreListedWithExactQuotesAtExactPlaces() throws IOException {
		var rows = Emic.run("codings", folder, "--json").json().getAsJsonArray();
		assertEquals(3, rows.size());
		int[] text = Files.readString(folder.resolve("transcripts/talk.transcript")).codePoints().toArray();
		for (var row : rows) {
			var coding = row.getAsJsonObject();
			int start = coding.get("start").getAsInt();
			assertEquals(coding.get("quote").getAsString(), new String(text, start, coding.get("end").getAsInt() - start));
		}
		var first = rows.get(0).getAsJsonObject();
		assertEquals("😀 are you?\n\nBen: Fine", first.get("quote").getAsString());
		assertEquals(1, first.get("turn").getAsInt());
		assertEquals("Anna", first.get("speaker").getAsString());
		var second = rows.get(1).getAsJsonObject();
		assertEquals("feelings / joy", second.get("code").getAsString());
		assertEquals("anna", second.get("coder").getAsString());
		assertEquals("a \"comment\", long", second.get("comment").getAsString());
		assertEquals("", rows.get(2).getAsJsonObject().get("code").getAsString());
	}

	@Test
	void codingsAsCsvAreWholeAndQuoted() {
		var run = Emic.run("codings", folder, "--csv");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().startsWith("transcript,coder,code,turn,speaker,start,end,quote,comment\ntalk,anna,feelings,1,Anna,"),
				run.out());
		assertTrue(run.out().contains("\"Fine, thank “you”.\n\nMore\",\"a \"\"comment\"\", long\"\n"), run.out());
		assertFalse(run.out().contains("\r"));
	}

	@Test
	void codingsForPeopleAreOneLineEach() {
		var lines = Emic.run("codings", folder).out().lines().toList();
		assertEquals(4, lines.size());
		assertTrue(lines.getFirst().startsWith("Transcript  Coder  Code"), lines.getFirst());
	}

	@Test
	void statsHaveExactlyTheAgreedShape() {
		var stats = Emic.run("stats", folder, "--json").json().getAsJsonObject();
		assertEquals(Set.of("transcripts", "codes", "codings", "coders"), stats.keySet());
		assertEquals(List.of(2, 3, 1), List.of(stats.get("codes").getAsInt(), stats.get("codings").getAsInt(),
				stats.get("coders").getAsInt()));
		var transcript = stats.getAsJsonArray("transcripts").get(0).getAsJsonObject();
		assertEquals(List.of("id", "title", "turns", "words", "speakers", "codings"), List.copyOf(transcript.keySet()));
		assertEquals(11, transcript.get("words").getAsInt());
		var speaker = transcript.getAsJsonArray("speakers").get(1).getAsJsonObject();
		assertEquals("{\"name\":\"Ben\",\"role\":\"participant\",\"turns\":2,\"words\":6}", speaker.toString());
	}

	@Test
	void checkNamesHintsWithoutCallingThemProblems() {
		var run = Emic.run("check", folder);
		assertEquals(0, run.status());
		assertEquals(1, run.out().lines().count(), run.out());
		assertTrue(run.out().startsWith("codebook/codes/joy-"), run.out());
		assertTrue(run.out().contains(": no-definition: "), run.out());
		assertEquals("0 problems, 1 hint\n", run.err().replace("\r", ""));
	}

	@ParameterizedTest
	@CsvSource({ "codebook/codes/broken-abc.md, unreadable", "codebook/study.codebook, unreadable",
			"codings/anna/talk.codings, unreadable", "outlines/anna/talk.outline, unreadable", "study.emic, unreadable",
			"cases.csv, unreadable", "transcripts/other.transcript, unreadable" })
	void aBrokenFileIsNamedAndTheRestGoesOn(String path, String kind) throws IOException {
		var file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		for (byte[] content : new byte[][] { { (byte) 0xFF, (byte) 0xFE, 0, 0, 1, 2 }, {}, "]\"x".getBytes() }) {
			if (content.length == 0 && (path.equals("study.emic") || path.equals("cases.csv"))
					|| content.length == 3 && path.startsWith("transcripts")) {
				continue; // nothing in them is nothing wrong, and any text is a transcript
			}
			Files.write(file, content);
			var run = Emic.run("check", folder, "--json");
			assertEquals(1, run.status(), path + ": " + run.out());
			var found = run.json().getAsJsonArray().asList().stream().map(element -> element.getAsJsonObject())
					.filter(problem -> problem.get("file").getAsString().equals(path)).toList();
			assertEquals(1, found.size(), run.out());
			assertEquals(kind, found.getFirst().get("kind").getAsString());
			assertTrue(found.getFirst().get("text").getAsString().length() > 20, run.out());
			assertFalse(found.getFirst().get("text").getAsString().contains("Exception"), run.out());
			var stats = Emic.run("stats", folder, "--json").json().getAsJsonObject();
			assertEquals("talk", stats.getAsJsonArray("transcripts").get(0).getAsJsonObject().get("id").getAsString());
			assertEquals(path.endsWith("talk.codings") ? 0 : 3, stats.get("codings").getAsInt());
		}
	}

	@Test
	void aLineThatIsBrokenIsNamedAndTheOtherCodingsAreListed() throws IOException {
		var file = folder.resolve("codings/anna/talk.codings");
		var lines = Files.readAllLines(file);
		lines.set(2, lines.get(2).substring(0, 20));
		Files.write(file, lines);
		var run = Emic.run("codings", folder, "--json");
		assertEquals(1, run.status());
		assertEquals(2, run.json().getAsJsonArray().size());
		assertTrue(run.err().startsWith("codings/anna/talk.codings:3: "), run.err());
	}

	@Test
	void lostWordsAreAProblemAndNotCounted() throws IOException {
		var file = folder.resolve("transcripts/talk.transcript");
		Files.writeString(file, Files.readString(file).replace("Fine, thank “you”.\n\nMore, later.", "Hm."));
		var run = Emic.run("check", folder, "--json");
		assertEquals(1, run.status());
		var kinds = new TreeSet<String>();
		run.json().getAsJsonArray().forEach(problem -> kinds.add(((JsonObject) problem).get("kind").getAsString()));
		assertTrue(kinds.contains("uncertain-anchor"), run.out());
		var stats = Emic.run("stats", folder, "--json");
		assertEquals(1, stats.status());
		assertTrue(stats.json().getAsJsonObject().get("codings").getAsInt() < 3);
		assertTrue(stats.err().contains("uncertain"), stats.err());
	}

	@Test
	void readingLeavesNothingBehind() throws IOException {
		var before = Emic.contents(folder);
		for (String command : List.of("stats", "codings", "check")) {
			Emic.run(command, folder);
			Emic.run(command, folder, "--json");
		}
		assertEquals(before, Emic.contents(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "stats", "codings", "check" })
	void whatIsNoStudyIsUnusable(String command) throws IOException {
		assertEquals(2, Emic.run(command, temp.resolve("nowhere")).status());
		assertEquals(2, Emic.run(command, Files.createDirectory(temp.resolve("empty"))).status());
		assertEquals(2, Emic.run(command).status());
		assertEquals(2, Emic.run(command, folder, folder).status());
		assertEquals(2, Emic.run(command, folder, "--xml").status());
		assertTrue(Emic.run(command, folder, "--xml").err().contains("--xml"));
	}

	@Test
	void automaticCodingsAreLeftOutWhenAskedFor() throws IOException {
		var study = Study.open(new FolderFiles(folder));
		var talk = study.transcript("talk").orElseThrow();
		var anna = Coders.create("anna", "Anna Ö.");
		int start = talk.text().indexOf("later");
		study.edit("Auto", edit -> CodingEdits.apply(edit, talk, TextRange.of(start, 5), study.codes().all().getFirst(), anna,
				Provenance.AUTO));
		study.save(talk, anna);
		int all = Emic.run("codings", folder, "--json").json().getAsJsonArray().size();
		assertEquals(all - 1, Emic.run("codings", folder, "--json", "--auto", "none").json().getAsJsonArray().size());
		assertEquals(all - 1, Emic.run("stats", folder, "--json", "--auto=reviewed").json().getAsJsonObject().get("codings").getAsInt());
		assertEquals(all, Emic.run("stats", folder, "--json", "--auto=all").json().getAsJsonObject().get("codings").getAsInt());
		assertEquals(2, Emic.run("stats", folder, "--auto", "some").status());
	}

	@Test
	void reportTellsThePassagesOfACodeWithTheirContext() {
		var report = Emic.run("report", folder, "--code", "Feelings / joy", "--turns", "0", "--html");
		assertTrue(report.out().startsWith("<!DOCTYPE html>"), report.out());
		assertTrue(report.out().contains("Fine, thank “you”.") && report.out().contains("later."), report.out());
		assertFalse(report.out().contains("And then?"), report.out());
		assertTrue(Emic.run("report", folder).out().contains("# "), "all codings as Markdown");
		assertEquals(2, Emic.run("report", folder, "--code", "nowhere").status());
		assertEquals(2, Emic.run("report", folder, "--turns", "many").status());
		assertEquals(2, Emic.run("report", folder, "--md", "--html").status());
	}
}
