/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.emic.core.study.FolderFiles;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.model.transcript.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptImporterTest {

	private static final String TALK = "Anna: How are you?\n\nBen: Fine, thank you.\n";

	@TempDir
	private Path temp;
	private Path study;
	private FolderFiles files;

	@BeforeEach
	void makeFolders() throws IOException {
		study = Files.createDirectory(temp.resolve("study"));
		files = new FolderFiles(study);
	}

	@Test
	void importsTheSamplesWithTheirTurnsAndOneRepairEach() throws IOException {
		var plan = plan(true, Samples.FOLDER);
		assertEquals(List.of("creativity_0074 23 12 11", "creativity_0049 21 11 10", "work_0764 27 14 13",
				"creativity_0004 19 10 9", "work_0042 25 13 12"), plan.transcripts().stream().map(this::counts).toList());
		var report = TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertEquals(5, report.count(Outcome.IMPORTED));
		assertEquals(5, report.files().stream().mapToInt(file -> file.repairs().size()).sum());
		assertEquals(List.of(), report.files().stream().flatMap(file -> file.problems().stream()).toList());
		for (var file : report.files()) {
			String text = text("transcripts/" + file.id() + ".transcript");
			assertFalse(text.contains("â€"), file.id());
			assertTrue(text.contains("\n**Speakers:** "), text.substring(0, 300));
			assertArrayEquals(Files.readAllBytes(file.source()),
					Files.readAllBytes(study.resolve("sources").resolve(file.source().getFileName())));
		}
		assertEquals("transcript\ncreativity_0004\ncreativity_0049\ncreativity_0074\nwork_0042\nwork_0764\n",
				text("cases.csv"));
	}

	private String counts(PlannedTranscript planned) {
		return planned.id() + " " + planned.turns() + " " + turns(planned, Role.INTERVIEWER) + " "
				+ turns(planned, Role.PARTICIPANT);
	}

	private static int turns(PlannedTranscript planned, Role role) {
		return planned.speakers().stream().filter(speaker -> speaker.role() == role).mapToInt(PlannedSpeaker::turns)
				.sum();
	}

	@Test
	void importingTheSameFilesAgainChangesNothing() throws IOException {
		TranscriptImporter.execute(plan(true, Samples.FOLDER), ImportProgress.NONE);
		var before = snapshot();
		for (boolean repair : new boolean[] { true, false }) {
			var again = plan(repair, Samples.FOLDER);
			assertTrue(again.isEmpty());
			assertTrue(again.transcripts().stream().allMatch(transcript -> transcript.state() == ImportState.SAME));
			var report = TranscriptImporter.execute(again, ImportProgress.NONE);
			assertEquals(5, report.count(Outcome.UNCHANGED));
			assertFalse(report.isChanged());
			assertEquals(before, snapshot());
		}
	}

	@Test
	void anEditedTranscriptIsStillTheSameFile() throws IOException {
		TranscriptImporter.execute(plan(true, Samples.FOLDER), ImportProgress.NONE);
		var path = study.resolve("transcripts/work_0042.transcript");
		Files.writeString(path, Files.readString(path).replace("User: ", "User: Well, "));
		assertTrue(plan(true, Samples.FOLDER).isEmpty());
	}

	@Test
	void withoutConsentNothingIsRepaired() throws IOException {
		var report = TranscriptImporter.execute(plan(false, Samples.FOLDER), ImportProgress.NONE);
		assertEquals(5, report.files().stream().mapToInt(file -> file.repairsLeft().size()).sum());
		assertTrue(text("transcripts/work_0042.transcript").contains("â€"));
	}

	@Test
	void repairsThatWereNotMadeCanBeMadeLater() throws IOException {
		TranscriptImporter.execute(plan(false, Samples.FOLDER), ImportProgress.NONE);
		var path = study.resolve("transcripts/work_0042.transcript");
		Files.writeString(path, Files.readString(path).replace("(participant)", "(other)"));
		var plan = plan(true, Samples.FOLDER);
		assertTrue(plan.transcripts().stream().allMatch(transcript -> transcript.state() == ImportState.UNREPAIRED));
		var report = TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertEquals(5, report.count(Outcome.REPLACED));
		assertFalse(text("transcripts/work_0042.transcript").contains("â€"));
		assertTrue(text("transcripts/work_0042.transcript").contains("(other)"));
		assertTrue(plan(true, Samples.FOLDER).isEmpty());
	}

	@Test
	void rolesCanBeChanged() throws IOException {
		var planned = plan(false, write("talk.txt", TALK));
		var transcript = planned.transcripts().getFirst();
		transcript.setRole("Anna", Role.OTHER);
		transcript.setRole("Ben", Role.INTERVIEWER);
		assertEquals(List.of(Role.OTHER, Role.INTERVIEWER),
				transcript.speakers().stream().map(PlannedSpeaker::role).toList());
		TranscriptImporter.execute(planned, ImportProgress.NONE);
		assertTrue(text("transcripts/talk.transcript").contains("**Speakers:** Anna (other) = Anna; Ben (interviewer) = Ben\n"),
				text("transcripts/talk.transcript"));
	}

	@Test
	void anEncodingThatIsNotCertainWaitsForTheChoice() throws IOException {
		var file = temp.resolve("greek.txt");
		String talk = "Άννα: Τι κάνεις σήμερα;\n\nΒίκυ: Καλά, ευχαριστώ.\n\n".repeat(2).strip() + "\n";
		Files.write(file, talk.getBytes("windows-1253"));
		var plan = plan(false, file);
		var transcript = plan.transcripts().getFirst();
		assertEquals(ImportState.UNUSABLE, transcript.state());
		assertFalse(transcript.isCharsetCertain());
		transcript.setCharset(Charset.forName("windows-1253"));
		assertEquals(ImportState.NEW, transcript.state());
		assertEquals(4, transcript.turns());
		TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertTrue(text("transcripts/greek.transcript").endsWith("---\n\n" + talk));
	}

	@Test
	void aClashIsAskedAbout() throws IOException {
		TranscriptImporter.execute(plan(false, write("a/talk.txt", TALK)), ImportProgress.NONE);
		var other = write("b/Talk.txt", "Cleo: Where?\n\nDora: Here.\n");
		var before = snapshot();

		var skipped = plan(false, other);
		assertEquals(ImportState.CLASH, skipped.transcripts().getFirst().state());
		var report = TranscriptImporter.execute(skipped, ImportProgress.NONE);
		assertEquals(Outcome.SKIPPED, report.files().getFirst().outcome());
		assertTrue(report.files().getFirst().problems().getFirst().text().contains("Talk"));
		assertEquals(before, snapshot());

		var renamed = plan(false, other);
		renamed.transcripts().getFirst().setClashAction(ClashAction.NEW_ID);
		assertEquals("Talk-2", renamed.transcripts().getFirst().targetId());
		TranscriptImporter.execute(renamed, ImportProgress.NONE);
		assertTrue(text("transcripts/Talk-2.transcript").contains("Cleo: Where?"));
		assertTrue(text("transcripts/talk.transcript").contains("Anna"));
		assertEquals("transcript\nTalk-2\ntalk\n", text("cases.csv"));
		assertEquals("Cleo: Where?\n\nDora: Here.\n", text("sources/Talk-2.txt"));
	}

	@Test
	void replacingPutsTheNewTextInTheOldOnesPlace() throws IOException {
		TranscriptImporter.execute(plan(false, write("a/talk.txt", TALK)), ImportProgress.NONE);
		String corrected = TALK.replace("Fine", "Well").replace("How are", "Who are");
		var plan = plan(false, write("b/talk.txt", corrected));
		plan.transcripts().getFirst().setClashAction(ClashAction.REPLACE);
		assertEquals(Outcome.REPLACED, TranscriptImporter.execute(plan, ImportProgress.NONE).files().getFirst().outcome());
		assertTrue(text("transcripts/talk.transcript").contains("Well"));
		assertEquals(TALK, text("sources/talk.txt"), "a source of that name stays: it may be another transcript's");
		assertEquals(corrected, text("sources/talk-2.txt"));
		assertEquals(1, files.files("transcripts").size());
	}

	@Test
	void filesOfOneImportDoNotOverwriteEachOther() throws IOException {
		var plan = plan(false, write("a/talk.txt", TALK), write("b/talk.txt", TALK.replace("you", "they")),
				write("c/talk.txt", TALK), write("d/one.txt", "**Transcript ID:** talk\n\n---\n\nEva: No.\n\nFay: Yes.\n"));
		assertEquals(List.of("talk", "talk-2", "talk", "talk"),
				plan.transcripts().stream().map(PlannedTranscript::targetId).toList());
		assertEquals(List.of(ImportState.NEW, ImportState.NEW, ImportState.SAME, ImportState.CLASH),
				plan.transcripts().stream().map(PlannedTranscript::state).toList());
		var last = plan.transcripts().getLast();
		assertEquals(List.of(ClashAction.SKIP, ClashAction.NEW_ID), last.clashActions());
		last.setClashAction(ClashAction.NEW_ID);
		assertEquals("talk-3", last.targetId());
		var report = TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertEquals(3, report.count(Outcome.IMPORTED));
		assertEquals(3, files.files("transcripts").size());
	}

	@Test
	void leavingTheFirstOfTwoOutLetsTheSecondIn() throws IOException {
		String first = "**Transcript ID:** x\n\n---\n\n" + TALK;
		var plan = plan(false, write("a.txt", first), write("b.txt", first.replace("you", "they")));
		assertEquals(ImportState.CLASH, plan.transcripts().get(1).state());
		plan.transcripts().get(0).setSelected(false);
		assertEquals(ImportState.NEW, plan.transcripts().get(1).state());
	}

	@Test
	void badFilesAreToldAboutAndTheOthersImported() throws IOException {
		var empty = write("empty.txt", "");
		var blank = write("blank.txt", "\n \n\n");
		var binary = temp.resolve("binary.txt");
		Files.write(binary, new byte[] { 'A', ':', ' ', 0, 1, 2, 3, 0, 5 });
		var missing = temp.resolve("missing.txt");
		var plan = plan(false, empty, blank, binary, missing, write("good.txt", TALK));
		var report = TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertEquals(4, report.count(Outcome.FAILED));
		assertEquals(1, report.count(Outcome.IMPORTED));
		for (var file : report.files().subList(0, 4)) {
			assertTrue(file.problems().getFirst().isError());
			assertEquals(file.source(), file.problems().getFirst().file());
		}
		assertEquals(List.of("transcripts/good.transcript"), files.files("transcripts"));
		assertEquals(List.of("sources/good.txt"), files.files("sources"));
	}

	@Test
	void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
		var plan = plan(false, write("good.txt", TALK));
		Files.writeString(study.resolve("transcripts"), "a file where the folder should be");
		var report = TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertEquals(Outcome.FAILED, report.files().getFirst().outcome());
		assertEquals(List.of(), files.files("sources"));
		assertFalse(files.exists("cases.csv"));
	}

	@Test
	void aFileThatChangedSinceItWasShownIsNotImported() throws IOException {
		var file = write("talk.txt", TALK);
		var plan = plan(false, file);
		Files.writeString(file, TALK.replace("Fine", "Bad"));
		assertEquals(Outcome.FAILED, TranscriptImporter.execute(plan, ImportProgress.NONE).files().getFirst().outcome());
		assertEquals(List.of(), files.files("transcripts"));
	}

	@Test
	void stoppingKeepsWhatIsDone() throws IOException {
		var plan = plan(false, write("a.txt", TALK), write("b.txt", TALK.replace("you", "they")));
		var report = TranscriptImporter.execute(plan, new ImportProgress() {
			private int begun;

			@Override
			public void file(String name, int index, int count) {
				assertEquals(begun++, index);
				assertEquals(2, count);
			}

			@Override
			public boolean isCancelled() {
				return begun == 1;
			}
		});
		assertEquals(List.of(Outcome.IMPORTED, Outcome.CANCELLED),
				report.files().stream().map(ImportedFile::outcome).toList());
		assertEquals("transcript\na\n", text("cases.csv"));
	}

	@Test
	void aCutOffFileIsImportedWithAWarning() throws IOException {
		var plan = plan(false, write("talk.txt", TALK.substring(0, TALK.length() - 8)));
		assertEquals(ImportState.NEW, plan.transcripts().getFirst().state());
		var problem = plan.transcripts().getFirst().problems().getFirst();
		assertEquals(ImportProblem.Severity.WARNING, problem.severity());
		assertEquals(3, problem.line());
	}

	@Test
	void idsThatNoFileCanHaveAreMadeFit() throws IOException {
		var plan = plan(false, write("a.txt", "**Transcript ID:** ../x: \"y\"?\n\n---\n\n" + TALK),
				write("con.txt", TALK.replace("you", "they")));
		assertEquals(List.of("x- -y", "_con"), plan.transcripts().stream().map(PlannedTranscript::id).toList());
		assertThrows(IllegalArgumentException.class, () -> plan.transcripts().getFirst().setId("a/b"));
		plan.transcripts().getFirst().setId("fine");
		TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertTrue(text("transcripts/fine.transcript").startsWith("**Transcript ID:** fine\n"));
	}

	@Test
	void aBrokenTableOfCasesIsLeftAsItIs() throws IOException {
		Files.writeString(study.resolve("cases.csv"), "transcript,age\nx,\"30\ny,31\n");
		var report = TranscriptImporter.execute(plan(false, write("a.txt", TALK)), ImportProgress.NONE);
		assertEquals(1, report.count(Outcome.IMPORTED));
		assertTrue(report.problems().getFirst().text().contains("cases.csv:2"), report.problems().toString());
		assertEquals("transcript,age\nx,\"30\ny,31\n", text("cases.csv"));
	}

	@Test
	void aFolderWithoutTextFilesIsAProblem() throws IOException {
		var folder = Files.createDirectory(temp.resolve("pictures"));
		assertEquals(folder, plan(false, folder).problems().getFirst().file());
	}

	@Test
	void lettersWithAccentsOfTheirOwnBecomeOneAndSpeakersToo() throws IOException {
		var said = "J\u00fcrgen: Wie geht's, Zo\u00eb?\n\nZo\u00eb: Gut. \uf900 stays.\n\n";
		var file = write("a.txt", said + Normalizer.normalize(said, Form.NFD).replace("\u8c48", "\uf900"));
		var plan = plan(false, file);
		assertEquals(List.of("J\u00fcrgen", "Zo\u00eb"),
				plan.transcripts().getFirst().speakers().stream().map(PlannedSpeaker::name).toList());
		TranscriptImporter.execute(plan, ImportProgress.NONE);
		assertTrue(text("transcripts/a.transcript").endsWith((said + said).stripTrailing() + "\n"), text("transcripts/a.transcript"));
		assertArrayEquals(Files.readAllBytes(file), files.read("sources/a.txt"));
	}

	private ImportPlan plan(boolean repair, Path... paths) throws IOException {
		return TranscriptImporter.plan(List.of(paths), files, repair, ImportProgress.NONE);
	}

	private Path write(String name, String text) throws IOException {
		var file = temp.resolve("in").resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private String text(String path) throws IOException {
		return new String(files.read(path), UTF_8);
	}

	private Map<String, String> snapshot() throws IOException {
		try (var all = Files.walk(study)) {
			return all.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, path -> {
				try {
					return Files.getLastModifiedTime(path) + Files.readString(path);
				} catch (IOException e) {
					throw new AssertionError(e);
				}
			}, (a, b) -> a, TreeMap::new));
		}
	}
}
