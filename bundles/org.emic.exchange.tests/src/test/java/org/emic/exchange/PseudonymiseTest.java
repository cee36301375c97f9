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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.pseudonym.PseudonymCheck;
import org.emic.core.pseudonym.PseudonymHit.Place;
import org.emic.core.pseudonym.PseudonymException;
import org.emic.core.pseudonym.PseudonymPlan;
import org.emic.core.pseudonym.PseudonymProgress;
import org.emic.core.pseudonym.Pseudonymiser;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Journal;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.NewStudy;
import org.emic.core.study.OldTexts;
import org.emic.core.study.Problem;
import org.emic.core.study.Study;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pseudonyms in the five interviews with the codings of the sample study by three coders. */
class PseudonymiseTest {

	/** Words that stand for names: in labels, questions, and very many answers and coded passages. */
	private static final List<NameReplacement> NAMES = List.of(name("I", "Anneliese"), name("AI", "Ria"),
			name("the", "Ö"), name("work", "Rosalind Smith"));
	private static final List<NameReplacement> ANNA = List.of(name("Anna", "Maria"));

	@TempDir
	Path temp;

	private CodedSamples samples;

	private static NameReplacement name(String name, String pseudonym) {
		return new NameReplacement(name, pseudonym, true);
	}

	@BeforeEach
	void openStudy() throws IOException {
		samples = CodedSamples.create(temp.resolve("study"), temp.resolve("Anna's files"),
				text -> text.replace("User:", "Anna:").replace("band", "Anna").replace("AI tool", "Anna's tool"));
		assertTrue(samples.quotes().size() > 30, "the samples are coded");
	}

	private PseudonymPlan look(List<NameReplacement> names) throws IOException {
		return PseudonymPlan.look(samples.study, names, "", PseudonymProgress.NONE);
	}

	private static String replaced(String text, List<NameReplacement> names) {
		for (var each : names) {
			text = Pattern.compile("(?<![\\p{L}\\p{N}])" + each.name() + "(?![\\p{L}\\p{N}])").matcher(text).replaceAll("\u0000" + names.indexOf(each) + "\u0000");
		}
		for (var each : names) {
			text = text.replace("\u0000" + names.indexOf(each) + "\u0000", each.pseudonym());
		}
		return text;
	}

	private static Map<String, String> replaced(Map<String, String> quotes, List<NameReplacement> names) {
		var expected = new TreeMap<>(quotes);
		expected.replaceAll((id, quote) -> replaced(quote, names));
		return expected;
	}

	@Test
	void everyCodingStaysOnItsPassage() throws IOException {
		var quotes = samples.quotes();
		var sections = samples.sections();
		assertTrue(look(NAMES).count() > 300, "the names are all over the interviews");
		Pseudonymiser.run(samples.study, look(NAMES), CodedSamples.ME);
		assertEquals(replaced(quotes, NAMES), samples.quotes());
		samples.reopen();
		assertEquals(replaced(quotes, NAMES), samples.quotes());
		assertEquals(sections, samples.sections());
	}

	@Test
	void theNameIsInNoSharedFileAfterwards() throws IOException {
		write("notes/meeting.txt", "We met Anna. ANNA said so; Annabel did not.\n");
		write("cases.csv", "transcript,contact\ncreativity_0074,Anna\n");
		samples.reopen();
		comment("Ask Anna again.");
		Pseudonymiser.run(samples.study, look(List.of(new NameReplacement("Anna", "Maria", false))), CodedSamples.ME);
		samples.shared().forEach((path, text) -> assertFalse(text.matches("(?is).*\\banna\\b.*"), path));
		assertEquals("We met Maria. MARIA said so; Annabel did not.\n", samples.contents().get("notes/meeting.txt"));
		assertEquals("transcript,contact\ncreativity_0074,Maria\n", samples.contents().get("cases.csv"));
		assertTrue(samples.transcript("creativity_0074").text().contains("Maria's tool"), "a possessive stays one");
		assertEquals("Maria", samples.transcript("work_0042").turn(1).getSpeaker().getLabels().getFirst());
	}

