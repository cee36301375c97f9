/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.CRC32;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringChangeDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.swt.widgets.Display;
import org.emic.core.refactor.AcceptProposal;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.DeleteCodes;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.MergeCodes.Part;
import org.emic.core.refactor.MoveCodes;
import org.emic.core.refactor.RecodeCodings;
import org.emic.core.refactor.RenameCode;
import org.emic.core.refactor.SplitCode;
import org.emic.core.refactor.SplitPart;
import org.emic.core.refactor.SplitRule;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.ProposalEdits;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.FileReplacement;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.WholeStep;
import org.emic.workspace.refactor.CodingItem;
import org.emic.workspace.refactor.RefactoringKind;
import org.emic.workspace.refactor.StudyRefactoring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Refactorings of codes as the platform makes them. */
@ExtendWith(NoErrorsLogged.class)
class RefactoringTest {

	private final List<IProject> projects = new ArrayList<>();

	@BeforeEach
	void chooseCoder() throws Exception {
		CoderPreference.set("Anna Blum", "anna");
	}

	@AfterEach
	void deleteProjects() throws CoreException {
		for (var project : projects) {
			project.delete(true, true, null);
		}
	}

	private StudyProject study(String name, String codebook, String transcript) throws CoreException {
		var project = StudyCreation.create(name, null, codebook.isEmpty(), null);
		projects.add(project);
		var text = """
				# %1$s

				**Transcript ID:** %1$s

				**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

				---

				User: I write a draft by hand, and then I ask the machine.
				""".formatted(transcript);
		project.getFile("transcripts/" + transcript + ".transcript").create(text.getBytes(StandardCharsets.UTF_8), false,
				false, null);
		if (!codebook.isEmpty()) {
			var settings = project.getFile("study.emic");
			settings.setContents(settings.readString().replaceFirst("(?m)^codebooks:.*$", "codebooks: [\"" + codebook + "\"]")
					.getBytes(StandardCharsets.UTF_8), true, false, null);
		}
		var study = StudyProjects.get().find(project).orElseThrow();
		waitFor("the transcript", () -> study.study().transcript(transcript).isPresent());
		return study;
	}

	private static Code code(StudyProject study, String name) {
		var made = new Code[1];
		study.execute("New Code",
				edit -> made[0] = CodebookEdits.create(edit, study.study().codes().main().orElseThrow(), name));
		return made[0];
	}

	private static Code same(StudyProject study, Code code) {
		return study.study().codes().code(code.getId()).orElseThrow();
	}

	private static PlacedCoding apply(StudyProject study, Code code, String words, Coder coder) {
		var transcript = study.study().transcripts().iterator().next();
		int start = transcript.text().indexOf(words);
		var made = new PlacedCoding[1];
		study.execute("Apply", edit -> made[0] = CodingEdits.apply(edit, transcript, TextRange.of(start, words.length()), code,
				coder, Provenance.MANUAL).orElseThrow());
		return made[0];
	}

	private static List<String> codings(StudyProject study) {
		return study.study().transcripts().stream().map(StudyTranscript::codings).flatMap(List::stream)
				.map(placed -> placed.codeName() + ": " + placed.quote()).toList();
	}

	/** The checksums of all files but those of what is under way. */
	private static Map<String, Long> files(StudyProject study) throws IOException {
		var root = study.project().getLocation().toPath();
		var sums = new TreeMap<String, Long>();
		try (var walk = Files.walk(root)) {
			for (var path : walk.filter(Files::isRegularFile).filter(path -> !path.startsWith(root.resolve(".emic"))).toList()) {
				var crc = new CRC32();
				crc.update(Files.readAllBytes(path));
				sums.put(root.relativize(path).toString(), crc.getValue());
			}
		}
		return sums;
	}

	private static StudyRefactoring refactoring(StudyProject study, RefactoringKind kind, CodeRefactoring work) {
		return new StudyRefactoring(study, kind, work);
	}

	/** As the wizard does it. */
	private static PerformChangeOperation perform(StudyRefactoring refactoring) throws CoreException {
		var create = new CreateChangeOperation(
				new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL);
		var perform = new PerformChangeOperation(create);
		perform.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
		ResourcesPlugin.getWorkspace().run(perform, new NullProgressMonitor());
		return perform;
	}

