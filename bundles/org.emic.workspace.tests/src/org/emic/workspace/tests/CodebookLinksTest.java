/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodebookHeaders;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Licence;
import org.emic.core.study.NewCodebook;
import org.emic.core.study.Problem;
import org.emic.model.codebook.Code;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.workspace.CodebookCreation;
import org.emic.workspace.CodebookImport;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.CodebookLinksOperation;
import org.emic.workspace.CodebookNature;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorsLogged.class)
class CodebookLinksTest {

	private StudyFixture fixture;
	private IProject study;
	private IProject team;

	@BeforeEach
	void make() throws Exception {
		fixture = StudyFixture.create("linked");
		study = fixture.study().project();
		team = project("team");
		CodebookCreation.create(team, null, "Team codes", Licence.NONE, null);
		use(team);
		var shared = fixture.study().study().codes().main().orElseThrow();
		fixture.apply(fixture.code("tools", shared), "one", "the machine");
	}

	@AfterEach
	void remove() throws CoreException {
		for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	private void use(IProject... codebooks) throws CoreException {
		CodebookLinksOperation.run("Use", study, Arrays.stream(codebooks).map(CodebookLinks::to).toList(), null);
		waitFor("the study uses " + List.of(codebooks), () -> fixture.study().study().codes().codebooks().size() == codebooks.length + 1);
	}

	private static List<String> names(IProject study) throws CoreException {
		return CodebookLinks.of(study).stream().map(reference -> reference.project()).toList();
	}

	private List<String> codes() {
		return fixture.study().study().codes().all().stream().map(Code::getName).toList();
	}

	private static boolean uses(IProject study, String... wanted) {
		try {
			return names(study).equals(List.of(wanted)) && CodebookLinks.projectReferences(study).equals(Set.of(wanted));
		} catch (CoreException e) {
			return false;
		}
	}

	private List<IMarker> problems(Problem.Kind kind) throws CoreException {
		study.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		return Arrays.stream(study.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE))
				.filter(marker -> kind.name().equals(marker.getAttribute(StudyBuilder.KIND, ""))).toList();
	}

	@Test
	void usingACodebookWritesTheSettingsAndTheProjectReferencesAndCanBeUndone() throws Exception {
		assertTrue(uses(study, "team"));
		assertEquals(CodebookHeaders.id(new FolderFiles(team.getLocation().toPath())), CodebookLinks.of(study).getFirst().id());
		assertTrue(CodebookNature.isCodebook(team));
		var context = ResourcesPlugin.getWorkspace().getAdapter(IUndoContext.class);
		var history = OperationHistoryFactory.getOperationHistory();
		history.undo(context, null, null);
		assertTrue(uses(study));
		waitFor("its codes are gone", () -> codes().isEmpty());
		history.redo(context, null, null);
		assertTrue(uses(study, "team"));
		waitFor("its codes are back", () -> codes().equals(List.of("tools")));
	}

	@Test
	void renamingTheCodebooksProjectRenamesItInEveryStudyThatUsesIt() throws Exception {
		var other = StudyCreation.create("second", null, false, null);
		CodebookLinks.set(other, List.of(CodebookLinks.to(team)), null);
		team.move(IPath.fromPortableString("/research-codes"), true, null);
		waitFor("both studies name the new project", () -> uses(study, "research-codes") && uses(other, "research-codes"));
		waitFor("the codes are there", () -> codes().equals(List.of("tools")));
		project("research-codes").move(IPath.fromPortableString("/team"), true, null);
		waitFor("both studies name the old project", () -> uses(study, "team") && uses(other, "team"));
	}

	@Test
	void renamingOrMovingTheStudyKeepsItsCodebook(@TempDir Path elsewhere) throws Exception {
		study.move(IPath.fromPortableString("/renamed"), true, null);
		var renamed = StudyProjects.get().find(project("renamed")).orElseThrow();
		assertEquals(List.of("tools"), renamed.study().codes().all().stream().map(Code::getName).toList());
		var description = renamed.project().getDescription();
		description.setLocationURI(elsewhere.resolve("renamed").toUri());
		renamed.project().move(description, true, null);
		var moved = StudyProjects.get().find(project("renamed")).orElseThrow();
		assertEquals(List.of("tools"), moved.study().codes().all().stream().map(Code::getName).toList());
		assertTrue(uses(moved.project(), "team"));
	}

	@Test
	void aClosedCodebookIsAProblemUntilItIsOpenAndCodingsKeepTheirName() throws Exception {
		assertEquals(List.of(), problems(Problem.Kind.MISSING_CODEBOOK));
		team.close(null);
		waitFor("the codes are away", () -> codes().isEmpty());
		assertEquals("tools", fixture.transcript("one").codings().getFirst().coding().getCodeName());
		var markers = problems(Problem.Kind.MISSING_CODEBOOK);
		assertEquals(1, markers.size());
		assertEquals("study.emic", markers.getFirst().getResource().getName());
		assertEquals(List.of(), problems(Problem.Kind.UNRESOLVED_CODE));
		team.open(null);
		waitFor("the codes are back", () -> codes().equals(List.of("tools")));
		assertEquals(List.of(), problems(Problem.Kind.MISSING_CODEBOOK));
	}

	@Test
	void theStudysCheckHearsOfChangesInTheCodebook() throws Exception {
		assertEquals(List.of(), problems(Problem.Kind.UNRESOLVED_CODE));
		team.getFolder("codebook/codes").delete(true, null);
		assertEquals(1, problems(Problem.Kind.UNRESOLVED_CODE).size());
	}

