/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.emic.core.study.TalkStudy.ANNA;
import static org.emic.core.study.TalkStudy.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.Problem.Kind;
import org.emic.core.refactor.AcceptProposal;
import org.emic.core.refactor.CodeRefactoring.Progress;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.SplitCode;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalsTest {

	@TempDir
	Path folder;

	private TalkStudy talk;
	private Study study;
	private Code fear;

	/** Anna owns the codebook, in which there is a code. */
	@BeforeEach
	void open() throws IOException {
		talk = new TalkStudy(folder.resolve("study"));
		study = talk.open();
		as(ANNA, edit -> {
			fear = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "fear");
			edit.set(fear, CodebookPackage.Literals.CODE__DEFINITION, "Being afraid.");
			edit.set(study.codes().main().orElseThrow(), CodebookPackage.Literals.CODEBOOK__OWNERS, List.of("anna"));
		});
		reopen();
	}

	private void reopen() throws IOException {
		reopen("fear");
	}

	private void reopen(String name) throws IOException {
		study = talk.open();
		fear = code(name);
	}

	private Code code(String name) {
		return TalkStudy.code(study, name);
	}

	/** Does something as the workbench lets a coder do it, and writes it. */
	private RecordedChange as(Coder coder, Consumer<StudyEdit> work) throws IOException {
		var change = study.edit("", edit -> {
			work.accept(edit);
			CodebookRights.settle(edit, coder);
		});
		study.saveCodebooks();
		for (var transcript : study.transcripts()) {
			study.save(transcript, coder);
		}
		return change;
	}

	/** Anna accepts the one proposal. */
	private RecordedChange accept(String reply) throws IOException {
		var plan = AcceptProposal.of(study, proposal(), reply).plan(study, ANNA, Progress.NONE);
		return as(ANNA, plan::apply);
	}

	private void apply(Code code, String words, Coder coder) throws IOException {
		as(coder, edit -> TalkStudy.apply(edit, study, code, words, coder));
	}

	private Proposal proposal() {
		assertEquals(1, study.proposals().all().size());
		return study.proposals().all().getFirst();
	}

	private List<String> problems() {
		return StudyCheck.check(study).stream().filter(problem -> problem.kind() != Kind.NO_DEFINITION).map(Problem::text).toList();
	}

	@Test
	void aNewCodeOfSomebodyElseIsAProposalAndCanBeAppliedAtOnce() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		var code = code("of heights");
		assertEquals(Status.PROPOSED, code.getStatus());
		apply(code, "afraid of heights", BEN);
		assertEquals(1, talk.files("codebook/codes").size(), "it has no file of its own");
		assertEquals(1, talk.files("codebook/proposals").size());
		reopen();
		var again = code("of heights");
		assertEquals(code.getId(), again.getId());
		assertEquals(Status.PROPOSED, again.getStatus());
		assertEquals(fear, again.eContainer());
		assertEquals(1, study.codings().count(again));
		assertEquals("Ben", proposal().getProposerName());
		assertEquals(List.of(), problems());
	}

	/** Anna accepted in her clone what was declined, or not decided on, in another, and that side of the conflict was kept. */
	private Code acceptedHereAndNotThere(ProposalStatus there) throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		reopen();
		var open = talk.files("codebook/proposals");
		if (there == ProposalStatus.DECLINED) {
			as(ANNA, edit -> ProposalEdits.decline(edit, proposal(), ANNA, "No.", null));
		}
		var kept = talk.files("codebook/proposals");
		for (var file : open.entrySet()) {
			Files.writeString(folder.resolve("study").resolve(file.getKey()), file.getValue());
		}
		reopen();
		accept("Yes.");
		as(ANNA, edit -> edit.set(code("of heights"), CodebookPackage.Literals.CODE__DEFINITION, "Being afraid of heights."));
		for (var file : kept.entrySet()) {
			Files.writeString(folder.resolve("study").resolve(file.getKey()), file.getValue());
		}
		reopen();
		assertEquals(there, proposal().getStatus());
		return code("of heights");
	}

	@ParameterizedTest
	@EnumSource(value = ProposalStatus.class, names = { "OPEN", "DECLINED" })
	void aCodeWithAFileOfItsOwnKeepsItWhateverBecameOfItsProposal(ProposalStatus there) throws IOException {
		var code = acceptedHereAndNotThere(there);
		// not as the workbench does it, which asks what the status of the code says of the proposal: as pseudonymising does
		study.edit("", edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, "Being afraid of high places."));
		study.saveCodebooks();
		reopen();
		assertEquals("Being afraid of high places.", code("of heights").getDefinition());
		assertEquals(Status.ACTIVE, code("of heights").getStatus());
		assertEquals(2, talk.files("codebook/codes").size());
	}

	@Test
	void aCodeInUseWhoseProposalWasDeclinedIsAProblemThatAcceptingItOrDeletingTheCodeSettles() throws IOException {
		var code = acceptedHereAndNotThere(ProposalStatus.DECLINED);
		assertTrue(problems().getFirst().contains("declined"), problems().toString());
		var change = as(ANNA, edit -> MergeRepairs.acceptProposal(edit, code, ANNA));
		assertEquals(List.of(), problems());
		change.undo();
		study.saveCodebooks();
		reopen();
		assertEquals(1, problems().size());
		as(ANNA, edit -> MergeRepairs.declineProposal(edit, code("of heights"), ANNA));
		reopen();
		assertEquals(List.of(), problems());
		assertEquals(List.of(fear), study.codes().all());
		assertTrue(talk.files("codebook/codes").values().stream().anyMatch(text -> text.contains("afraid of heights")));
	}

	@Test
	void aCodeInUseWhoseProposalIsOpenIsAProblemThatDecidingOnItSettles() throws IOException {
		acceptedHereAndNotThere(ProposalStatus.OPEN);
		assertTrue(problems().getFirst().contains("open"), problems().toString());
		accept("Yes.");
		reopen();
		assertEquals(List.of(), problems());
	}

	@Test
	void aCodeInUseWhoseProposalIsOpenIsDeletedWhenThatIsDeclined() throws IOException {
		var code = acceptedHereAndNotThere(ProposalStatus.OPEN);
		as(ANNA, edit -> MergeRepairs.declineProposal(edit, code, ANNA));
		reopen();
		assertEquals(List.of(), problems());
		assertEquals(ProposalStatus.DECLINED, proposal().getStatus());
	}

	@Test
	void onesOwnProposalIsChangedAndTakenBackByOneself() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		as(BEN, edit -> {
			edit.set(code("of heights"), CodebookPackage.Literals.CODE__DEFINITION, "Of heights.");
			CodebookEdits.rename(edit, code("of heights"), "vertigo");
		});
		reopen();
		assertEquals("Of heights.", code("vertigo").getDefinition());
		as(BEN, edit -> CodebookEdits.delete(edit, code("vertigo"), BEN));
		reopen();
		assertEquals(1, study.codes().all().size());
		assertEquals(ProposalStatus.DECLINED, proposal().getStatus());
		assertEquals("ben", proposal().getRepliedBy());
	}

	@Test
	void anAcceptedCodeHasItsFileAndItsCodings() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		var id = code("of heights").getId();
		apply(code("of heights"), "afraid of heights", BEN);
		var codings = talk.files("codings");
		accept("Good.");
		assertEquals(2, talk.files("codebook/codes").size());
		assertEquals(codings, talk.files("codings"));
		reopen();
		assertEquals(id, code("of heights").getId());
		assertEquals(Status.ACTIVE, code("of heights").getStatus());
		assertEquals(1, study.codings().count(code("of heights")));
		assertEquals("Good.", proposal().getReply());
		assertEquals("anna", proposal().getRepliedBy());
		assertEquals(List.of(), study.proposals().open());
	}

	@Test
	void acceptingIsUndoneAndRedoneByteForByte() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		var before = talk.files("codebook");
		var change = accept("Good.");
		var after = talk.files("codebook");
		change.undo();
		study.saveCodebooks();
		assertEquals(before, talk.files("codebook"));
		assertEquals(Status.PROPOSED, code("of heights").getStatus());
		change.redo();
		study.saveCodebooks();
		assertEquals(after.keySet(), talk.files("codebook").keySet());
		assertEquals(after, talk.files("codebook"));
	}

	@Test
	void codingsOfADeclinedCodeFollowToAnother() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		apply(code("of heights"), "afraid of heights", BEN);
		var codings = talk.files("codings");
		as(ANNA, edit -> ProposalEdits.decline(edit, proposal(), ANNA, "That is fear.", fear));
		assertEquals(1, study.codings().count(fear));
		assertEquals(codings, talk.files("codings"), "Ben's file is not written");
		reopen();
		assertEquals(1, study.codings().count(fear));
		assertEquals(List.of("fear"), study.codes().all().stream().map(Code::getName).toList());
		assertEquals("fear", study.transcript("talk").orElseThrow().codings().getFirst().codeName());
		assertEquals(List.of(), problems());
	}

	@Test
	void anotherWordingIsProposedAndAcceptedAndMakesCodingsStale() throws IOException {
		apply(fear, "afraid", BEN);
		var refused = assertThrows(NotOwnerException.class,
				() -> as(BEN, edit -> edit.set(fear, CodebookPackage.Literals.CODE__DEFINITION, "Being afraid of something.")));
		assertEquals("Being afraid.", fear.getDefinition(), "nothing was changed");
		assertEquals(List.of("anna"), refused.owners());
		as(BEN, edit -> ProposalEdits.proposeChange(edit, refused.code().orElseThrow(), refused.wish().orElseThrow(), BEN, "Too wide."));
		reopen();
		assertEquals("Being afraid.", fear.getDefinition());
		assertEquals(ProposalKind.CHANGE, proposal().getKind());
		assertEquals("Too wide.", proposal().getReason());
		assertEquals("Being afraid of something.", proposal().getContent().getDefinition());
		accept("");
		assertEquals("Being afraid of something.", fear.getDefinition());
		assertEquals(1, StaleCodings.count(study, fear, StaleCodings.Which.OTHER_DEFINITION));
	}

	/** The proposal is from March, the owner's changes are from April, and it is accepted in May. */
	@Test
	void acceptingAChangeLeavesWhatTheOwnerChangedMeanwhile() throws IOException {
		as(ANNA, edit -> edit.set(fear, CodebookPackage.Literals.CODE__EXCLUSION, "Not worry, of March."));
		reopen();
		var wish = EcoreUtil.copy(fear);
		wish.setDefinition("Being afraid of something.");
		as(BEN, edit -> ProposalEdits.proposeChange(edit, fear, wish, BEN, "Too wide."));
		reopen();
		assertEquals(List.of("definition"), proposal().getChanges());
		as(ANNA, edit -> {
			CodebookEdits.rename(edit, fear, "dread");
			edit.set(fear, CodebookPackage.Literals.CODE__EXCLUSION, "Not worry, of April.");
			edit.set(fear, CodebookPackage.Literals.CODE__ALIASES, List.of("angst"));
		});
		reopen("dread");
		assertEquals("Being afraid of something.", ProposalEdits.wish(fear, proposal()).getDefinition());
		assertEquals("dread", ProposalEdits.wish(fear, proposal()).getName());
		accept("");
		reopen("dread");
		assertEquals("Being afraid of something.", fear.getDefinition());
		assertEquals("dread", fear.getName());
		assertEquals("Not worry, of April.", fear.getExclusion());
		assertEquals(List.of("angst"), fear.getAliases());
	}

	@Test
	void onlyAWordingCanBeProposedForWhatWasRefused() throws IOException {
		var colour = assertThrows(NotOwnerException.class,
				() -> as(BEN, edit -> edit.set(fear, CodebookPackage.Literals.CODE__COLOUR, "#112233")));
		assertTrue(colour.wish().isEmpty());
		assertThrows(NotOwnerException.class, () -> as(BEN, edit -> CodebookEdits.delete(edit, fear, BEN)));
		assertThrows(NotOwnerException.class, () -> as(BEN,
				edit -> edit.set(study.codes().main().orElseThrow(), CodebookPackage.Literals.CODEBOOK__OWNERS, List.of())));
		assertEquals(1, study.codes().all().size());
		assertEquals(List.of(), study.proposals().all());
	}

	@Test
	void aMergeIsProposedAndEverybodysCodingsFollow() throws IOException {
		as(ANNA, edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "dread"));
		apply(code("dread"), "afraid", ANNA);
		apply(code("dread"), "afraid of heights", BEN);
		as(BEN, edit -> ProposalEdits.proposeMerge(edit, fear, List.of(code("dread"), fear), BEN, "The same."));
		reopen();
		var ben = talk.files("codings/ben");
		accept("");
		assertEquals(2, study.codings().count(fear));
		assertEquals(ben, talk.files("codings/ben"));
		assertTrue(talk.files("codings/anna").values().iterator().next().contains(fear.getId()));
		reopen();
		assertEquals(2, study.codings().count(fear));
	}

	@Test
	void acceptingAMergeLosesNothingThatRefactoringKeeps() throws IOException {
		as(ANNA, edit -> {
			var dread = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "dread");
			edit.set(dread, CodebookPackage.Literals.CODE__DEFINITION, "Fear of what comes.");
			CodebookEdits.create(edit, dread, "of exams");
		});
		apply(code("fear"), "afraid", ANNA);
		apply(code("dread"), "afraid", ANNA);
		as(BEN, edit -> ProposalEdits.proposeMerge(edit, fear, List.of(code("dread")), BEN, "The same."));
		var before = talk.files("");
		var change = accept("Yes.");
		assertEquals("Being afraid.\n\nFear of what comes.", fear.getDefinition());
		assertEquals(List.of("dread"), fear.getAliases());
		assertEquals(fear, code("of exams").eContainer());
		assertEquals(1, study.codings().count(fear), "the two that say the same are one");
		change.undo();
		study.saveCodebooks();
		study.save(study.transcript("talk").orElseThrow(), ANNA);
		assertEquals(before, talk.files(""));
	}

	@Test
	void codingsOfAnAcceptedSplitGoWhereTheyAreSent() throws IOException {
		apply(fear, "afraid of heights", ANNA);
		apply(fear, "afraid", BEN);
		as(BEN, edit -> ProposalEdits.proposeSplit(edit, fear, List.of("of heights", "of people"), BEN, "Two things."));
		var all = AcceptProposal.of(study, proposal(), "");
		var split = (SplitCode) all.work().orElseThrow();
		var coding = study.codings().of(fear).stream().filter(placed -> placed.coder().getId().equals("ben")).findFirst().orElseThrow();
		var plan = all.with(new SplitCode(split.codeId(), false, split.parts(), List.of(),
				Map.of(coding.coding().getId(), split.parts().getFirst().codeId()), "Clearer.")).plan(study, ANNA, Progress.NONE);
		as(ANNA, plan::apply);
		assertEquals(ProposalStatus.ACCEPTED, proposal().getStatus());
		reopen();
		assertEquals(1, study.codings().count(code("of heights")), "Ben's, by Anna's decision");
		assertEquals(1, study.codings().count(fear));
		assertFalse(code("of heights").getColour().equals(code("of people").getColour()));
	}

	@Test
	void aSplitMakesItsPartsBelowTheCode() throws IOException {
		as(BEN, edit -> ProposalEdits.proposeSplit(edit, fear, List.of("of heights", " of people ", ""), BEN, "Two things."));
		reopen();
		assertEquals(List.of("of heights", "of people"), proposal().getParts());
		accept("");
		reopen();
		assertEquals(List.of("fear", "of heights", "of people"), study.codes().all().stream().map(Code::getName).toList());
		assertEquals(fear, code("of people").eContainer());
	}

	@Test
	void whatIsSaidOfAMergedCodeIsNotDoneToAnother() throws IOException {
		var codebook = study.codes().main().orElseThrow();
		var codes = new ArrayList<Code>();
		as(ANNA, edit -> List.of("dread", "worry").forEach(name -> codes.add(CodebookEdits.create(edit, codebook, name))));
		var dread = codes.getFirst();
		var worry = codes.getLast();
		var wording = EcoreUtil.copy(dread);
		wording.setDefinition("Of what comes.");
		as(BEN, edit -> ProposalEdits.proposeChange(edit, dread, wording, BEN, "Clearer."));
		as(BEN, edit -> ProposalEdits.proposeMerge(edit, fear, List.of(dread), BEN, "The same."));
		var merge = new MergeCodes(List.of(dread.getId()), worry.getId(), Set.of()).plan(study, ANNA, Progress.NONE);
		as(ANNA, merge::apply);
		assertEquals(2, study.proposals().all().size());
		for (var proposal : study.proposals().all()) {
			var plan = AcceptProposal.of(study, proposal, "").plan(study, ANNA, Progress.NONE);
			assertTrue(plan.isImpossible(), proposal.getKind().toString());
			assertTrue(plan.findings().getFirst().text().startsWith("\u2018dread\u2019 was merged into \u2018worry\u2019"),
					plan.findings().toString());
		}
	}

	@Test
	void anOwnerDecidesAndNobodyTwice() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		assertTrue(AcceptProposal.of(study, proposal(), "").plan(study, BEN, Progress.NONE).isImpossible());
		assertThrows(NotOwnerException.class, () -> as(BEN, edit -> ProposalEdits.accepted(edit, proposal(), BEN, "")));
		assertThrows(NotOwnerException.class,
				() -> as(BEN, edit -> edit.set(code("of heights"), CodebookPackage.Literals.CODE__STATUS, Status.ACTIVE)));
		assertThrows(NotOwnerException.class, () -> as(Coders.create("cy", "Cy"), edit -> ProposalEdits.decline(edit, proposal(), Coders.create("cy", "Cy"), "", null)));
		as(ANNA, edit -> edit.set(code("of heights"), CodebookPackage.Literals.CODE__STATUS, Status.ACTIVE));
		assertEquals(ProposalStatus.ACCEPTED, proposal().getStatus(), "a status that an owner gives decides");
		assertThrows(IllegalArgumentException.class, () -> as(ANNA, edit -> ProposalEdits.decline(edit, proposal(), ANNA, "", null)));
	}

	@Test
	void withoutOwnersEverybodyMayChangeEverything() throws IOException {
		as(ANNA, edit -> edit.set(study.codes().main().orElseThrow(), CodebookPackage.Literals.CODEBOOK__OWNERS, List.of()));
		as(BEN, edit -> CodebookEdits.rename(edit, fear, "dread"));
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		assertEquals(List.of(), study.proposals().all());
		assertEquals(Status.ACTIVE, code("of heights").getStatus());
		assertTrue(talk.files("codebook").values().stream().anyMatch(text -> text.contains("\nowners: []\n")), "the file is as before there were any");
	}

	@Test
	void twoCodersProposeInClonesAndPlainGitMergesThem() throws Exception {
		var anna = folder.resolve("study");
		git(anna, "init", "-q", "-b", "main");
		git(anna, "add", "-A");
		git(anna, "commit", "-q", "-m", "begin");
		var ben = folder.resolve("ben");
		git(folder, "clone", "-q", anna.toString(), ben.toString());
		as(ANNA, edit -> CodebookEdits.rename(edit, fear, "anxiety"));
		git(anna, "commit", "-q", "-am", "rename");
		propose(ben, BEN, "of heights");
		git(anna, "pull", "-q", "--no-rebase", "--no-edit", ben.toString(), "main");
		var cy = folder.resolve("cy");
		git(folder, "clone", "-q", anna.toString(), cy.toString());
		propose(cy, Coders.create("cy", "Cy"), "of dogs");
		study = Study.open(new FolderFiles(anna));
		accept("Yes.");
		git(anna, "add", "-A");
		git(anna, "commit", "-q", "-m", "accept");
		git(anna, "pull", "-q", "--no-rebase", "--no-edit", cy.toString(), "main");
		study = Study.open(new FolderFiles(anna));
		assertEquals(List.of("anxiety", "of heights", "of dogs"), study.codes().all().stream().map(Code::getName).toList());
		assertEquals(List.of(Status.ACTIVE, Status.ACTIVE, Status.PROPOSED), study.codes().all().stream().map(Code::getStatus).toList());
		assertEquals(1, study.codings().count(code("of heights")));
		assertEquals(1, study.codings().count(code("of dogs")));
		assertEquals(List.of(), problems());
	}

	/** In a clone, a new code is proposed, applied, and committed. */
	private void propose(Path clone, Coder coder, String name) throws Exception {
		study = Study.open(new FolderFiles(clone));
		as(coder, edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), name));
		apply(code(name), "afraid of heights", coder);
		git(clone, "add", "-A");
		git(clone, "commit", "-q", "-m", name);
	}

	private static void git(Path where, String... arguments) throws Exception {
		var command = new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
		command.addAll(List.of(arguments));
		var process = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
	}

	@Test
	void codingsOfAProposedCodeThatWasMergedFollowItForGood() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "of heights"));
		apply(code("of heights"), "afraid of heights", BEN);
		var before = talk.files("codebook");
		var change = as(ANNA, edit -> {
			var code = code("of heights");
			edit.set(code, CodebookPackage.Literals.CODE__MERGED_INTO, fear.getId());
			edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.DELETED);
		});
		assertEquals(1, study.codings().count(fear));
		change.undo();
		study.saveCodebooks();
		assertEquals(before, talk.files("codebook"));
		change.redo();
		study.saveCodebooks();
		reopen();
		assertEquals(1, study.codings().count(fear));
		assertEquals(ProposalStatus.DECLINED, proposal().getStatus());
		assertEquals(List.of(), problems());
		as(ANNA, edit -> MergeRepairs.restore(edit, study.codes().own(proposal().getCode()).orElseThrow()));
		reopen();
		assertEquals(0, study.codings().count(fear));
	}

	@Test
	void aProposedCodeStaysBelowAnotherOneInWhateverOrderTheirFilesAre() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "z above"));
		as(BEN, edit -> CodebookEdits.create(edit, code("z above"), "a below"));
		as(BEN, edit -> edit.set(code("a below"), CodebookPackage.Literals.CODE__CODABLE, false));
		reopen();
		assertEquals(code("z above"), code("a below").eContainer());
		assertEquals(fear, code("z above").eContainer());
		assertEquals(List.of(true, false), List.of(code("z above").isCodable(), code("a below").isCodable()));
		assertEquals(List.of(), problems());
	}

	@Test
	void aProposedCodeWhoseParentIsGoneStillNamesItWhenItIsWritten() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "z above"));
		as(BEN, edit -> CodebookEdits.create(edit, code("z above"), "a below"));
		var name = talk.files("codebook/proposals").keySet().stream().filter(path -> path.contains("z-above")).findFirst().orElseThrow();
		var file = folder.resolve("study").resolve(name);
		var content = Files.readString(file);
		Files.delete(file);
		reopen();
		as(BEN, edit -> CodebookEdits.rename(edit, code("a below"), "b below"));
		Files.writeString(file, content);
		reopen();
		assertEquals(code("z above"), code("b below").eContainer());
	}

	@Test
	void proposedCodesBelowEachOtherAreAProblemAndTheStudyOpens() throws IOException {
		as(BEN, edit -> CodebookEdits.create(edit, fear, "one"));
		as(BEN, edit -> CodebookEdits.create(edit, code("one"), "two"));
		var path = talk.files("codebook/proposals").keySet().stream().filter(each -> each.contains("one")).findFirst().orElseThrow();
		var file = folder.resolve("study").resolve(path);
		Files.writeString(file, Files.readString(file).replace(fear.getId(), code("two").getId()));
		reopen();
		assertEquals(3, study.codes().all().size());
		assertEquals(List.of(Problem.Kind.BROKEN_TREE), study.problems().stream().map(Problem::kind).toList());
	}

	@Test
	void reasonsHaveTheLineEndsOfFiles() throws IOException {
		as(BEN, edit -> ProposalEdits.proposeSplit(edit, fear, List.of("heights"), BEN, "One.\r\nTwo.\rThree.\r\n"));
		assertEquals("One.\nTwo.\nThree.", proposal().getReason());
		accept("Yes.\r\nDo.");
		reopen();
		assertEquals("Yes.\nDo.", proposal().getReply());
	}
}
