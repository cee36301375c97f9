/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.emic.core.study.CodingEdits;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.internal.compare.CodebookFolder;
import org.emic.ui.internal.compare.CodebooksInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Emic's files in the platform's Compare, which finds the viewers by the files' content types. */
@ExtendWith(NoErrorsLogged.class)
class CompareTest {

	/** Two files of the workspace side by side; the platform's own input is internal. */
	private static final class TwoFiles extends CompareEditorInput {

		private final ResourceNode left;
		private final ResourceNode right;

		private TwoFiles(IFile left, IFile right) {
			super(new CompareConfiguration());
			this.left = new ResourceNode(left);
			this.right = new ResourceNode(right);
			getCompareConfiguration().setLeftEditable(true);
		}

		@Override
		protected Object prepareInput(IProgressMonitor monitor) {
			return new DiffNode(left, right);
		}
	}

	private StudyFixture fixture;
	private CompareEditor editor;
	private TwoFiles input;

	@BeforeEach
	void make() throws Exception {
		fixture = StudyFixture.create("compared");
	}

	@AfterEach
	void remove() throws CoreException {
		editor.close();
		fixture.delete();
	}

	private CompareEditor compare(IFile left, IFile right) {
		input = new TwoFiles(left, right);
		CompareUI.openCompareEditor(input);
		editor = CompareEditor.opened();
		return editor;
	}

	private IFile copy(IFile file, String name, String before, String after) throws CoreException {
		var copy = file.getParent().getFile(IPath.fromOSString(name));
		copy.create(new ByteArrayInputStream(file.readString().replace(before, after).getBytes(StandardCharsets.UTF_8)), true, null);
		return copy;
	}

	private static String text(ResourceNode node) {
		return new String(node.getContent(), StandardCharsets.UTF_8);
	}

	private IFile onlyFile(String folder) throws CoreException {
		Conditions.waitFor("there is a file in " + folder, () -> fixture.study().project().getFolder(folder).exists());
		return (IFile) fixture.study().project().getFolder(folder).members()[0];
	}

	@Test
	void codingsAreComparedAsPassages() throws Exception {
		var code = fixture.code("voice");
		var coding = fixture.apply(code, "one", "first draft");
		fixture.study().execute("Comment", edit -> CodingEdits.comment(edit, coding, "hesitates", fixture.study().coder()));
		fixture.study().save(fixture.transcript("one"), null);
		var file = onlyFile("codings/" + fixture.study().coder().getId());
		var other = copy(file, "other.codings", "hesitates", "is sure");
		compare(file, other).waitForDifferences("\u201Cfirst draft\u201D \u2013 voice", "  Comment: \u2018hesitates\u2019 \u2194 \u2018is sure\u2019");
		editor.take("Comment: \u2018hesitates\u2019 \u2194 \u2018is sure\u2019", "Take to the Left");
		editor.waitForDifferences();
		assertEquals(other.readString(), text(input.left));
		assertTrue(editor.part().isDirty());
	}

	@Test
	void codebooksAreComparedAsTreesAndWrittenCodeByCode() throws Exception {
		var above = fixture.code("speaking");
		fixture.code("voice", above);
		fixture.code("tone", above);
		Conditions.waitFor("the codes are written", () -> codes(fixture.study().project()).size() == 3);
		var other = (IProject) copyOf(fixture.study().project(), "compared2");
		try {
			var changed = codes(other).get("voice");
			changed.setContents(changed.readString().replace("name: \"voice\"", "name: \"own voice\"")
					.getBytes(StandardCharsets.UTF_8), true, false, null);
			var left = codes(fixture.study().project());
			CompareUI.openCompareEditor(new CodebooksInput(CodebookFolder.of(fixture.study().project()).orElseThrow(),
					CodebookFolder.of(other).orElseThrow()));
			editor = CompareEditor.opened();
			editor.waitForDifferences("speaking", "  voice", "    Name: \u2018voice\u2019 \u2194 \u2018own voice\u2019");
			var untouched = left.get("tone").getModificationStamp();
			editor.take("Name: \u2018voice\u2019 \u2194 \u2018own voice\u2019", "Take to the Left");
			editor.waitForDifferences();
			editor.save();
			assertEquals(changed.readString(), left.get("voice").readString());
			assertEquals(untouched, left.get("tone").getModificationStamp());
		} finally {
			other.delete(true, true, null);
		}
	}

	private static IResource copyOf(IProject project, String name) throws CoreException {
		project.copy(IPath.fromOSString(name), true, null);
		return project.getWorkspace().getRoot().getProject(name);
	}

	/** The files of the codes by the first word of their names. */
	private static Map<String, IFile> codes(IProject project) {
		var files = new HashMap<String, IFile>();
		try {
			for (var member : project.getFolder("codebook/codes").members()) {
				files.put(member.getName().replaceFirst("-[^-]*$", ""), (IFile) member);
			}
		} catch (CoreException e) {
			return Map.of();
		}
		return files;
	}

	@Test
	void transcriptsAreComparedTurnByTurn() throws Exception {
		var file = fixture.study().file("transcripts/one.transcript");
		var other = copy(file, "three.transcript", "The first draft", "The very first draft");
		compare(file, other);
		Conditions.waitFor(() -> "a turn is different: " + editor.differences(),
				() -> editor.differences().size() == 1 && editor.differences().get(0).startsWith("Turn "), Conditions.PATIENCE);
	}
}
