/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.pseudonym.PseudonymPlan;
import org.emic.core.pseudonym.PseudonymProgress;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.DeleteCodes;
import org.emic.core.study.Problem.Kind;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;
import org.emic.model.files.FormatException;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anna and Ben coded both transcripts; Ben alone used the code "secret", and wrote a comment. */
class BlindCodingTest {

	private static final String TEXT = """
			# Dialog

			**Transcript ID:** %s

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin a text?

			User: I write a draft by hand and then I ask the machine.
			""";

	private final Coder anna = Coders.create("anna", "Anna");
	private final Coder ben = Coders.create("ben", "Ben");
	@TempDir
	Path folder;
	private Study study;

	@BeforeEach
	void twoCoders() throws IOException {
		NewStudy.write(new FolderFiles(folder), "Blind", true);
		Files.createDirectories(folder.resolve("transcripts"));
		for (var id : List.of("one", "two")) {
			Files.writeString(folder.resolve("transcripts/" + id + ".transcript"), TEXT.formatted(id));
		}
		study = Study.open(new FolderFiles(folder));
		var drafts = code("drafts");
		var secret = code("secret");
		for (var id : List.of("one", "two")) {
			apply(drafts, id, "draft by hand", anna);
			var bens = apply(secret, id, "ask the machine", ben);
			study.edit("", edit -> edit.setCoding(bens, CodingPackage.Literals.CODING__COMMENT, "a telling remark"));
		}
		save();
		open(anna);
	}

	@Test
	void othersCodingsAreHiddenInBlindTranscriptsAndInNoOthers() throws IOException {
		blind(BlindCoding.of(List.of("one")));
		assertEquals(List.of("anna: drafts", "anna: drafts", "ben: secret"), codings());
		assertEquals(1, study.codings().count(named("secret")));

		open(anna);
		assertEquals(List.of("anna: drafts", "anna: drafts", "ben: secret"), codings());
		blind(BlindCoding.ALL);
		assertEquals(List.of("anna: drafts", "anna: drafts"), codings());
		assertEquals(0, study.codings().count(named("secret")));
		assertEquals(List.of("anna"), study.coders().stream().map(Coder::getId).toList());
		assertTrue(study.hasHiddenCodings("one"));
	}

	@Test
	void eachSeesTheOwnAndNobodySeesNothing() throws IOException {
		blind(BlindCoding.ALL);
		open(ben);
		assertEquals(List.of("ben: secret", "ben: secret"), codings());
		study = Study.open(new FolderFiles(folder));
		assertEquals(List.of(), codings());
		study = Study.open(new FolderFiles(folder), Viewer.EVERYBODY);
		assertEquals(4, codings().size());
	}

	@Test
	void thatOthersAreDoneIsToldAndCountsForNothing() throws IOException {
		study.edit("", edit -> edit.setDone(transcript("two"), ben, true));
		save();
		blind(BlindCoding.ALL);
		for (var opened : List.of(study, Study.open(new FolderFiles(folder), Viewer.coder("anna")))) {
			var two = opened.transcript("two").orElseThrow();
			assertTrue(two.isDone("ben"));
			assertEquals(Set.of("ben"), two.doneCoders());
			assertEquals(Set.of(), opened.transcript("one").orElseThrow().doneCoders());
			assertEquals(Set.of("anna"), Participation.of(Map.of("one", Set.of("ben"))).in(two).keySet());
			assertEquals(Set.of("anna"), Participation.of(Map.of("two", Set.of("ben"))).in(two).keySet());
		}
		// he does it in his clone, and it comes with git
		open(ben);
		study.edit("", edit -> edit.setDone(transcript("one"), ben, true));
		study.edit("", edit -> edit.setDone(transcript("two"), ben, false));
		var bens = study;
		open(anna);
		for (var id : List.of("one", "two")) {
			bens.save(bens.transcript(id).orElseThrow(), ben);
			study.refresh(List.of("codings/ben/" + id + ".codings"), Set.of());
		}
		assertTrue(transcript("one").isDone("ben"));
		assertFalse(transcript("two").isDone("ben"));
	}

