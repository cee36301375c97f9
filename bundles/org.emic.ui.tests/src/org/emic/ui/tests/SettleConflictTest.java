/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.compare.CompareEditorInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.Problem;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two clones of a study rename one code differently. */
@ExtendWith(NoErrorsLogged.class)
class SettleConflictTest {

	@TempDir
	private Path folder;
	private StudyProject study;
	private Clone mine;
	private Clone theirs;
	private CompareEditor editor;

	@BeforeEach
	void make() throws CoreException, IOException, InterruptedException {
		study = Studies.named("settled").transcript("talk", "Interviewer: Why?\n\nParticipant: Because.").code("control").open();
		mine = Clone.init(Path.of(study.project().getLocationURI()));
		theirs = mine.clone(folder.resolve("theirs"));
	}

	@AfterEach
	void remove() throws CoreException {
		if (editor != null) {
			editor.close();
		}
		study.project().delete(true, true, null);
	}

	private void rename(Clone clone, String name) throws IOException, InterruptedException {
		clone.replace(clone.codeFile("control"), "name: \"control\"", "name: \"" + name + '"');
		clone.commit("Rename control to " + name);
	}

	private IFile merge(String... strategy) throws IOException, InterruptedException, CoreException {
		mine.git("fetch", theirs.folder().toString(), "main");
		if (strategy.length > 0) {
			mine.git(strategy);
		}
		assertEquals(1, mine.run("merge", "FETCH_HEAD"), "git finds a conflict");
		study.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		return study.file("codebook/codes/" + mine.codeFile("control").getFileName());
	}

	private static IMarker conflict(IFile file) throws CoreException {
		Conditions.waitFor("the conflict is told", () -> marker(file) != null);
		return marker(file);
	}

