/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.CodingTarget;
import org.emic.ui.EmicIds;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.document.TranscriptDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is opened and is no transcript of a study. */
@ExtendWith(NoErrorsLogged.class)
class OtherInputsTest {

	private static final String TEXT = "# Dialog\n\n---\n\nAI: Why?\n\nUser: Because.\n";

	private IWorkbenchPage page;
	private IProject project;

	@BeforeEach
	void createProject() throws CoreException {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		page.closeAllEditors(false);
		project.delete(true, true, null);
		handleEvents();
	}

	private static void assertReadable(TranscriptEditor editor) throws Exception {
		assertEquals(TEXT, editor.textWidget().getText());
		assertFalse(editor.textWidget().getEditable());
		assertNull(editor.getAdapter(CodingTarget.class));
		editor.setFocus();
		for (var command : new String[] { EmicIds.APPLY_CODE, EmicIds.REMOVE_CODING, EmicIds.TOGGLE_EDIT }) {
			editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		}
		assertFalse(editor.textWidget().getEditable());
		assertFalse(editor.isDirty());
	}

	@Test
	void transcriptInAProjectThatIsNoStudyCanBeRead() throws Exception {
		var file = project.getFile("one.transcript");
		file.create(TEXT.getBytes(StandardCharsets.UTF_8), true, false, null);
		assertReadable((TranscriptEditor) IDE.openEditor(page, file));
	}

	@Test
	void transcriptOutsideTheWorkspaceCanBeRead() throws Exception {
		var path = Files.createTempFile("dialog", ".transcript");
		try {
			Files.writeString(path, TEXT);
			var input = new FileStoreEditorInput(EFS.getStore(path.toUri()));
			assertReadable((TranscriptEditor) page.openEditor(input, EmicIds.TRANSCRIPT_EDITOR));
		} finally {
			Files.delete(path);
		}
	}

	@Test
	void missingFileIsSaidInTheEditor() throws Exception {
		var editor = (TranscriptEditor) IDE.openEditor(page, project.getFile("gone.transcript"));
		assertFalse(TranscriptDocuments.shared().getStatus(editor.getEditorInput()).isOK());
		assertFalse(editor.isDirty());
	}

	@Test
	void unreadableTranscriptOfAStudySaysWhyAndTheOthersOpen() throws Exception {
		var fixture = StudyFixture.create("study");
		try {
			var file = fixture.study().project().getFile("transcripts/broken.transcript");
			file.create(new byte[] { 0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0 }, true, false, null);
			handleEvents();
			var editor = (TranscriptEditor) IDE.openEditor(page, file);
			var status = TranscriptDocuments.shared().getStatus(editor.getEditorInput());
			assertFalse(status.isOK());
			assertTrue(status.getMessage().contains("broken.transcript"), status.getMessage());
			assertNull(editor.getAdapter(CodingTarget.class));
			var other = (TranscriptEditor) IDE.openEditor(page, fixture.study().file("transcripts/one.transcript"));
			assertTrue(other.transcript().isPresent());
		} finally {
			page.closeAllEditors(false);
			fixture.delete();
		}
	}
}