	@Test
	void whoLooksOnSeesAllAndNobodyElseDoes() throws IOException {
		blind(BlindCoding.ALL.seenBy(List.of("lead")));
		assertEquals(2, codings().size(), "Anna codes");
		assertTrue(Files.readString(folder.resolve("study.emic")).contains("blind: true\n\nseeing: [\"lead\"]\n"));
		study.setViewer(Viewer.coder("lead"));
		assertEquals(4, codings().size());
		assertFalse(study.hasHiddenCodings());
		blind(BlindCoding.ALL);
		assertEquals(0, codings().size());
		blind(BlindCoding.ALL.seenBy(List.of("lead")));
		study = Study.open(new FolderFiles(folder), Viewer.coder("lead"));
		assertEquals(4, codings().size());
		study = Study.open(new FolderFiles(folder), Viewer.NOBODY);
		assertEquals(0, codings().size());
	}

	@Test
	void afterAMergeOnlyThoseLookOnWhomBothSidesName() throws IOException {
		var both = StudySettings.parse("blind: true\nseeing: [\"lead\",\"ben\"]\nseeing: [\"lead\"]\nblind: [\"one\"]\n", "study.emic");
		assertEquals(BlindCoding.ALL.seenBy(List.of("lead")), both.blind());
		assertThrows(FormatException.class, () -> StudySettings.parse("blind: true\nseeing: 5\n", "study.emic"));
	}

	@Test
	void anotherCoderWhoLooksSeesTheirOwnAtOnce() {
		blind(BlindCoding.ALL);
		var changed = study.setViewer(Viewer.coder("ben"));
		assertEquals(2, changed.size());
		assertEquals(List.of("ben: secret", "ben: secret"), codings());
	}

	@Test
	void hidingAndShowingIsOneStepThatCanBeUndone() {
		var events = new ArrayList<StudyEvent>();
		study.addListener(events::add);
		var change = study.edit("", edit -> edit.setBlind(BlindCoding.ALL));
		assertTrue(events.stream().anyMatch(event -> event.codings().size() == 2));
		assertEquals(2, codings().size());
		change.undo();
		assertEquals(List.of("anna: drafts", "ben: secret", "anna: drafts", "ben: secret"), codings());
		assertFalse(study.hasHiddenCodings());
		change.redo();
		assertEquals(2, codings().size());
	}

	@Test
	void noStepGoesOnWithCodingsThatWereHiddenAndReadAgainSinceThen() throws IOException {
		var bens = placed("ben", "one");
		var comment = study.edit("", edit -> edit.setCoding(bens, CodingPackage.Literals.CODING__COMMENT, "another remark"));
		save();
		var hiding = study.edit("", edit -> edit.setBlind(BlindCoding.ALL));
		assertThrows(IllegalStateException.class, comment::undo);
		hiding.undo();
		assertThrows(IllegalStateException.class, comment::undo);
		assertFalse(transcript("one").isDirty());
		assertEquals("another remark", placed("ben", "one").coding().getComment());
	}

	@Test
	void whoKeepsStepsHearsWhichCodingsWereReadAgainAtEachTurn() {
		var heard = new ArrayList<Set<String>>();
		study.addListener(new StudyListener() {
			@Override
			public void studyChanged(StudyEvent event) {
				// another test
			}

			@Override
			public void shownOrHidden(Set<StudyTranscript> transcripts) {
				heard.add(transcripts.stream().map(StudyTranscript::id).collect(Collectors.toSet()));
			}
		});
		var change = study.edit("", edit -> edit.setBlind(BlindCoding.of(List.of("one"))));
		change.undo();
		change.redo();
		assertEquals(List.of(Set.of("one"), Set.of("one"), Set.of("one")), heard);
	}