	private static IMarker marker(IFile file) {
		try {
			return Arrays.stream(file.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_ZERO))
					.filter(marker -> Problem.Kind.CONFLICT.name().equals(marker.getAttribute(StudyBuilder.KIND, ""))).findFirst()
					.orElse(null);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private CompareEditor settle(IFile file) throws CoreException {
		var marker = conflict(file);
		var fixes = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
				.filter(fix -> fix.getLabel().startsWith("Settle")).toList();
		assertEquals(1, fixes.size());
		fixes.get(0).run(marker);
		editor = CompareEditor.opened();
		return editor;
	}

	@Test
	void twoNamesOfOneCodeAreSettledInTheCompareEditorInNamesAndNotInSyntax() throws Exception {
		rename(theirs, "steering");
		rename(mine, "creative power");
		var file = merge();
		settle(file).waitForDifferences("Name: \u2018creative power\u2019 \u2194 \u2018steering\u2019");
		assertTrue(editor.titles().stream().anyMatch(title -> title.contains("1 difference")), editor.titles().toString());
		editor.take("Name: \u2018creative power\u2019 \u2194 \u2018steering\u2019", "Take to the Left");
		editor.waitForDifferences();
		assertTrue(editor.part().isDirty());
		editor.save();
		assertFalse(editor.part().isDirty());
		assertEquals(Files.readString(theirs.codeFile("control")), file.readString());
		Conditions.waitFor("the problem is gone", () -> marker(file) == null);
		Conditions.waitFor("the study knows the code", () -> study.study().codes().all().stream()
				.anyMatch(code -> code.getName().equals("steering")));
		mine.commit("Merge");
	}

	private List<String> sides() {
		var configuration = ((CompareEditorInput) ((IEditorPart) editor.part()).getEditorInput()).getCompareConfiguration();
		return List.of(configuration.getLeftLabel(null), configuration.getRightLabel(null));
	}

	@Test
	void whoseASideIsIsSaidAfterAMergeAndWhileOwnCommitsArePutOntoOthers() throws Exception {
		rename(theirs, "steering");
		rename(mine, "creative power");
		settle(merge());
		assertTrue(sides().getFirst().startsWith("Mine") && sides().getLast().startsWith("Theirs"), sides().toString());
		editor.close();
		mine.git("merge", "--abort");
		assertEquals(1, mine.run("rebase", "FETCH_HEAD"), "git finds a conflict");
		study.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		settle(study.file("codebook/codes/" + mine.codeFile("control").getFileName()));
		assertTrue(sides().getFirst().startsWith("Theirs") && sides().getLast().startsWith("Mine"), sides().toString());
		assertTrue(sides().getLast().contains("Rename control to creative power"), sides().toString());
		editor.waitForDifferences("Name: \u2018steering\u2019 \u2194 \u2018creative power\u2019");
	}

	@Test
	void whatComesOutOfAStashIsNobodysSide() throws Exception {
		mine.replace(mine.codeFile("control"), "name: \"control\"", "name: \"creative power\"");
		mine.git("stash");
		rename(mine, "steering");
		assertEquals(1, mine.run("stash", "pop"), "git finds a conflict");
		study.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		settle(study.file("codebook/codes/" + mine.codeFile("control").getFileName()));
		assertTrue(sides().getFirst().startsWith("In the branch"), sides().toString());
		assertFalse(sides().getLast().contains("Theirs"), sides().toString());
	}

	@Test
	void withTheVersionBothCameFromOnlyTheRealConflictIsAsked() throws Exception {
		theirs.replace(theirs.codeFile("control"), "# Definition\n", "# Definition\n\nWho decides.\n");
		rename(theirs, "steering");
		rename(mine, "creative power");
		var file = merge("config", "merge.conflictStyle", "diff3");
		settle(file).waitForDifferences("Name: \u2018creative power\u2019 \u2194 \u2018steering\u2019");
		editor.take("Name: \u2018creative power\u2019 \u2194 \u2018steering\u2019", "Take to the Right");
		editor.waitForDifferences();
		editor.save();
		var settled = file.readString();
		assertEquals(Files.readString(theirs.codeFile("control")).replace("steering", "creative power"), settled);
	}

	@Test
	void gitsIndexTellsTheVersionBothCameFromWhereTheFileDoesNot() throws Exception {
		theirs.replace(theirs.codeFile("control"), "# Definition\n", "# Definition\n\nWho decides.\n");
		rename(theirs, "steering");
		rename(mine, "creative power");
		var file = merge();
		assertFalse(file.readString().contains("|||||||"), "the file itself does not tell");
		settle(file).waitForDifferences("Name: \u2018creative power\u2019 \u2194 \u2018steering\u2019");
		assertTrue(editor.isThreeWay(), "the original is there to be seen");
	}

	@Test
	void whatIsNotSettledStaysAConflict() throws Exception {
		colour(theirs, "#111111");
		rename(theirs, "steering");
		colour(mine, "#222222");
		rename(mine, "creative power");
		var file = merge();
		settle(file).waitForDifferences("Name: \u2018creative power\u2019 \u2194 \u2018steering\u2019",
				"Colour: \u2018#222222\u2019 \u2194 \u2018#111111\u2019");
		editor.take("Name: \u2018creative power\u2019 \u2194 \u2018steering\u2019", "Take to the Left");
		editor.waitForDifferences("Colour: \u2018#222222\u2019 \u2194 \u2018#111111\u2019");
		editor.save();
		assertEquals("""
				<<<<<<< HEAD
				colour: "#222222"
				=======
				colour: "#111111"
				>>>>>>> theirs""", file.readString().lines().filter(line -> line.matches("[<=>]{7}.*|colour.*"))
				.map(line -> line.replaceFirst("> .*", "> theirs")).collect(Collectors.joining("\n")));
		assertTrue(file.readString().contains("name: \"steering\""));
		editor.take("Colour: \u2018#222222\u2019 \u2194 \u2018#111111\u2019", "Take to the Right");
		editor.waitForDifferences();
		editor.save();
		assertFalse(file.readString().contains("<<<<<<<"));
	}

	private static void colour(Clone clone, String colour) throws IOException {
		var file = clone.codeFile("control");
		Files.writeString(file, Files.readString(file).replaceAll("colour: \"[^\"]*\"", "colour: \"" + colour + '"'));
	}
}
