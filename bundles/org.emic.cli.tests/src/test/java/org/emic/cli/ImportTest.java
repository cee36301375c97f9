/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;

import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

	private static final String TALK = "Anna: Wie geht’s?\n\nBen: Schön, danke.\n\nAnna: Und sonst?\n\nBen: Prächtig.\n";

	@TempDir
	private Path temp;
	private Path study;

	@BeforeEach
	void nameStudy() {
		study = temp.resolve("my study");
	}

	@Test
	void theFiveSamplesGiveTheirTurnsAndFiveRepairs() throws IOException {
		var done = Emic.run(importSamples("--repair"));
		assertEquals(0, done.status(), done.err());
		assertEquals("", done.err());
		assertEquals(5, done.out().lines().filter(line -> line.contains("repaired to")).count());
		assertTrue(done.out().contains("5 repairs made"), done.out());

		var expected = Map.of("creativity_0074", List.of(23, 12, 11), "creativity_0049", List.of(21, 11, 10), "work_0764",
				List.of(27, 14, 13), "creativity_0004", List.of(19, 10, 9), "work_0042", List.of(25, 13, 12));
		var transcripts = Emic.run("stats", study, "--json").json().getAsJsonObject().getAsJsonArray("transcripts");
		assertEquals(5, transcripts.size());
		for (var element : transcripts) {
			var transcript = element.getAsJsonObject();
			assertEquals(expected.get(transcript.get("id").getAsString()), List.of(transcript.get("turns").getAsInt(),
					turns(transcript, "interviewer"), turns(transcript, "participant")));
			assertFalse(Files.readString(study.resolve("transcripts/" + transcript.get("id").getAsString() + ".transcript"))
					.contains("â€"));
		}
	}

	private static int turns(JsonObject transcript, String role) {
		int turns = 0;
		for (var speaker : transcript.getAsJsonArray("speakers")) {
			if (speaker.getAsJsonObject().get("role").getAsString().equals(role)) {
				turns += speaker.getAsJsonObject().get("turns").getAsInt();
			}
		}
		return turns;
	}

	@Test
	void theSourcesAreKeptByteForByte() throws IOException {
		Emic.run(importSamples("--repair"));
		for (var file : samples()) {
			assertArrayEquals(Files.readAllBytes(file),
					Files.readAllBytes(study.resolve("sources").resolve(file.getFileName())));
		}
	}

	@Test
	void aStudyThatUsesAnotherProjectsCodebookIsGivenNoneOfItsOwn() throws IOException {
		NewStudy.write(new FolderFiles(study), "Study", false);
		assertEquals(0, Emic.run("import", write("talk.txt", TALK), "--into", study).status());
		assertTrue(Files.exists(study.resolve("transcripts/talk.transcript")));
		assertFalse(Files.exists(study.resolve("codebook")));
	}

	@Test
	void importingTheSameFilesAgainChangesNothingAndSaysSo() throws IOException {
		Emic.run(importSamples("--repair"));
		var before = Emic.contents(study);
		var again = Emic.run(importSamples("--repair"));
		assertEquals(0, again.status());
		assertTrue(again.out().contains("nothing changed; all files had been imported before"), again.out());
		assertEquals(before, Emic.contents(study));
	}

	@Test
	void withoutRepairTheMisreadTextIsToldAboutAndCanBeRepairedLater() throws IOException {
		var first = Emic.run(importSamples());
		assertEquals(0, first.status());
		assertEquals(5, first.err().lines().filter(line -> line.contains("--repair")).count(), first.err());
		assertTrue(Files.readString(study.resolve("transcripts/work_0042.transcript")).contains("â€“"));
		assertTrue(Emic.run(importSamples("--repair")).out().contains("5 repairs made"));
		assertFalse(Files.readString(study.resolve("transcripts/work_0042.transcript")).contains("â€“"));
	}

	@Test
	void aNewStudyIsAProjectThatEclipseOpens() throws IOException {
		Emic.run("import", write("talk.txt", TALK), "--into", study);
		String project = Files.readString(study.resolve(".project"));
		assertTrue(project.contains("<name>my study</name>"));
		assertTrue(project.contains("<nature>org.emic.workspace.studyNature</nature>"));
		assertTrue(Files.readString(study.resolve("study.emic")).contains("\"my study\""));
		assertTrue(Files.exists(study.resolve(".gitattributes")));
		assertEquals("transcript\ntalk\n", Files.readString(study.resolve("cases.csv")));
		assertEquals(0, Emic.run("check", study).status());
	}

	@Test
	void extendingAStudyLeavesTheRestAsItIs() throws IOException {
		Emic.run("import", write("talk.txt", TALK), "--into", study);
		Files.writeString(study.resolve("cases.csv"), "transcript,age\ntalk,30\n");
		var before = Emic.contents(study);
		Emic.run("import", write("other.txt", TALK.replace("Wie", "Na")), "--into=" + study);
		var after = Emic.contents(study);
		assertEquals("transcript,age\nother,\ntalk,30\n", Files.readString(study.resolve("cases.csv")));
		after.keySet().removeIf(path -> !before.containsKey(path) || path.equals("cases.csv"));
		before.remove("cases.csv");
		assertEquals(before, after);
	}

	@Test
	void takesEncodingsLineEndsAndFolders() throws IOException {
		var folder = Files.createDirectories(temp.resolve("in/deeper"));
		Files.write(folder.resolve("a.txt"), ("\uFEFF" + TALK.replace("\n", "\r\n")).getBytes(UTF_16LE));
		Files.write(folder.resolve("b.txt"), TALK.replace("Wie", "Na").getBytes(Charset.forName("windows-1252")));
		Files.write(folder.getParent().resolve("c.txt"), ("\uFEFF" + TALK.replace("Und", "Ja und")).getBytes(UTF_8));
		assertEquals(0, Emic.run("import", folder.getParent(), "--into", study).status());
		assertTrue(Files.readString(study.resolve("transcripts/a.transcript")).endsWith("---\n\n" + TALK));
		assertTrue(Files.readString(study.resolve("transcripts/b.transcript")).contains("Na geht’s?"));
		assertTrue(Files.readString(study.resolve("transcripts/c.transcript")).contains("Schön"));
	}

	@Test
	void badFilesGetAClearMessageEachAndTheGoodOneIsImported() throws IOException {
		var empty = write("empty.txt", "");
		var binary = Files.write(temp.resolve("binary.txt"), new byte[] { 'A', ':', 10, 0, 1, 2, 3 });
		var large = temp.resolve("large.txt");
		try (var file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(50L * 1024 * 1024);
		}
		var odd = Files.write(temp.resolve("odd.txt"),
				"Άννα: Τι κάνεις;\n\nΒίκυ: Καλά, ευχαριστώ πολύ.\n".getBytes("windows-1253"));
		var cutOff = Files.write(temp.resolve("cut.txt"), java.util.Arrays.copyOf(TALK.getBytes(UTF_8), 33));
		var missing = temp.resolve("missing.txt");
		var done = Emic.run("import", empty, binary, large, odd, cutOff, missing, write("good.txt", TALK), "--into", study);
		assertEquals(1, done.status());
		for (var bad : List.of(empty, binary, large, odd, cutOff, missing)) {
			assertEquals(1, done.err().lines().filter(line -> line.startsWith(bad.toString())).count(), done.err());
		}
		assertTrue(done.err().contains(binary + ":2: "), done.err());
		assertTrue(done.err().contains("--encoding") || done.err().contains("Choose the encoding"), done.err());
		assertFalse(done.err().contains("Exception"), done.err());
		try (var files = Files.list(study.resolve("transcripts"))) {
			assertEquals(List.of("cut.transcript", "good.transcript"),
					files.map(file -> file.getFileName().toString()).sorted().toList());
		}
		assertEquals(0, Emic.run("import", odd, "--into", study, "--encoding", "windows-1253").status());
		assertTrue(Files.readString(study.resolve("transcripts/odd.transcript")).contains("Άννα"));
	}

	@Test
	void aClashIsToldAboutAndNothingIsOverwritten() throws IOException {
		Emic.run("import", write("a/talk.txt", TALK), "--into", study);
		var before = Emic.contents(study);
		var clash = Emic.run("import", write("b/talk.txt", TALK.replace("Wie", "Na")), "--into", study);
		assertEquals(1, clash.status());
		assertTrue(clash.err().contains("talk"), clash.err());
		assertEquals(before, Emic.contents(study));
	}

	@Test
	void whatCannotBeUsedMakesNoStudy() throws IOException {
		assertEquals(2, Emic.run("import", write("empty.txt", ""), "--into", study).status());
		assertFalse(Files.exists(study));
		assertEquals(2, Emic.run("import", "--into", study).status());
		assertEquals(2, Emic.run("import", write("talk.txt", TALK)).status());
		assertEquals(2, Emic.run("import", write("talk.txt", TALK), "--into", write("file", "")).status());
		assertEquals(2, Emic.run("import", write("talk.txt", TALK), "--into", study, "--encoding", "no such").status());
		assertFalse(Files.exists(study));
	}

	private Object[] importSamples(String... more) throws IOException {
		var arguments = new ArrayList<Object>(List.of("import"));
		arguments.addAll(samples());
		arguments.addAll(List.of("--into", study));
		arguments.addAll(List.of(more));
		return arguments.toArray();
	}

	private static List<Path> samples() throws IOException {
		try (var files = Files.list(Emic.SEEDS)) {
			return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

	private Path write(String name, String text) throws IOException {
		var file = temp.resolve("in").resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	@Test
	void aChangedSourceTakesTheOldOnesPlaceWithUpdateAndTellsWhatChanges() throws IOException {
		assertEquals(0, Emic.run("import", Emic.SEEDS, "--into", study, "--repair").status());
		var changed = temp.resolve("000_2c4a356a1ccd41d9.txt");
		Files.writeString(changed, Files.readString(Emic.SEEDS.resolve(changed.getFileName()))
				.replace("impossible", "unthinkable").replaceFirst("User:", "User: Thank you.\n\nAI: Please.\n\nUser:"));
		var before = Emic.contents(study);
		var dry = Emic.run("import", changed, "--into", study, "--repair", "--update", "--dry-run");
		assertEquals(0, dry.status(), dry.err());
		assertTrue(dry.out().contains("turn 2 added: Thank you."), dry.out());
		assertEquals(before, Emic.contents(study));
		var run = Emic.run("import", changed, "--into", study, "--repair", "--update");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().contains("creativity_0074 was updated: "), run.out());
		assertTrue(Files.readString(study.resolve("transcripts/creativity_0074.transcript")).contains("unthinkable"));
		assertTrue(Files.readString(study.resolve("sources/000_2c4a356a1ccd41d9-2.txt")).contains("unthinkable"), "beside the old one");
		assertEquals(0, Emic.run("check", study).status());

		assertFalse(dry.out().contains("coded blind"), dry.out());
		Files.createDirectories(study.resolve("codings/ben"));
		Files.writeString(study.resolve("codings/ben/creativity_0074.codings"), "");
		Files.writeString(study.resolve("study.emic"), Files.readString(study.resolve("study.emic")) + "blind: true\n");
		Files.writeString(changed, Files.readString(changed).replace("unthinkable", "absurd"));
		var blind = Emic.run("import", changed, "--into", study, "--repair", "--update", "--dry-run");
		assertTrue(blind.out().contains("coded blind"), blind.out());
	}
}