	@Test
	void filesStayByteForByteWhateverIsSaved() throws IOException {
		var before = files();
		blind(BlindCoding.of(List.of("one", "two")));
		var settings = files().get("study.emic");
		assertTrue(settings.contains("\nblind: [\"one\",\"two\"]\n"), settings);
		apply(named("secret"), "one", "begin a text", anna);
		study.edit("", edit -> edit.replaceText(transcript("two"), transcript("two").text().indexOf("draft"), 5, "first draft"));
		save();
		assertEquals(bens(before), bens(files()));

		blind(BlindCoding.NONE);
		assertEquals(before.get("study.emic"), files().get("study.emic"));
		// the text of the second was changed while they were hidden; they are found again
		assertEquals(List.of("anna: secret", "anna: drafts", "ben: secret", "anna: drafts", "ben: secret"), codings());
	}

	@Test
	void decisionsOfOthersAreHiddenTooAndOwnOnesHoldAgainAfterwards() throws IOException {
		open(ben);
		var annas = placed("anna", "one");
		study.edit("", edit -> DecisionEdits.recode(edit, annas, named("secret"), ben, "better"));
		save();
		open(anna);
		var bens = placed("ben", "two");
		study.edit("", edit -> DecisionEdits.remove(edit, bens, anna, "not this"));
		save();
		assertEquals(List.of("anna: secret", "ben: secret", "anna: drafts"), codings());
		var before = files();

		blind(BlindCoding.ALL);
		assertEquals(List.of("anna: drafts", "anna: drafts"), codings());
		assertEquals(List.of(), transcript("two").removedCodings());
		assertEquals(List.of(), problems(Kind.IDLE_DECISION));
		blind(BlindCoding.NONE);
		assertEquals(List.of("anna: secret", "ben: secret", "anna: drafts"), codings());
		assertEquals(before, files());
	}

	@Test
	void whatChangesOnDiskIsNotSeenAndNotTold() throws IOException {
		blind(BlindCoding.ALL);
		var events = new ArrayList<StudyEvent>();
		study.addListener(events::add);
		var path = "codings/ben/one.codings";
		Files.writeString(folder.resolve(path), files().get(path).replace("a telling remark", "another remark"));
		study.refresh(List.of(path), Set.of());
		assertEquals(List.of(), events);
		study.reload(transcript("one"));
		assertEquals(List.of("anna: drafts", "anna: drafts"), codings());
	}

	@Test
	void settingsThatChangeOnDiskHideAtOnceAlsoInTranscriptsWithUnsavedChanges() throws IOException {
		var own = apply(named("drafts"), "one", "begin a text", anna);
		var path = "study.emic";
		Files.writeString(folder.resolve(path), files().get(path) + "\nblind: true\n");
		study.refresh(List.of(path), Set.of(transcript("one")));
		assertEquals(List.of("anna: drafts", "anna: drafts", "anna: drafts"), codings());
		assertTrue(transcript("one").codings().contains(own));
	}

	@Test
	void brokenSettingsDoNotUncoverWhatTheyHide() throws IOException {
		blind(BlindCoding.of(List.of("one")));
		var text = files().get("study.emic");
		Files.writeString(folder.resolve("study.emic"), text + "\nthis is no line of settings\n");
		open(anna);
		assertEquals(List.of("anna: drafts", "anna: drafts", "ben: secret"), codings());
		assertThrows(IllegalStateException.class, () -> study.edit("", edit -> edit.setBlind(BlindCoding.NONE)));
		Files.writeString(folder.resolve("study.emic"), text.replace("[\"one\"]", "[\"one"));
		open(anna);
		assertEquals(List.of("anna: drafts", "anna: drafts"), codings());
	}

	@Test
	void settingsThatAreAwayForAWhileDoNotUncoverWhatTheyHide() throws IOException {
		blind(BlindCoding.of(List.of("one")));
		var settings = folder.resolve("study.emic");
		var text = files().get("study.emic");
		Files.delete(settings);
		study.refresh(List.of("study.emic"), Set.of());
		assertEquals(List.of("anna: drafts", "anna: drafts", "ben: secret"), codings());
		Files.writeString(settings, ""); // as a synchronisation begins to write it
		study.refresh(List.of("study.emic"), Set.of());
		assertEquals(List.of("anna: drafts", "anna: drafts", "ben: secret"), codings());
		Files.delete(settings);
		Files.createDirectory(settings); // can be looked for, but not be read
		study.refresh(List.of("study.emic"), Set.of());
		assertEquals(List.of("anna: drafts", "anna: drafts", "ben: secret"), codings());
		Files.delete(settings);
		Files.writeString(settings, text.replace("blind: [\"one\"]\n", ""));
		study.refresh(List.of("study.emic"), Set.of());
		assertEquals(4, codings().size());
	}