	@Test
	void wordsThatBeginWithTheNameAreHints() throws IOException {
		write("notes/meeting.txt", "Annas Welt, Anna's world.\nAnnan kirja. Annabelle and Annales, Banna.\n");
		write("notes/none.txt", "Annabelle, Banna, Anna-Lena.\n");
		samples.reopen();
		Pseudonymiser.run(samples.study, look(List.of(new NameReplacement("Anna", "Maria", false),
				new NameReplacement("\u5b89\u5a1c", "\u9ea6", false))), CodedSamples.ME);
		assertEquals("Annas Welt, Maria's world.\nAnnan kirja. Annabelle and Annales, Banna.\n",
				samples.contents().get("notes/meeting.txt"), "it may be another word, so a person decides");
		var hints = PseudonymCheck.check(samples.study.files()).stream()
				.filter(problem -> problem.kind() == Problem.Kind.NAME_WITH_ENDING
						&& problem.file().startsWith("notes/")).toList();
		assertEquals(List.of("notes/meeting.txt:1"), hints.stream().map(problem -> problem.file() + ":" + problem.line()).toList());
		assertTrue(hints.getFirst().text().contains("(3)") && !hints.getFirst().text().contains("Anna"), hints.getFirst().text());
	}

	@Test
	void everyCodersFilesAreWrittenAndHoldTheSameAfterUndo() throws IOException {
		var before = samples.shared();
		var change = Pseudonymiser.run(samples.study, look(ANNA), CodedSamples.ME);
		change.undo();
		samples.study.saveFiles();
		samples.study.saveCodebooks();
		for (var transcript : samples.study.transcripts()) {
			samples.study.save(transcript, CodedSamples.ME);
		}
		var after = samples.shared();
		before.keySet().removeIf(path -> path.startsWith("sources/"));
		after.remove(".gitignore");
		assertEquals(before, after);
	}

	@Test
	void originalsAndKeyGoWhereGitLeavesThemOut() throws IOException {
		write("sources/Interview Anna.txt", "nobody");
		write("sources/plain.txt", "nobody");
		var before = samples.contents();
		Pseudonymiser.run(samples.study, look(ANNA), CodedSamples.ME);
		var after = samples.contents();
		assertEquals(List.of("sources/plain.txt"), after.keySet().stream().filter(path -> path.startsWith("sources/")).toList());
		before.forEach((path, text) -> {
			if (path.startsWith("sources/") && !path.equals("sources/plain.txt")) {
				assertEquals(text, after.get("private/" + path));
			}
		});
		assertTrue(after.get(".gitignore").lines().anyMatch("/private/"::equals));
		assertTrue(after.get("private/.gitignore").lines().anyMatch("*"::equals));
		assertTrue(after.get("private/pseudonyms.jsonl").contains("\"name\":\"Anna\",\"pseudonym\":\"Maria\""));
	}

	@Test
	void droppedPlacesStayAndAreNotWarnedAbout() throws IOException {
		var plan = look(ANNA);
		var dropped = plan.hits().stream().filter(hit -> hit.place() == Place.TEXT && hit.path().contains("creativity_0074")).toList();
		assertTrue(dropped.size() > 1);
		dropped.forEach(hit -> plan.select(hit, false));
		Pseudonymiser.run(samples.study, plan, CodedSamples.ME);
		samples.reopen();
		assertTrue(samples.transcript("creativity_0074").text().contains("the Anna"));
		assertEquals(List.of(), names(StudyProblems.of(samples.study)));
		samples.quotes();
	}

	@Test
	void checkTellsOfANameInAFileThatGaveWayAlsoWhenOneTranscriptWasMeant() throws IOException {
		var plan = PseudonymPlan.look(samples.study, ANNA, "creativity_0074", PseudonymProgress.NONE);
		Pseudonymiser.run(samples.study, plan, CodedSamples.ME);
		samples.reopen();
		var before = names(StudyProblems.of(samples.study)).size();
		var aside = "transcripts/creativity_0074.transcript" + StudyLayout.OVERTAKEN + 1;
		write(aside, "Anna: I called.\n");
		var found = names(StudyProblems.of(samples.study));
		assertEquals(before + 1, found.size());
		assertTrue(found.stream().anyMatch(problem -> problem.file().equals(aside)), found.toString());
	}

	/** Somebody who looks from another thread has the study read in short parts, and can stop between two of them. */
	@Test
	void theStudyIsReadInPartsWhereItsThreadIs() throws IOException {
		var parts = new AtomicInteger();
		var stopped = new AtomicBoolean();
		var progress = new PseudonymProgress() {
			@Override
			public void reading(Runnable part) {
				parts.incrementAndGet();
				part.run();
			}

			@Override
			public boolean isCancelled() {
				return stopped.get();
			}
		};
		var all = PseudonymPlan.look(samples.study, ANNA, "", progress);
		assertEquals(look(ANNA).hits().size(), all.hits().size());
		assertTrue(parts.get() > samples.study.transcripts().size(), () -> parts + " parts");
		parts.set(0);
		stopped.set(true);
		assertEquals(0, PseudonymPlan.look(samples.study, ANNA, "", progress).hits().size());
		assertTrue(parts.get() <= 2, () -> parts + " parts after it was stopped");
	}