	@Test
	void aCodebookThatIsRemovedIsMarkedWithoutAnybodyAskingForACheck(@TempDir Path elsewhere) throws Exception {
		var description = team.getDescription();
		description.setLocationURI(elsewhere.resolve("team").toUri());
		team.move(description, true, null);
		waitFor("it is checked where it is now", () -> marked(Problem.Kind.MISSING_CODEBOOK) == 0);
		team.delete(false, true, null);
		waitFor("its absence is marked", () -> marked(Problem.Kind.MISSING_CODEBOOK) == 1);
		CodebookImport.link(elsewhere.resolve("team"), null);
		waitFor("it is there again", () -> marked(Problem.Kind.MISSING_CODEBOOK) == 0);
	}

	@Test
	void aDeletedCodeOfACodebookIsMarkedInTheStudyThatUsesIt() throws Exception {
		waitFor("all is well", () -> marked(Problem.Kind.DELETED_CODE_USED) == 0);
		var alone = StudyProjects.get().find(team).orElseThrow();
		alone.execute("Delete", edit -> CodebookEdits.delete(edit, alone.study().codes().all().getFirst(), alone.coder()));
		waitFor("it is marked", () -> marked(Problem.Kind.DELETED_CODE_USED) == 1);
	}

	/** So many problems as are marked, without asking for a check. */
	private int marked(Problem.Kind kind) {
		try {
			return (int) Arrays.stream(study.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE))
					.filter(marker -> kind.name().equals(marker.getAttribute(StudyBuilder.KIND, ""))).count();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void whatIsWrongInACodebookIsMarkedThereOnce() throws Exception {
		team.build(IncrementalProjectBuilder.FULL_BUILD, null);
		study.build(IncrementalProjectBuilder.FULL_BUILD, null);
		var marked = team.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE);
		assertEquals(List.of(Problem.Kind.NO_DEFINITION.name()),
				Arrays.stream(marked).map(marker -> marker.getAttribute(StudyBuilder.KIND, "")).toList());
		assertEquals(List.of(), problems(Problem.Kind.NO_DEFINITION));
	}

	@Test
	void projectReferencesThatAPersonAddsAreFollowed() throws Exception {
		var second = project("second-codes");
		CodebookCreation.create(second, null, "Second", Licence.CC0, null);
		var description = study.getDescription();
		description.setReferencedProjects(new IProject[] { team, second });
		study.setDescription(description, null);
		waitFor("the study uses both", () -> uses(study, "team", "second-codes"));
	}

	@Test
	void anOlderProjectDescriptionTakesNoCodebookAway() throws Exception {
		var settings = study.getFile("study.emic").readString();
		var path = study.getFile(".project").getLocation().toPath();
		var description = Files.readString(path);
		assertTrue(description.contains("<project>team</project>"), description);
		Files.writeString(path, description.replace("<project>team</project>", ""));
		study.refreshLocal(IResource.DEPTH_INFINITE, null);
		waitFor("the reference is there again", () -> {
			try {
				return Files.readString(path).contains("<project>team</project>");
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		assertTrue(uses(study, "team"));
		assertEquals(settings, study.getFile("study.emic").readString());
	}

	@Test
	void referencesToOtherProjectsAreNoCodebooksAndStay() throws Exception {
		var plain = project("plain");
		plain.create(null);
		plain.open(null);
		var description = study.getDescription();
		description.setReferencedProjects(new IProject[] { team, plain });
		study.setDescription(description, null);
		CodebookLinks.set(study, List.of(), null);
		waitFor("only the plain one is left", () -> {
			try {
				return names(study).isEmpty() && CodebookLinks.projectReferences(study).equals(Set.of("plain"));
			} catch (CoreException e) {
				return false;
			}
		});
	}

	@Test
	void settingsThatSomebodyElseWroteAreFollowedByTheReferences() throws Exception {
		var file = study.getFile("study.emic");
		file.write(file.readString().replace("\"team\"", "\"other-team\"").getBytes(), true, false, true, null);
		waitFor("the references follow", () -> uses(study, "other-team"));
	}

	@Test
	void settingsThatTheWorkspaceHasNotHeardOfAreNotOverwritten() throws Exception {
		var path = study.getFile("study.emic").getLocation().toPath();
		Files.writeString(path, Files.readString(path) + "\nlater: 1\n");
		CodebookLinks.set(study, List.of(), null);
		assertEquals(List.of(), names(study));
		assertTrue(Files.readString(path).contains("later: 1"));
	}

	@Test
	void aCodebookByItselfCanBeOpenedAndChanged() throws Exception {
		var alone = project("alone");
		CodebookCreation.create(alone, null, "Alone", Licence.NONE, null);
		var opened = StudyProjects.get().find(alone).orElseThrow();
		opened.execute("New Code", edit -> CodebookEdits.create(edit, opened.study().codes().main().orElseThrow(), "first"));
		assertEquals(1, alone.getFolder("codebook/codes").members().length);
		assertTrue(StudyProjects.get().projects().stream().noneMatch(alone::equals), "it is no study to choose");
	}

	@Test
	void aFolderOutsideIsLinkedWhereItIsOrCopied(@TempDir Path outside) throws Exception {
		var folder = outside.resolve("their-codes");
		NewCodebook.write(new FolderFiles(folder), "Theirs", Licence.CC0);
		Files.createDirectories(folder.resolve(".git"));
		Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
		var linked = CodebookImport.link(folder, null);
		assertEquals(folder, linked.getLocation().toPath());
		assertTrue(CodebookLinks.hasCodebook(linked));
		var copied = CodebookImport.copy(folder, "copied", null);
		assertTrue(copied.getFile("codebook/theirs.codebook").exists());
		assertTrue(CodebookNature.isCodebook(copied));
		assertTrue(!copied.getFolder(".git").exists(), "a copy is no clone");
		assertThrows(CoreException.class, () -> CodebookImport.copy(outside, "nothing", null));
		assertTrue(!project("nothing").exists());
	}
}