	@Test
	void settingsThatCannotBeReadAtFirstHideAll() throws IOException {
		Files.delete(folder.resolve("study.emic"));
		Files.createDirectory(folder.resolve("study.emic"));
		open(anna);
		assertEquals(List.of("anna: drafts", "anna: drafts"), codings());
	}

	@Test
	void ofSeveralLinesThatSayWhatIsBlindEachHolds() throws FormatException {
		assertEquals(BlindCoding.ALL, StudySettings.parse("blind: true\nblind: false\n", "study.emic").blind());
		assertEquals(BlindCoding.of(List.of("one", "two")),
				StudySettings.parse("blind: [\"one\"]\nblind: [\"two\"]\n", "study.emic").blind());
		assertThrows(FormatException.class,
				() -> StudySettings.parse("blind: true\nblind: \"perhaps\"\n", "study.emic"));
	}

	@Test
	void aCopyOfAHiddenFileIsNotShownEither() throws IOException {
		blind(BlindCoding.of(List.of("one")));
		Files.copy(folder.resolve("codings/ben/one.codings"),
				folder.resolve("codings/ben/one.sync-conflict-20261128-184500.codings"));
		open(anna);
		assertEquals(List.of("anna: drafts", "anna: drafts", "ben: secret"), codings());
	}

	@Test
	void aWrongValueIsToldWithItsFile() {
		var thrown = assertThrows(FormatException.class, () -> StudySettings.parse("blind: \"perhaps\"\n", "study.emic"));
		assertTrue(thrown.getMessage().contains("study.emic") && thrown.getMessage().contains("blind"), thrown.getMessage());
	}

	@Test
	void checkTellsThatAHiddenFileCannotBeReadAndNothingOfWhatIsInIt() throws IOException {
		blind(BlindCoding.ALL);
		var path = "codings/ben/one.codings";
		Files.writeString(folder.resolve(path), files().get(path).replace("\"comment\":\"a telling", "\"comment\":a telling"));
		open(anna);
		var problems = StudyCheck.check(study).stream().filter(problem -> problem.file().equals(path)).toList();
		assertEquals(1, problems.size());
		assertEquals(Kind.UNREADABLE, problems.getFirst().kind());
		assertEquals(2, problems.getFirst().line());
		assertFalse(problems.getFirst().text().contains("telling"), problems.getFirst().text());
	}

	@Test
	void aMemoOnAHiddenCodingHasNoBrokenLink() throws IOException {
		var bens = placed("ben", "one");
		study.edit("", edit -> MemoEdits.create(edit, "Machines", MemoType.ANALYTIC, anna, List.of(new MemoTarget.OfCoding(bens))));
		study.memos().save();
		var before = files();
		blind(BlindCoding.ALL);
		open(anna);
		assertEquals(List.of(), problems(Kind.MEMO_LINK));
		var memo = study.memos().all().iterator().next();
		assertTrue(MemoLinks.isHidden(study, memo.getLinks().getFirst()));
		blind(BlindCoding.NONE);
		assertEquals(before, files());
	}

	@Test
	void theConsensusIsNobodyWhoCodesAlsoWhileItIsHidden() throws IOException {
		var settled = Files.readString(folder.resolve("codings/ben/one.codings")).replace("\"coder\":{\"id\":\"ben\"",
				"\"settler\":{\"id\":\"ben\",\"name\":\"Ben\"},\"coder\":{\"id\":\"consensus\"");
		Files.createDirectories(folder.resolve("codings/consensus/ben"));
		Files.writeString(folder.resolve("codings/consensus/ben/one.codings"), settled);
		blind(BlindCoding.ALL);
		open(anna);
		assertEquals(Set.of("ben"), study.hiddenCoders("one"));
		assertEquals(List.of("Anna", "Ben"), KnownCoders.of(List.of(study), List.of(anna)).stream().map(Coder::getName).toList());
	}

