/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.sticky;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class StickySpeakerTest {

	private static final String ANSWER = "I tried it again and again, and it never did quite what I had in mind. ";

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;

	/** Ten turns; the participant's are longer than the editor is high. */
	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("study");
		var text = new StringBuilder("# Long\n\n**Transcript ID:** long\n\n"
				+ "**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\n");
		for (int i = 0; i < 10; i += 2) {
			text.append("AI: Question " + i + "?\n\n");
			text.append("User: Answer " + (i + 1) + ". " + ANSWER.repeat(60) + (i == 2 ? "\n\nAnother paragraph." : "") + "\n\n");
		}
		fixture.study().project().getFile("transcripts/long.transcript")
				.create(text.toString().getBytes(StandardCharsets.UTF_8), false, false, null);
		waitFor("the transcript", () -> fixture.study().study().transcript("long").isPresent());
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (TranscriptEditor) IDE.openEditor(page, fixture.study().file(transcript().path()));
	}

	@AfterEach
	void closeAll() throws CoreException {
		page.closeAllEditors(false);
		fixture.delete();
		DisplayPreferences.setFlag(DisplayPreferences.STICKY, true);
		handleEvents();
	}

	private StudyTranscript transcript() {
		return fixture.transcript("long");
	}

	private void caretTo(int offset) {
		editor.reveal(new TextRange(offset, offset));
	}

	@Test
	void speakerIsNamedWhileTheLabelIsOutOfSight() {
		var text = editor.textWidget();
		caretTo(transcript().turn(3).getTextOffset() + 2000);
		waitFor("the label to be out of sight", () -> text.getLocationAtOffset(transcript().turn(3).getLabelOffset()).y < 0);
		waitFor("the speaker of turn 3", () -> editor.columns().sticky().turn() == 3);
		text.setTopIndex(text.getLineAtOffset(transcript().turn(4).getLabelOffset()));
		waitFor("none, as the label is in sight", () -> editor.columns().sticky().turn() == -1);
	}

	@Test
	void caretIsNeverCovered() {
		var text = editor.textWidget();
		int start = transcript().turn(3).getTextOffset();
		caretTo(start + 2000);
		waitFor("the speaker of turn 3", () -> editor.columns().sticky().turn() == 3);
		text.setCaretOffset(text.getOffsetAtPoint(new Point(text.getLeftMargin() + 5, 3)));
		waitFor("the caret to be below the line",
				() -> text.getLocationAtOffset(text.getCaretOffset()).y >= text.getLineHeight());
	}

	@Test
	void lineCanBeSwitchedOff() {
		caretTo(transcript().turn(3).getTextOffset() + 2000);
		waitFor("the speaker of turn 3", () -> editor.columns().sticky().turn() == 3);
		DisplayPreferences.setFlag(DisplayPreferences.STICKY, false);
		waitFor("none", () -> editor.columns().sticky().turn() == -1);
		DisplayPreferences.setFlag(DisplayPreferences.STICKY, true);
		waitFor("the speaker of turn 3", () -> editor.columns().sticky().turn() == 3);
	}
}