	@Test
	void checkTellsOfANameThatComesBackWithoutNamingIt() throws IOException {
		Pseudonymiser.run(samples.study, look(ANNA), CodedSamples.ME);
		samples.reopen();
		assertEquals(List.of(), names(StudyProblems.of(samples.study)));
		write("notes.md", "First line.\nAnna called.\n");
		var found = names(StudyProblems.of(samples.study));
		assertEquals(1, found.size());
		assertEquals("notes.md", found.getFirst().file());
		assertEquals(2, found.getFirst().line());
		assertFalse(found.getFirst().text().contains("Anna"));
	}

	@Test
	void aSpeakersLabelsChangeTogetherOrNotAtAll() throws IOException {
		var plan = look(ANNA);
		var label = plan.hits().stream().filter(hit -> hit.place() == Place.SPEAKER && hit.path().contains("work_0042")).toList();
		plan.select(label.getLast(), false);
		assertTrue(label.size() > 5 && label.stream().noneMatch(hit -> hit.isSelected()));
		Pseudonymiser.run(samples.study, plan, CodedSamples.ME);
		assertEquals("Anna", samples.transcript("work_0042").turn(1).getSpeaker().getLabels().getFirst());
	}

	@Test
	void aPseudonymThatMixesUpSpeakersChangesNothing() throws IOException {
		var before = samples.shared();
		var plan = look(List.of(name("Anna", "AI")));
		assertThrows(PseudonymException.class, () -> Pseudonymiser.run(samples.study, plan, CodedSamples.ME));
		samples.save();
		var after = samples.shared();
		after.remove(".gitignore");
		assertEquals(before, after);
		samples.quotes();
	}

	@Test
	void whatWasChangedSinceItWasLookedAtIsNotReplaced() throws IOException {
		write("notes.md", "Anna called.\n");
		samples.reopen();
		var plan = look(ANNA);
		write("notes.md", "Nobody called. It was Anna.\n");
		assertThrows(PseudonymException.class, () -> Pseudonymiser.run(samples.study, plan, CodedSamples.ME));
		assertEquals("Nobody called. It was Anna.\n", samples.contents().get("notes.md"));
		assertTrue(samples.transcript("creativity_0074").text().contains("Anna"), "nor anything else");
		var next = look(ANNA);
		var transcript = samples.transcript("creativity_0074");
		int start = transcript.turn(0).getTextOffset();
		samples.study.edit("Type", edit -> edit.replaceText(transcript, start, 0, "Well, "));
		var text = transcript.text();
		assertThrows(PseudonymException.class, () -> Pseudonymiser.run(samples.study, next, CodedSamples.ME));
		assertEquals(text, transcript.text());
		var last = look(ANNA);
		samples.reopen();
		assertThrows(PseudonymException.class, () -> Pseudonymiser.run(samples.study, last, CodedSamples.ME),
				"objects of a study that was read again");
	}