	private static void undo(StudyProject study) throws Exception {
		OperationHistoryFactory.getOperationHistory().undo(study.undoContext(), null, null);
	}

	private static void redo(StudyProject study) throws Exception {
		OperationHistoryFactory.getOperationHistory().redo(study.undoContext(), null, null);
	}

	private static String latestStep(StudyProject study) {
		return OperationHistoryFactory.getOperationHistory().getUndoOperation(study.undoContext()).getLabel();
	}

	private static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			// what was written is told of later
		}
	}

	@Test
	void oneStepChangesAllStudiesThatShareTheCodebookAndIsUndoneInOne() throws Exception {
		var owner = study("owner", "", "one");
		var drafting = code(owner, "drafting");
		var asking = code(owner, "asking");
		var guest = study("guest", "owner", "two");
		apply(owner, drafting, "a draft", owner.coder());
		apply(guest, same(guest, drafting), "a draft by hand", guest.coder());
		apply(guest, same(guest, asking), "ask the machine", Coders.create("ben", "Ben"));
		settle();
		var before = List.of(files(owner), files(guest));
		var guestsDrafting = same(guest, drafting);
		perform(refactoring(guest, RefactoringKind.MERGE,
				new MergeCodes(List.of(drafting.getId()), asking.getId(), EnumSet.allOf(Part.class))));
		settle();
		assertEquals(List.of("asking: a draft"), codings(owner));
		assertEquals(List.of("asking: a draft by hand", "asking: ask the machine"), codings(guest));
		assertEquals(asking.getId(), drafting.getMergedInto());
		assertEquals(asking.getId(), guestsDrafting.getMergedInto(), "what is in memory stays, in both");
		assertEquals("Merge \u2018drafting\u2019 into \u2018asking\u2019", latestStep(owner));
		assertEquals(latestStep(owner), latestStep(guest));
		undo(owner);
		settle();
		assertEquals(before, List.of(files(owner), files(guest)));
		assertEquals(List.of("drafting: a draft"), codings(owner));
		assertEquals(List.of("drafting: a draft by hand", "asking: ask the machine"), codings(guest));
		redo(guest);
		settle();
		assertEquals(List.of("asking: a draft"), codings(owner));
		undo(guest);
		settle();
		assertEquals(before, List.of(files(owner), files(guest)));
		assertSame(drafting, same(owner, drafting));
		assertSame(guestsDrafting, same(guest, drafting), "nobody had to read the codebook again");
	}

	@Test
	void acceptingAProposedMergeIsMadeInAllStudiesAndUndoneInOne() throws Exception {
		var owner = study("owner", "", "one");
		var drafting = code(owner, "drafting");
		var asking = code(owner, "asking");
		var guest = study("guest", "owner", "two");
		apply(owner, drafting, "a draft", owner.coder());
		apply(guest, same(guest, drafting), "ask the machine", guest.coder());
		apply(guest, same(guest, drafting), "a draft by hand", Coders.create("ben", "Ben"));
		var proposal = new Proposal[1];
		owner.execute("Propose", edit -> proposal[0] = ProposalEdits.proposeMerge(edit, asking, List.of(drafting),
				Coders.create("ben", "Ben"), "The same."));
		settle();
		waitFor("the other study knows the proposal", () -> guest.study().proposals().open().size() == 1);
		var before = List.of(files(owner), files(guest));
		perform(refactoring(guest, RefactoringKind.ACCEPT,
				AcceptProposal.of(guest.study(), guest.study().proposals().open().getFirst(), "Yes.")));
		settle();
		assertEquals(List.of("asking: a draft"), codings(owner));
		assertEquals(List.of("asking: a draft by hand", "asking: ask the machine"), codings(guest));
		assertEquals(List.of("drafting"), same(owner, asking).getAliases());
		for (var study : List.of(owner, guest)) {
			assertEquals(List.of(ProposalStatus.ACCEPTED), study.study().proposals().all().stream().map(Proposal::getStatus).toList());
			assertEquals("Accept: Merge \u2018drafting\u2019 into \u2018asking\u2019", latestStep(study));
		}
		undo(owner);
		settle();
		assertEquals(before, List.of(files(owner), files(guest)));
		assertEquals(1, guest.study().proposals().open().size());
	}

	@Test
	void acceptingAProposedCodeIsWrittenOnceAndUndoneInAllStudies() throws Exception {
		var owner = study("owner", "", "one");
		code(owner, "drafting");
		var guest = study("guest", "owner", "two");
		var ben = Coders.create("ben", "Ben");
		owner.execute("Propose", edit -> ProposalEdits.proposeNew(edit, owner.study().codes().main().orElseThrow(), "pride",
				ben, "It recurs."));
		settle();
		waitFor("the other study knows the proposal", () -> guest.study().proposals().open().size() == 1);
		var before = List.of(files(owner), files(guest));
		perform(refactoring(guest, RefactoringKind.ACCEPT,
				AcceptProposal.of(guest.study(), guest.study().proposals().open().getFirst(), "Yes.")));
		settle();
		var codes = files(owner).keySet().stream().filter(path -> path.startsWith("codebook/codes/")).toList();
		assertEquals(2, codes.size(), codes.toString());
		undo(guest);
		settle();
		assertEquals(before, List.of(files(owner), files(guest)));
		assertEquals(1, owner.study().proposals().open().size());
	}

	@Test
	void filesOfACodebookOfOthersAreNotWrittenByQuickFixes() throws Exception {
		var study = study("study", "", "one");
		var drafting = code(study, "drafting");
		study.execute("Owners", edit -> edit.set(study.study().codes().main().orElseThrow(),
				CodebookPackage.Literals.CODEBOOK__OWNERS, List.of("ben")));
		var path = "codebook/codes/" + drafting.getFileName();
		var before = files(study);
		var refused = assertThrows(CoreException.class, () -> FileReplacement.change(study, "Fix", path, text -> null));
		assertTrue(refused.getMessage().contains("ben"), refused.getMessage());
		assertThrows(CoreException.class, () -> WholeStep.prepare(study, "Colour",
				edit -> edit.set(drafting, CodebookPackage.Literals.CODE__COLOUR, "#112233")));
		assertEquals(before, files(study));
		FileReplacement.change(study, "Fix", "transcripts/one.transcript", text -> text.replace("hand", "heart"));
	}

	@Test
	void splitMakesTheSameNewCodeInAllStudies() throws Exception {
		var owner = study("owner", "", "one");
		var drafting = code(owner, "drafting");
		var guest = study("guest", "owner", "two");
		apply(owner, drafting, "a draft", owner.coder());
		apply(guest, same(guest, drafting), "ask the machine", guest.coder());
		settle();
		var before = List.of(files(owner), files(guest));
		var part = SplitPart.create(owner.study(), "first drafts", List.of());
		perform(refactoring(owner, RefactoringKind.SPLIT, new SplitCode(drafting.getId(), true, List.of(part),
				List.of(new SplitCode.Rule(new SplitRule.OfSpeaker("Participant"), part.codeId())), Map.of(), null)));
		settle();
		assertEquals(List.of("first drafts: a draft"), codings(owner));
		assertEquals(List.of("first drafts: ask the machine"), codings(guest));
		assertTrue(owner.file("codebook/codes/" + part.fileName()).exists());
		assertEquals(before.getFirst().size() + 1, files(owner).size(), "the new code has one file");
		undo(guest);
		settle();
		assertEquals(before, List.of(files(owner), files(guest)));
	}

	@Test
	void whatWasNotWantedInThePreviewStays() throws Exception {
		var study = study("study", "", "one");
		var drafting = code(study, "drafting");
		var other = code(study, "other");
		var mine = apply(study, drafting, "a draft", study.coder());
		apply(study, drafting, "ask the machine", Coders.create("ben", "Ben"));
		var refactoring = refactoring(study, RefactoringKind.RECODE, new RecodeCodings(
				Set.copyOf(study.study().codings().of(drafting).stream().map(each -> each.coding().getId()).toList()),
				other.getId(), null));
		assertTrue(refactoring.checkAllConditions(new NullProgressMonitor()).isOK());
		var change = refactoring.createChange(new NullProgressMonitor());
		items((CompositeChange) change).stream().filter(item -> item.change().placed() == mine)
				.forEach(item -> item.setEnabled(false));
		new PerformChangeOperation(change).run(new NullProgressMonitor());
		assertEquals(List.of("drafting: a draft", "other: ask the machine"), codings(study));
	}

	private static List<CodingItem> items(CompositeChange in) {
		var found = new ArrayList<CodingItem>();
		for (var child : in.getChildren()) {
			if (child instanceof CompositeChange composite) {
				found.addAll(items(composite));
			} else if (child instanceof CodingItem item) {
				found.add(item);
			}
		}
		return found;
	}

	@Test
	void planIsNotMadeWhenTheStudyWasChangedMeanwhile() throws Exception {
		var study = study("study", "", "one");
		var drafting = code(study, "drafting");
		apply(study, drafting, "a draft", study.coder());
		var refactoring = refactoring(study, RefactoringKind.DELETE,
				new DeleteCodes(List.of(drafting.getId()), DeleteCodes.Codings.REMOVE, null));
		refactoring.checkAllConditions(new NullProgressMonitor());
		var change = refactoring.createChange(new NullProgressMonitor());
		apply(study, drafting, "ask the machine", study.coder());
		assertTrue(change.isValid(new NullProgressMonitor()).hasFatalError());
		var perform = new PerformChangeOperation(change);
		perform.run(new NullProgressMonitor());
		assertFalse(perform.changeExecuted());
		assertEquals(2, codings(study).size());
	}

	@Test
	void whatIsCancelledBeforeAnythingIsWrittenIsTakenBackInAllStudies() throws Exception {
		var owner = study("owner", "", "one");
		var drafting = code(owner, "drafting");
		var asking = code(owner, "asking");
		var guest = study("guest", "owner", "two");
		apply(owner, drafting, "a draft", owner.coder());
		apply(guest, same(guest, drafting), "ask the machine", guest.coder());
		settle();
		var before = List.of(files(owner), files(guest));
		var step = latestStep(owner);
		var refactoring = refactoring(owner, RefactoringKind.MERGE,
				new MergeCodes(List.of(drafting.getId()), asking.getId(), EnumSet.allOf(Part.class)));
		refactoring.checkAllConditions(new NullProgressMonitor());
		var change = refactoring.createChange(new NullProgressMonitor());
		var monitor = new NullProgressMonitor();
		StudyListener cancelling = event -> monitor.setCanceled(true);
		guest.addListener(cancelling);
		assertThrows(OperationCanceledException.class, () -> aside(any -> change.perform(monitor)));
		guest.removeListener(cancelling);
		settle();
		assertTrue(monitor.isCanceled(), "it was made in memory by then");
		assertEquals(before, List.of(files(owner), files(guest)));
		assertEquals(List.of("drafting: a draft"), codings(owner));
		assertEquals(List.of("drafting: ask the machine"), codings(guest));
		assertEquals(step, latestStep(owner));
		perform(refactoring);
		settle();
		assertEquals(List.of("asking: a draft"), codings(owner));
		assertEquals(List.of("asking: ask the machine"), codings(guest));
	}

	@Test
	void refactoringIsRememberedAndCanBeMadeAgainFromTheHistory() throws Exception {
		var study = study("study", "", "one");
		var drafting = code(study, "drafting");
		var asking = code(study, "asking");
		var works = new HashMap<RefactoringKind, CodeRefactoring>();
		works.put(RefactoringKind.RENAME, new RenameCode(drafting.getId(), "first drafts", true));
		works.put(RefactoringKind.MOVE, new MoveCodes(List.of(drafting.getId()), asking.getId()));
		works.put(RefactoringKind.MERGE, new MergeCodes(List.of(drafting.getId()), asking.getId(), Set.of(Part.EXAMPLES)));
		works.put(RefactoringKind.DELETE,
				new DeleteCodes(List.of(drafting.getId()), DeleteCodes.Codings.KEEP, "Not needed."));
		var part = SplitPart.create(study.study(), "part", List.of());
		works.put(RefactoringKind.SPLIT, new SplitCode(drafting.getId(), false, List.of(part), List.of(
				new SplitCode.Rule(new SplitRule.OfSpeaker("Participant"), part.codeId()),
				new SplitCode.Rule(new SplitRule.WithCode(asking.getId()), part.codeId())), Map.of("x", part.codeId()), "Why."));
		study.execute("Propose", edit -> ProposalEdits.proposeSplit(edit, drafting, List.of("first"), study.coder(), "Two."));
		works.put(RefactoringKind.ACCEPT, AcceptProposal.of(study.study(), study.study().proposals().open().getFirst(), "Yes."));
		works.put(RefactoringKind.RECODE, new RecodeCodings(Set.of("x", "y"), asking.getId(), null));
		for (var kind : RefactoringKind.values()) {
			var work = works.get(kind);
			var refactoring = refactoring(study, kind, work);
			var change = refactoring.createChange(new NullProgressMonitor());
			var descriptor = ((RefactoringChangeDescriptor) change.getDescriptor())
					.getRefactoringDescriptor();
			change.dispose();
			var arguments = RefactoringCore.getRefactoringContribution(kind.id()).retrieveArgumentMap(descriptor);
			var again = RefactoringCore.getRefactoringContribution(kind.id()).createDescriptor(kind.id(), "study", "Again", "",
					arguments, 0);
			var made = (StudyRefactoring) again.createRefactoring(new RefactoringStatus());
			assertEquals(work, made.work());
		}
		perform(refactoring(study, RefactoringKind.RENAME, works.get(RefactoringKind.RENAME)));
		var history = RefactoringCore.getHistoryService();
		history.connect();
		try {
			assertTrue(Arrays.stream(history.getProjectHistory(study.project(), new NullProgressMonitor()).getDescriptors())
					.anyMatch(each -> each.getDescription().contains("first drafts")));
		} finally {
			history.disconnect();
		}
	}

	@Test
	void twoCodesOfManyCodingsAreMergedWithLittleWorkAndUndoLeavesTheSameBytes() throws Exception {
		var large = new LargeStudy(1250, 300, 100_000, 2_000);
		var project = large.create("large");
		projects.add(project);
		long start = System.nanoTime();
		var study = StudyProjects.get().find(project).orElseThrow();
		System.out.printf("Opened 1,250 interviews in %d ms%n", millis(start));
		settle();
		assertEquals(2_000, study.study().codings().count(study.study().codes().code(large.code(0).getId()).orElseThrow()));
		var before = files(study);
		for (int round = 0; round < 3; round++) {
			var refactoring = refactoring(study, RefactoringKind.MERGE,
					new MergeCodes(List.of(large.code(0).getId()), large.code(1).getId(), EnumSet.allOf(Part.class)));
			start = System.nanoTime();
			long begun = work();
			assertFalse(refactoring.checkAllConditions(new NullProgressMonitor()).hasFatalError());
			var change = refactoring.createChange(new NullProgressMonitor());
			long preview = millis(start);
			var perform = new PerformChangeOperation(change);
			perform.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
			long busy = aside(perform);
			long made = millis(start);
			long worked = work() - begun;
			assertTrue(perform.changeExecuted());
			assertNull(perform.getUndoChange());
			assertEquals(4_000, study.study().codings().count(study.study().codes().code(large.code(1).getId()).orElseThrow()));
			settle();
			var after = files(study);
			var written = after.entrySet().stream().filter(each -> !each.getValue().equals(before.get(each.getKey()))).toList();
			assertTrue(written.stream().noneMatch(each -> each.getKey().startsWith("codings/")
					&& !each.getKey().startsWith("codings/anna/")), "only the own files are written");
			start = System.nanoTime();
			undo(study);
			System.out.printf("Merged two codes of 2,000 codings: preview %d ms, all %d ms, of which %d ms work; %d files; "
					+ "undone in %d ms; the display was busy for %d ms at most while it was made%n", preview, made, worked,
					written.size(), millis(start), busy);
			assertTrue(worked < 1_000, worked + " ms of work");
			settle();
			assertEquals(before, files(study));
		}
	}

	/** Does it as the wizard does, in another thread. Returns how long the display's was busy at a time, in ms. */
	private static long aside(IWorkspaceRunnable work) {
		var display = Display.getCurrent();
		var done = CompletableFuture.runAsync(() -> {
			try {
				var workspace = ResourcesPlugin.getWorkspace();
				workspace.run(work, workspace.getRoot(), IWorkspace.AVOID_UPDATE, null);
			} catch (CoreException e) {
				throw new CompletionException(e);
			} finally {
				display.wake();
			}
		});
		long longest = 0;
		while (!done.isDone()) {
			long begun = System.nanoTime();
			boolean more = display.readAndDispatch();
			longest = Math.max(longest, millis(begun));
			if (!more && !done.isDone()) {
				display.timerExec(5, () -> { });
				display.sleep();
			}
		}
		try {
			done.join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : e;
		}
		return longest;
	}

	/** What this thread has worked, in ms: the time that passes is others' as well. */
	private static long work() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
	}

	private static long millis(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}
}
