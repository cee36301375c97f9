/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.emic.core.refactor.AcceptProposal;
import org.emic.core.refactor.CodeRefactoring.Progress;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.ProposalEdits;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Provenance;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.workspace.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a merge did to files outside becomes problems, which are solved from the Problems view and by undo come back. */
@ExtendWith(NoErrorsLogged.class)
class MergeFixesTest {

	private StudyFixture fixture;
	private Code tools;
	private Code machine;

	@BeforeEach
	void open() throws Exception {
		fixture = StudyFixture.create("merge-fixes");
		tools = fixture.code("Tools");
		machine = fixture.code("Machine", tools);
	}

	@AfterEach
	void close() throws Exception {
		fixture.delete();
	}

	private IFile file(Code code) {
		return fixture.study().file(StudyLayout.code(code.getFileName()));
	}

	private static String text(IFile file) {
		try {
			return new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static void change(IFile file, UnaryOperator<String> change) throws CoreException {
		var bytes = change.apply(text(file)).getBytes(StandardCharsets.UTF_8);
		file.setContents(bytes, IResource.FORCE, new NullProgressMonitor());
	}

	private IMarker problem(String kind) {
		try {
			return Arrays.stream(fixture.study().project().findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE))
					.filter(marker -> marker.getAttribute(StudyBuilder.KIND, "").equals(kind)).findFirst().orElse(null);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private IMarkerResolution[] fixes(String kind) {
		waitFor(kind + " is a problem with quick fixes",
				() -> problem(kind) != null && IDE.getMarkerHelpRegistry().getResolutions(problem(kind)).length > 0);
		return IDE.getMarkerHelpRegistry().getResolutions(problem(kind));
	}

	private void fix(String kind, String label) {
		var offered = fixes(kind);
		var marker = problem(kind);
		var wanted = Arrays.stream(offered).filter(fix -> fix.getLabel().equals(label)).findFirst();
		assertTrue(wanted.isPresent(), label + " is among " + Arrays.stream(offered).map(IMarkerResolution::getLabel).toList());
		wanted.get().run(marker);
		waitFor(kind + " is no problem any more", () -> problem(kind) == null);
	}

	@Test
	void oneSideOfAConflictIsKept() throws Exception {
		change(file(machine), text -> text.replace("name: \"Machine\"\n",
				"<<<<<<< ours: name ‘Machine’\nname: \"Machine\"\n=======\nname: \"Device\"\n>>>>>>> theirs: name ‘Device’\n"));
		assertEquals(List.of("Keep name ‘Machine’", "Keep name ‘Device’"),
				Arrays.stream(fixes("CONFLICT")).map(IMarkerResolution::getLabel).filter(label -> label.startsWith("Keep")).toList());
		assertEquals(List.of("Machine"), names(), "until then ours is shown");
		fix("CONFLICT", "Keep name ‘Device’");
		assertFalse(text(file(machine)).contains("<<<<<<<"));
		waitFor("the code has its new name", () -> names().equals(List.of("Device")));
		fixture.undo();
		waitFor("the conflict is back", () -> problem("CONFLICT") != null && names().equals(List.of("Machine")));
	}

	private List<String> names() {
		return fixture.study().study().codes().all().stream().filter(code -> code.getId().equals(machine.getId())).map(Code::getName)
				.toList();
	}

	@Test
	void aCodeInACircleIsPutAtTheTop() throws Exception {
		change(file(tools), text -> text.replace("parent: \"\"", "parent: \"" + machine.getId() + "\""));
		var label = Arrays.stream(fixes("BROKEN_TREE")).map(IMarkerResolution::getLabel).findFirst().orElseThrow();
		fix("BROKEN_TREE", label);
		fixture.undo();
		waitFor("the circle is back", () -> problem("BROKEN_TREE") != null);
	}

	@Test
	void aDeletedCodeWithALiveOneBelowIsRestored() throws Exception {
		change(file(tools), text -> text.replace("status: ACTIVE", "status: DELETED"));
		fix("BELOW_DELETED", "Restore ‘Tools’");
		assertTrue(text(file(tools)).contains("status: ACTIVE"));
		fixture.undo();
		fix("BELOW_DELETED", "Put ‘Machine’ at the top");
		assertTrue(text(file(machine)).contains("parent: \"\""));
	}

	@Test
	void aDeletedCodeThatIsUsedIsRestored() throws Exception {
		fixture.apply(machine, "one", "ask the machine");
		change(file(machine), text -> text.replace("status: ACTIVE", "status: DELETED"));
		fix("DELETED_CODE_USED", "Restore ‘Machine’");
		assertEquals(Status.ACTIVE, fixture.study().study().codes().code(machine.getId()).orElseThrow().getStatus());
	}

	@Test
	void aCodeInUseWhoseProposalWasDeclinedIsAcceptedOrDeleted() throws Exception {
		var study = fixture.study();
		study.execute("Propose",
				edit -> ProposalEdits.proposeNew(edit, study.study().codes().main().orElseThrow(), "Device", study.coder(), ""));
		var proposal = study.study().proposals().all().getFirst();
		var accept = AcceptProposal.of(study.study(), proposal, "").plan(study.study(), study.coder(), Progress.NONE);
		study.execute("Accept", accept::apply);
		var file = study.file(StudyLayout.proposal(proposal.getFileName()));
		assertTrue(text(file).contains("\nstatus: accepted\n"), text(file));
		change(file, text -> text.replace("\nstatus: accepted\n", "\nstatus: declined\n"));
		fix("PROPOSAL_DECIDED_OTHERWISE", "Accept the proposal of ‘Device’");
		assertTrue(text(file).contains("\nstatus: accepted\n"), text(file));
		fixture.undo();
		fix("PROPOSAL_DECIDED_OTHERWISE", "Decline the proposal, and delete ‘Device’");
		assertFalse(study.study().codes().all().stream().anyMatch(code -> code.getName().equals("Device")));
	}

	@Test
	void aSecondFileOfACodeBecomesACodeOfItsOwn() throws Exception {
		var second = fixture.study().file(StudyLayout.code("zz-machine.md"));
		second.create(text(file(machine)).replace("Machine", "Device").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		fix("DUPLICATE_ID", "Make it a code of its own");
		waitFor("both codes are there", () -> fixture.study().study().codes().all().size() == 3);
		fixture.undo();
		fix("DUPLICATE_ID", "Delete this file");
		assertFalse(second.exists());
	}

	@Test
	void twoCodingsThatSayTheSameBecomeOne() throws Exception {
		var first = fixture.apply(machine, "one", "ask the machine");
		fixture.study().execute("Twin", edit -> {
			var other = CodingEdits.apply(edit, first.transcript(), new TextRange(first.start(), first.end()), tools,
					fixture.study().coder(), Provenance.MANUAL).orElseThrow();
			CodingEdits.comment(edit, other, "Mine.", fixture.study().coder());
			edit.setCode(other, machine);
		});
		fix("DUPLICATE_CODING", "Make one coding of both");
		assertEquals(List.of("Mine."),
				first.transcript().codings().stream().map(placed -> placed.coding().getComment()).toList());
		fixture.undo();
		assertEquals(2, first.transcript().codings().size());
	}

	@Test
	void codingsUnderTheOwnIdThatCameFromElsewhereAreAskedAboutOnce() throws Exception {
		var project = fixture.study().project();
		var outside = Study.open(new FolderFiles(project.getLocation().toPath()));
		var anna = Coders.create("anna", "Anna Maria Blum");
		for (var transcript : outside.transcripts()) {
			outside.edit("", edit -> CodingEdits.apply(edit, transcript, TextRange.of(transcript.text().indexOf("machine"), 7),
					outside.codes().all().getFirst(), anna, Provenance.MANUAL));
			outside.save(transcript, anna);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		waitFor("it is a problem", () -> problem("SAME_CODER") != null);
		var text = problem("SAME_CODER").getAttribute(IMarker.MESSAGE, "");
		assertTrue(text.contains("Anna Maria Blum") && text.contains("anna"), text);
		waitFor("they are read", () -> fixture.transcript("two").codings().size() == 1);
		fixture.apply(machine, "one", "a draft");
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertTrue(problem("SAME_CODER") != null, "coding there answers nothing");
		fix("SAME_CODER", "The codings under ‘anna’ are mine");
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertTrue(problem("SAME_CODER") == null);
	}

	@Test
	void whoCodesFirstIsAskedNothing() throws Exception {
		fixture.apply(machine, "one", "ask the machine");
		fixture.study().project().build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertTrue(problem("SAME_CODER") == null);
	}

	@Test
	void aCodingThatIsThereTwiceOrHasNoCodeIsRemoved() throws Exception {
		var placed = fixture.apply(machine, "one", "ask the machine");
		var codings = fixture.study().file(StudyLayout.codings("anna", "one"));
		change(codings, text -> text + text.lines().toList().getLast().replace(machine.getId(), tools.getId()) + "\n");
		fix("DUPLICATE_ID", "Remove the coding of “ask the machine”");
		assertEquals(1, fixture.transcript("one").codings().size());
		change(codings, text -> text.replaceAll("\"code\":\"[^\"]*\"", "\"code\":\"gone\""));
		assertEquals(List.of("Show “ask the machine”", "Remove the coding of “ask the machine”"),
				Arrays.stream(fixes("UNRESOLVED_CODE")).map(IMarkerResolution::getLabel).toList());
		fix("UNRESOLVED_CODE", "Remove the coding of “ask the machine”");
		assertEquals(List.of(), fixture.transcript("one").codings());
		fixture.undo();
		assertEquals(placed.coding().getId(), fixture.transcript("one").codings().getFirst().coding().getId());
	}
}