	@Test
	void codesOfAnotherProjectAreToldAndNotChanged() throws IOException {
		var shared = new FolderFiles(temp.resolve("shared"));
		NewStudy.writeCodebook(shared, "Shared");
		var files = new FolderFiles(temp.resolve("using"));
		NewStudy.write(files, "Using", false);
		write("../using/study.emic", Files.readString(temp.resolve("using/study.emic")).replace("codebooks: []", "codebooks: [\"shared\"]"));
		var study = Study.open(files);
		study.edit("Code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "What Anna wants"));
		study.saveCodebooks();
		var code = shared.files("codebook/codes").getFirst();
		var plan = PseudonymPlan.look(study, ANNA, "", PseudonymProgress.NONE);
		assertEquals(List.of(), plan.hits());
		assertTrue(plan.problems().stream().anyMatch(problem -> problem.startsWith("shared/" + code)), plan.problems().toString());
		Pseudonymiser.run(study, plan, CodedSamples.ME);
		study.saveCodebooks();
		assertTrue(new String(shared.read(code), StandardCharsets.UTF_8).contains("What Anna wants"));
	}

	@Test
	void unusablePseudonymsAreRefused() {
		for (var pseudonym : List.of("", "P: 3", "a\nb", "say \"hi\"", "Anna B.")) {
			assertThrows(IllegalArgumentException.class, () -> look(List.of(name("Anna", pseudonym))), pseudonym);
		}
	}

	@Test
	void memosAndFileNamesAreCleared() throws IOException {
		samples.study.edit("New Memo", edit -> {
			var memo = MemoEdits.create(edit, "Anna and the tool", MemoType.ANALYTIC, CodedSamples.ME, List.of());
			MemoEdits.replaceText(edit, memo, 0, 0, "What Anna wants.");
		});
		samples.study.memos().save();
		assertTrue(samples.contents().keySet().stream().anyMatch(path -> path.contains("anna")));
		var change = Pseudonymiser.run(samples.study, look(List.of(new NameReplacement("Anna", "Maria", false))), CodedSamples.ME);
		assertFalse(samples.shared().keySet().stream().anyMatch(path -> path.contains("anna")), "file names");
		assertTrue(samples.shared().values().stream().anyMatch(text -> text.contains("What Maria wants.")));
		change.undo();
		samples.study.saveFiles();
		samples.study.memos().save();
		assertEquals(1, samples.shared().keySet().stream().filter(path -> path.startsWith("memos/")).count());
		assertTrue(samples.shared().values().stream().anyMatch(text -> text.contains("What Anna wants.")));
	}

	@Test
	void aCrashAtAnyMomentLosesNothing() throws IOException {
		var expected = replaced(samples.quotes(), ANNA);
		var quotes = samples.quotes();
		var sources = samples.contents();
		sources.keySet().removeIf(path -> !path.startsWith("sources/"));
		var start = samples.contents();
		boolean finished = false;
		int done = 0;
		for (int writes = 0; !finished; writes += 4) {
			restore(start);
			var failing = new Crashing(samples.files, writes);
			var study = Study.open(failing, name -> Optional.empty(), OldTexts.NONE);
			try {
				Pseudonymiser.run(study, PseudonymPlan.look(study, ANNA, "", PseudonymProgress.NONE), CodedSamples.ME);
				finished = !failing.crashed();
			} catch (IOException e) {
				// as a crash would, it stops here; the next start goes on
			}
			Journal.finish(samples.files);
			samples.reopen();
			var now = samples.quotes();
			assertTrue(now.equals(expected) || now.equals(quotes), "after " + writes + " writes");
			done += now.equals(expected) ? 1 : 0;
			var contents = samples.contents();
			sources.forEach((path, text) -> assertTrue(text.equals(contents.get(path)) || text.equals(contents.get("private/" + path)), path));
			if (now.equals(expected)) {
				assertTrue(contents.get("private/pseudonyms.jsonl").contains("Anna"));
			}
		}
		assertTrue(done > 5, "some crashes came after the decision");
	}

	private void restore(Map<String, String> contents) throws IOException {
		for (var path : samples.contents().keySet()) {
			Files.delete(samples.folder.resolve(path));
		}
		for (var each : contents.entrySet()) {
			write(each.getKey(), each.getValue());
		}
	}

	/** Files of which after some writes none can be written or deleted any more. */
	private static final class Crashing implements StudyFiles {

		private final FolderFiles files;
		private int left;

		Crashing(FolderFiles files, int left) {
			this.files = files;
			this.left = left;
		}

		boolean crashed() {
			return left < 0;
		}

		private void step() throws IOException {
			if (left-- <= 0) {
				left = -1;
				throw new IOException("crash");
			}
		}

		@Override
		public String name() {
			return files.name();
		}

		@Override
		public List<String> files(String folder) throws IOException {
			return files.files(folder);
		}

		@Override
		public List<String> folders(String folder) throws IOException {
			return files.folders(folder);
		}

		@Override
		public boolean exists(String path) {
			return files.exists(path);
		}

		@Override
		public byte[] read(String path) throws IOException {
			return files.read(path);
		}

		@Override
		public void write(String path, byte[] content) throws IOException {
			step();
			files.write(path, content);
		}

		@Override
		public void delete(String path) throws IOException {
			step();
			files.delete(path);
		}
	}

	private static List<Problem> names(List<Problem> problems) {
		return problems.stream().filter(problem -> problem.kind() == Problem.Kind.NAME_FOUND).toList();
	}

	private void comment(String comment) {
		StudyTranscript transcript = samples.transcript("creativity_0074");
		samples.study.edit("Comment", edit -> edit.setCoding(transcript.codings().getFirst(),
				org.emic.model.coding.CodingPackage.Literals.CODING__COMMENT, comment));
	}

	private void write(String path, String text) throws IOException {
		var file = samples.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