	@Test
	void refactoringsTouchAndCountWhatIsSeen() throws IOException {
		blind(BlindCoding.ALL);
		var before = files();
		var plan = new DeleteCodes(List.of(named("secret").getId()), DeleteCodes.Codings.REMOVE, "").plan(study, anna,
				CodeRefactoring.Progress.NONE);
		assertEquals(List.of(), plan.codings());
		assertTrue(plan.findings().stream().anyMatch(finding -> finding.text().contains("hidden")), plan.findings()::toString);
		study.edit("", plan::apply);
		save();
		assertEquals(bens(before), bens(files()));
	}

	@Test
	void refactoringsSayNothingOfHiddenCodingsWhereThereAreNone() throws IOException {
		var plan = new DeleteCodes(List.of(named("secret").getId()), DeleteCodes.Codings.REMOVE, "").plan(study, anna,
				CodeRefactoring.Progress.NONE);
		assertEquals(List.of(), plan.findings());
	}

	@Test
	void namesAreNotReplacedWhileSomeCodingsAreHidden() throws IOException {
		blind(BlindCoding.of(List.of("one")));
		var names = List.of(new NameReplacement("machine", "tool", false));
		var plan = PseudonymPlan.look(study, names, "", PseudonymProgress.NONE);
		assertTrue(plan.isEmpty());
		assertEquals(1, plan.problems().size());
		assertFalse(PseudonymPlan.look(study, names, "two", PseudonymProgress.NONE).isEmpty());
	}

	@Test
	void whoDoesNotLookCannotCodeOverWhatIsHidden() throws IOException {
		blind(BlindCoding.ALL);
		assertThrows(IllegalStateException.class, () -> apply(named("drafts"), "one", "begin a text", ben));
		assertEquals(2, codings().size());
	}

	private void blind(BlindCoding blind) {
		study.edit("", edit -> edit.setBlind(blind));
		try {
			study.saveFiles();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void open(Coder viewer) throws IOException {
		study = Study.open(new FolderFiles(folder), Viewer.coder(viewer.getId()));
	}

	private StudyTranscript transcript(String id) {
		return study.transcript(id).orElseThrow();
	}

	private Code code(String name) {
		var made = new ArrayList<Code>();
		study.edit("", edit -> made.add(CodebookEdits.create(edit, study.codes().main().orElseThrow(), name)));
		return made.getFirst();
	}

	private Code named(String name) {
		return study.codes().all().stream().filter(code -> code.getName().equals(name)).findFirst().orElseThrow();
	}

	private PlacedCoding placed(String coder, String transcript) {
		return transcript(transcript).codings().stream().filter(placed -> placed.coder().getId().equals(coder)).findFirst()
				.orElseThrow();
	}

	private PlacedCoding apply(Code code, String transcript, String words, Coder coder) {
		var where = transcript(transcript);
		var range = TextRange.of(where.text().indexOf(words), words.length());
		var made = new ArrayList<PlacedCoding>();
		study.edit("", edit -> made.add(CodingEdits.apply(edit, where, range, code, coder, Provenance.MANUAL).orElseThrow()));
		return made.getFirst();
	}

	private void save() throws IOException {
		study.saveCodebooks();
		for (var transcript : study.transcripts()) {
			study.save(transcript, anna);
		}
	}

	private List<String> codings() {
		return study.transcripts().stream().flatMap(transcript -> transcript.codings().stream())
				.map(placed -> placed.coder().getId() + ": " + placed.codeName()).toList();
	}

	private List<Problem> problems(Kind kind) {
		return StudyCheck.check(study).stream().filter(problem -> problem.kind() == kind).toList();
	}

	private static Map<String, String> bens(Map<String, String> files) {
		var found = new TreeMap<>(files);
		found.keySet().removeIf(path -> !path.startsWith("codings/ben/"));
		assertEquals(2, found.size());
		return found;
	}

	private Map<String, String> files() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var walk = Files.walk(folder)) {
			for (var path : walk.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
			}
		}
		return contents;
	}
}
