/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.core.auto.PatternException;
import org.emic.core.auto.TextPattern;
import org.emic.core.refactor.MergeCodes.Part;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Licence;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.NewCodebook;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Problem;
import org.emic.core.study.Study;
import org.emic.core.study.StudyCheck;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudySettings;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.CodingPackage;
import org.emic.model.files.FollowedCode;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeRefactoringTest {

	private static final Set<Part> ALL = EnumSet.allOf(Part.class);

	@TempDir
	Path folder;

	private CodedStudy coded;
	private Code drafting;
	private Code asking;

	@BeforeEach
	void makeStudy() throws IOException {
		coded = new CodedStudy(folder);
		drafting = coded.code("drafting");
		asking = coded.code("asking");
		coded.apply(drafting, "one", "a draft", coded.anna);
		coded.apply(drafting, "one", "write it again", coded.ben);
		coded.apply(asking, "one", "ask the machine", coded.anna);
		coded.apply(drafting, "two", "a draft", coded.ben);
		coded.save();
	}

	/** Makes it, saves, and looks at the bytes: nothing of Ben's may change, and all is as before after undo. */
	private void runAndUndo(CodeRefactoring refactoring, List<String> expected, Runnable check) throws IOException {
		var before = coded.files();
		var codings = coded.codings();
		var change = coded.run(refactoring, coded.anna);
		assertEquals(expected, coded.codings());
		check.run();
		coded.save();
		before.forEach((path, text) -> {
			try {
				assertTrue(!path.startsWith("codings/ben/") || text.equals(coded.files().get(path)), path);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
		change.undo();
		coded.save();
		assertEquals(before, coded.files());
		assertEquals(codings, coded.codings());
		change.redo();
		coded.save();
		coded.open();
		assertEquals(expected, coded.codings());
	}

	private static MergeCodes merge(Code from, Code into) {
		return new MergeCodes(List.of(from.getId()), into.getId(), ALL);
	}

	@Test
	void mergedCodeIsFollowedByOthersAndWrittenByItsCoder() throws IOException {
		runAndUndo(merge(drafting, asking), List.of("Anna: asking: a draft", "Anna: asking: ask the machine",
				"Ben: asking: write it again", "Ben: asking: a draft"), () -> {
					assertEquals(Status.DELETED, drafting.getStatus());
					assertEquals(asking.getId(), drafting.getMergedInto());
					assertEquals(List.of("drafting"), asking.getAliases());
					assertEquals(4, coded.study.codings().count(asking));
				});
		var written = coded.files().get("codings/anna/one.codings");
		assertFalse(written.contains("\"code\":\"" + drafting.getId()), written);
		assertTrue(written.contains("\"followed\":\"" + drafting.getId()), "what its coder said is on record");
		var given = coded.study.transcript("one").orElseThrow().codings().getFirst();
		coded.study.edit("Recode", edit -> CodingEdits.changeCode(edit, given, coded.named("asking"), coded.anna));
		assertEquals(Optional.empty(), FollowedCode.of(given.coding()), "a word of the coder's takes its place");
	}

	@Test
	void aSharedCodeIsNotMergedIntoOneThatOtherStudiesDoNotHave() throws IOException {
		var team = new FolderFiles(folder.resolve("team"));
		NewCodebook.write(team, "Team codes", Licence.NONE);
		var files = new FolderFiles(folder.resolve("study"));
		NewStudy.write(files, "Study", true);
		var settings = StudySettings.create("Study");
		settings.setCodebooks(List.of("team"));
		files.write(StudyLayout.SETTINGS, settings.write().getBytes(StandardCharsets.UTF_8));
		var study = Study.open(files);
		var books = study.codes().codebooks();
		study.edit("Codes", edit -> books.forEach(book -> CodebookEdits.create(edit, book, "of " + book.getName())));
		var shared = books.stream().filter(study::isShared).findFirst().orElseThrow().getCodes().getFirst();
		var own = books.stream().filter(book -> !study.isShared(book)).findFirst().orElseThrow().getCodes().getFirst();
		var refused = merge(shared, own).plan(study, coded.anna, CodeRefactoring.Progress.NONE).findings();
		assertEquals(List.of("\u2018of Team codes\u2019 is in a codebook that other studies may use, too, and they could not "
				+ "find \u2018of Study\u2019, which is in another codebook. Merge \u2018of Study\u2019 into \u2018of Team "
				+ "codes\u2019, or recode the codings of \u2018of Team codes\u2019 in this study."),
				refused.stream().map(Finding::text).toList());
		assertEquals(List.of(), merge(own, shared).plan(study, coded.anna, CodeRefactoring.Progress.NONE).findings());
	}

	@Test
	void whatAColleagueMeanwhileDecidedAboutACodingThatIsMadePartOfAnotherIsTold() throws IOException {
		coded.apply(asking, "one", "a draft", coded.anna);
		coded.save();
		var bens = Study.open(new FolderFiles(folder));
		var gone = bens.transcript("one").orElseThrow().codings().stream()
				.filter(placed -> placed.quote().equals("a draft") && placed.codeName().equals("drafting")).findFirst().orElseThrow();
		bens.edit("Remove", edit -> DecisionEdits.remove(edit, gone, coded.ben, "not at all"));
		bens.save(gone.transcript(), coded.ben);
		var merged = coded.run(merge(drafting, asking), coded.anna);
		coded.save();
		var study = Study.open(new FolderFiles(folder));
		assertEquals(List.of(), study.transcript("one").orElseThrow().removedCodings(), "of the other code nothing was decided");
		assertEquals(List.of("What Ben decided here is about a coding that Anna has joined with \u201ca draft\u201d (asking); of that "
				+ "one nothing is decided. Decide about it, if need be, and withdraw this decision."),
				idleDecisions(study));
		merged.undo();
		coded.save();
		study = Study.open(new FolderFiles(folder));
		assertEquals(1, study.transcript("one").orElseThrow().removedCodings().size());
		assertEquals(List.of(), idleDecisions(study));
	}

	private static List<String> idleDecisions(Study study) {
		return StudyCheck.check(study).stream().filter(problem -> problem.kind() == Problem.Kind.IDLE_DECISION)
				.map(Problem::text).toList();
	}

	@Test
	void planTellsWhatIsWrittenAndWhatFollows() {
		var plan = coded.plan(merge(drafting, asking), coded.anna);
		assertEquals(List.of(CodingFate.MERGED, CodingFate.FOLLOWS, CodingFate.FOLLOWS),
				plan.codings().stream().map(CodingChange::fate).toList());
		assertEquals(Status.ACTIVE, drafting.getStatus(), "planning changes nothing");
		assertEquals("Merge \u2018drafting\u2019 into \u2018asking\u2019", plan.label());
	}

	@Test
	void whatACodeSaysIsAppendedAndItsChildrenMove() throws IOException {
		var child = coded.code("sketching", drafting);
		coded.study.edit("Say", edit -> {
			edit.set(drafting, CodebookPackage.Literals.CODE__DEFINITION, "Writes first.");
			edit.set(asking, CodebookPackage.Literals.CODE__DEFINITION, "Asks.");
			edit.set(drafting, CodebookPackage.Literals.CODE__EXAMPLES, "a draft");
			edit.set(drafting, CodebookPackage.Literals.CODE__ALIASES, List.of("writing"));
		});
		coded.save();
		var before = coded.files();
		var change = coded.run(merge(drafting, asking), coded.anna);
		assertEquals("Asks.\n\nWrites first.", asking.getDefinition());
		assertEquals("a draft", asking.getExamples());
		assertEquals(List.of("drafting", "writing"), asking.getAliases());
		assertEquals(asking, child.eContainer());
		change.undo();
		coded.save();
		assertEquals(before, coded.files());
	}

	@Test
	void ownDuplicatesBecomeOneWithAllCommentsAndMemos() throws IOException {
		var kept = coded.apply(asking, "one", "a draft", coded.anna);
		var gone = coded.study.transcript("one").orElseThrow().codings().stream()
				.filter(placed -> placed.codeName().equals("drafting")).findFirst().orElseThrow();
		coded.study.edit("Comment", edit -> {
			edit.setCoding(kept, CodingPackage.Literals.CODING__COMMENT, "First.");
			edit.setCoding(gone, CodingPackage.Literals.CODING__COMMENT, "Second.");
			MemoEdits.create(edit, "About it", MemoType.THEORETICAL, coded.anna, List.of(new MemoTarget.OfCoding(gone)));
		});
		coded.save();
		assertEquals(1, coded.plan(merge(drafting, asking), coded.anna).codings().stream()
				.filter(change -> change.fate() == CodingFate.JOINED).count());
		var change = coded.run(merge(drafting, asking), coded.anna);
		assertEquals(List.of("Anna: asking: a draft", "Anna: asking: ask the machine", "Ben: asking: write it again",
				"Ben: asking: a draft"), coded.codings());
		assertEquals("First.\n\nSecond.", kept.coding().getComment());
		assertEquals(1, coded.study.memos().about(new MemoTarget.OfCoding(kept)).size());
		change.undo();
		assertEquals(1, coded.study.memos().about(new MemoTarget.OfCoding(gone)).size());
		assertEquals(5, coded.codings().size());
	}

	@Test
	void othersDuplicatesAreLeftToThem() throws IOException {
		coded.apply(asking, "two", "a draft", coded.ben);
		coded.save();
		var before = coded.files();
		coded.run(merge(drafting, asking), coded.anna);
		coded.save();
		assertEquals(before.get("codings/ben/two.codings"), coded.files().get("codings/ben/two.codings"));
		assertEquals(5, coded.codings().size());
	}

	@Test
	void noCodeIsEverMergedIntoItself() {
		coded.run(merge(drafting, asking), coded.anna);
		assertTrue(coded.plan(merge(asking, drafting), coded.anna).isImpossible(), "drafting is asking now");
		assertTrue(coded.plan(merge(asking, asking), coded.anna).isImpossible());
		var plan = coded.plan(merge(asking, drafting), coded.anna);
		assertThrows(IllegalStateException.class, () -> coded.study.edit("Merge", plan::apply));
	}

	@Test
	void chainOfMergesIsFollowedToItsEnd() {
		var third = coded.code("third");
		coded.run(merge(drafting, asking), coded.anna);
		coded.run(merge(asking, third), coded.anna);
		assertEquals(4, coded.study.codings().count(third));
		assertEquals(Set.of(drafting.getId(), asking.getId(), third.getId()), coded.study.codes().idsOf(third));
	}

	@Test
	void codeIsMergedIntoOneThatIsBelowIt() {
		var child = coded.code("sketching", drafting);
		var other = coded.code("outlining", drafting);
		coded.run(merge(drafting, child), coded.anna);
		assertEquals(coded.study.codes().main().orElseThrow(), child.eContainer());
		assertEquals(child, other.eContainer());
		assertEquals(List.of("sketching", "outlining", "asking"), coded.study.codes().all().stream().map(Code::getName).toList());
	}

	@Test
	void codingIsSplitByRuleAndOneByOneAndOthersByDecision() throws IOException, PatternException {
		var again = SplitPart.create(coded.study, "rewriting", List.of());
		var two = coded.study.transcript("two").orElseThrow().codings().getFirst();
		var rule = SplitRule.WithText.of("AGAIN", new TextPattern.Options(false, false, true));
		var split = new SplitCode(drafting.getId(), true, List.of(again, SplitPart.of(asking)),
				List.of(new SplitCode.Rule(rule, again.codeId())),
				Map.of(two.coding().getId(), asking.getId()), "They are two things.");
		runAndUndo(split, List.of("Anna: drafting: a draft", "Anna: asking: ask the machine", "Ben: rewriting: write it again",
				"Ben: asking: a draft"), () -> {
					assertEquals(drafting, coded.named("rewriting").eContainer());
					assertEquals("They are two things.", two.decision().orElseThrow().getReason());
				});
		assertTrue(coded.files().containsKey("codings/anna/two.codings"), "that is where the decision is");
	}

	@Test
	void rulesKnowSpeakersAndOtherCodes() {
		var placed = coded.study.transcript("one").orElseThrow().codings().getFirst();
		assertTrue(new SplitRule.OfSpeaker("Participant").accepts(placed));
		assertFalse(new SplitRule.OfSpeaker("Interviewer").accepts(placed));
		assertFalse(new SplitRule.WithCode(asking.getId()).accepts(placed));
		coded.apply(asking, "one", "draft by hand", coded.ben);
		assertTrue(new SplitRule.WithCode(asking.getId()).accepts(placed));
	}

	@Test
	void deletedCodesCodingsAreRemoved() throws IOException {
		runAndUndo(new DeleteCodes(List.of(drafting.getId()), DeleteCodes.Codings.REMOVE, null),
				List.of("Anna: asking: ask the machine"), () -> {
					assertEquals(Status.DELETED, drafting.getStatus());
					assertEquals(1, coded.study.transcript("two").orElseThrow().removedCodings().size());
				});
	}

	@Test
	void deletedCodesCodingsGoToTheCodeAbove() throws IOException {
		var below = coded.code("sketching", asking);
		var last = coded.code("scribbling", below);
		coded.apply(last, "two", "by hand", coded.ben);
		coded.apply(below, "two", "ask the machine", coded.anna);
		coded.save();
		runAndUndo(new DeleteCodes(List.of(below.getId(), last.getId()), DeleteCodes.Codings.TO_PARENT, null),
				List.of("Anna: drafting: a draft", "Anna: asking: ask the machine", "Ben: drafting: write it again",
						"Ben: drafting: a draft", "Ben: asking: by hand", "Anna: asking: ask the machine"),
				() -> assertEquals(Status.DELETED, last.getStatus()));
		assertTrue(coded.plan(new DeleteCodes(List.of(asking.getId()), DeleteCodes.Codings.TO_PARENT, null), coded.anna)
				.isImpossible(), "there is nothing above");
	}

	@Test
	void deletedCodesCodingsAreKept() throws IOException {
		var before = coded.files();
		runAndUndo(new DeleteCodes(List.of(drafting.getId()), DeleteCodes.Codings.KEEP, null), coded.codings(),
				() -> assertEquals(Status.DELETED, drafting.getStatus()));
		assertEquals(before.get("codings/anna/one.codings"), coded.files().get("codings/anna/one.codings"));
	}

	@Test
	void selectionIsRecodedButWhatIsNotWanted() {
		var all = coded.study.transcripts().stream().flatMap(transcript -> transcript.codings().stream()).toList();
		var ids = all.stream().map(placed -> placed.coding().getId()).collect(Collectors.toSet());
		var plan = coded.plan(new RecodeCodings(ids, asking.getId(), "Why not."), coded.anna);
		assertEquals(3, plan.codings().size(), "one has the code already");
		coded.study.edit(plan.label(), edit -> plan.apply(edit, change -> change.placed() != all.getLast()));
		assertEquals(List.of("Anna: asking: a draft", "Anna: asking: ask the machine", "Ben: asking: write it again",
				"Ben: drafting: a draft"), coded.codings());
	}

	@Test
	void renamedCodeIsFoundByItsOldName() throws IOException {
		runAndUndo(new RenameCode(drafting.getId(), " first  drafts ", true), coded.codings().stream()
				.map(text -> text.replace(": drafting", ": first drafts")).toList(),
				() -> assertEquals(List.of("drafting"), drafting.getAliases()));
		assertTrue(coded.plan(new RenameCode(drafting.getId(), "Asking", false), coded.anna).findings().stream()
				.anyMatch(finding -> finding.severity() == Finding.Severity.WARNING));
		assertTrue(coded.plan(new RenameCode(drafting.getId(), " ", false), coded.anna).isImpossible());
	}

	@Test
	void movedCodeTakesThoseBelowItAlong() throws IOException {
		var child = coded.code("sketching", drafting);
		coded.save();
		runAndUndo(new MoveCodes(List.of(drafting.getId()), asking.getId()), coded.codings(), () -> {
			assertEquals(asking, drafting.eContainer());
			assertEquals(drafting, child.eContainer());
		});
		assertTrue(coded.plan(new MoveCodes(List.of(asking.getId()), drafting.getId()), coded.anna).isImpossible());
	}

	@Test
	void ownCodingThatSomebodyRecodedIsWrittenUnderTheMergedCodeToo() {
		var third = coded.code("third");
		var annas = coded.study.transcript("one").orElseThrow().codings().getFirst();
		coded.study.edit("Recode", edit -> DecisionEdits.recode(edit, annas, third, coded.ben, null));
		coded.run(merge(drafting, asking), coded.anna);
		assertEquals(asking.getId(), annas.coding().getCode());
		assertEquals("third", annas.codeName(), "what Ben decided holds");
	}
}
