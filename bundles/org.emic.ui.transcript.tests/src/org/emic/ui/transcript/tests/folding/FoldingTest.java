/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.folding;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.commands.CodeDrop;
import org.emic.ui.transcript.internal.folding.ShownTurns;
import org.emic.ui.transcript.internal.folding.ShownTurns.Kind;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class FoldingTest {

	private static final String ANSWER = "I tried it again and again, and it never did quite what I had in mind. ";

	private StudyFixture fixture;
	private IWorkbenchPage page;
	private TranscriptEditor editor;

	/** Ten turns; the participant's are long, and number 3 has two paragraphs. */
	@BeforeEach
	void openTranscript() throws Exception {
		fixture = StudyFixture.create("study");
		var text = new StringBuilder("# Long\n\n**Transcript ID:** long\n\n"
				+ "**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\n");
		for (int i = 0; i < 10; i += 2) {
			text.append("AI: Question " + i + "?\n\n");
			text.append("User: Answer " + (i + 1) + ". " + ANSWER.repeat(4) + (i == 2 ? "\n\nAnother paragraph." : "") + "\n\n");
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
		DisplayPreferences.setFlag(DisplayPreferences.DIM_INTERVIEWER, false);
		handleEvents();
	}

	private StudyTranscript transcript() {
		return fixture.transcript("long");
	}

	private String shown() {
		return editor.textWidget().getText();
	}

	private void run(String command) throws Exception {
		editor.setFocus();
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		handleEvents();
	}

	private void caretTo(int offset) {
		editor.reveal(new TextRange(offset, offset));
	}

	@Test
	void foldedTurnKeepsItsBeginningAndItsCodingsKeepTheirPlaces() throws Exception {
		var coding = fixture.apply(fixture.code("again"), "long", "Answer 5. I tried it");
		caretTo(transcript().turn(3).getTextOffset());
		run("org.emic.ui.command.foldTurn");
		assertTrue(editor.turnView().folding().isFolded(3));
		assertTrue(shown().contains("Answer 3. I tried it again"));
		assertFalse(shown().contains("Another paragraph."));
		assertTrue(shown().contains("Question 4?"));
		editor.select(coding);
		assertEquals("Answer 5. I tried it", editor.textWidget().getSelectionText());
		caretTo(transcript().turn(3).getTextOffset());
		run("org.emic.ui.command.foldTurn");
		assertEquals(transcript().text(), shown());
	}

	@Test
	void codingsThatAreFoldedAwayAreCountedBesideTheLineOfTheFold() throws Exception {
		var again = fixture.code("again");
		var begins = fixture.apply(again, "long", "Answer 3. I tried it");
		var other = fixture.apply(again, "long", "Answer 5. I tried it");
		var hidden = List.of(fixture.apply(again, "long", "Another paragraph."), fixture.apply(fixture.code("more"), "long", "Another"));
		var column = editor.columns().codings();
		caretTo(transcript().turn(3).getTextOffset());
		run("org.emic.ui.command.foldAllTurns");
		waitFor("the codings are counted", () -> !column.foldMark(hidden.getFirst()).isEmpty());
		var mark = column.foldMark(hidden.getFirst());
		assertEquals(mark, column.foldMark(hidden.getLast()));
		assertEquals(Set.copyOf(hidden), Set.copyOf(column.codingsAt(mark.x + 1, mark.y + 1)));
		assertTrue(column.foldMark(begins).isEmpty() && column.foldMark(other).isEmpty(), "what is seen is not counted");
		var bracket = column.place(begins);
		int lines = 4 * editor.textWidget().getLineHeight();
		assertTrue(mark.y >= bracket.y && mark.y < bracket.y + lines, () -> "beside the turn's own line: " + mark + bracket);
		run("org.emic.ui.command.unfoldAllTurns");
		waitFor("nothing is counted any more", () -> column.foldMark(hidden.getFirst()).isEmpty());
		assertFalse(column.place(hidden.getFirst()).isEmpty());
	}

	@Test
	void goingToAFoldedPlaceShowsIt() throws Exception {
		run("org.eclipse.ui.edit.text.folding.collapse_all");
		assertNotEquals(transcript().text(), shown());
		int place = transcript().text().indexOf("Another paragraph.");
		editor.reveal(new TextRange(place, place + 7));
		assertEquals("Another", editor.textWidget().getSelectionText());
		assertTrue(editor.turnView().folding().isFolded(1), "the others stay folded");
		run("org.eclipse.ui.edit.text.folding.expand_all");
		assertEquals(transcript().text(), shown());
	}

	@Test
	void allIsFoldedAndUnfoldedWithTheCaretInACoding() throws Exception {
		editor.select(fixture.apply(fixture.code("again"), "long", "Answer 9. I tried it"));
		run("org.emic.ui.command.foldAllTurns");
		assertNotEquals(transcript().text(), shown());
		run("org.emic.ui.command.unfoldAllTurns");
		assertEquals(transcript().text(), shown());
		assertEquals("Answer 9. I tried it", editor.textWidget().getSelectionText());
	}

	@Test
	void onlyOneSpeakerIsShownAndAllAgain() throws Exception {
		run("org.emic.ui.command.showParticipants");
		assertFalse(shown().contains("Question"));
		assertTrue(shown().contains("Answer 1") && shown().contains("Answer 9"));
		editor.turnView().show(new ShownTurns(Kind.SPEAKER, "Interviewer"));
		assertTrue(shown().contains("Question 8"));
		assertFalse(shown().contains("Answer"));
		run("org.emic.ui.command.showAllTurns");
		assertEquals(transcript().text(), shown());
	}

	@Test
	void codedAndUncodedTurnsAreTakenAsTheyAreThen() throws Exception {
		fixture.apply(fixture.code("again"), "long", "Answer 5. I tried it");
		handleEvents();
		run("org.emic.ui.command.showUncodedTurns");
		assertFalse(shown().contains("Answer 5"));
		assertTrue(shown().contains("Answer 3"));
		fixture.apply(fixture.code("other"), "long", "Answer 3");
		handleEvents();
		assertTrue(shown().contains("Answer 3"), "what is being worked on does not vanish");
		run("org.emic.ui.command.showCodedTurns");
		assertTrue(shown().contains("Answer 3") && shown().contains("Answer 5"));
		assertFalse(shown().contains("Answer 1") || shown().contains("Question"));
	}

	@Test
	void turnsThatContainWordsAreShownAndNoneIsRefused() {
		editor.turnView().show(new ShownTurns(Kind.CONTAINING, "another PARAGRAPH"));
		assertTrue(shown().contains("Answer 3"));
		assertFalse(shown().contains("Answer 5"));
		editor.turnView().show(new ShownTurns(Kind.CONTAINING, "nowhere"));
		assertTrue(shown().contains("Answer 3"), "the turns shown stay");
	}

	@Test
	void goingToAHiddenTurnShowsThatTurnOnly() throws Exception {
		run("org.emic.ui.command.showParticipants");
		int place = transcript().turn(4).getTextOffset();
		editor.reveal(new TextRange(place, place + 8));
		assertEquals("Question", editor.textWidget().getSelectionText());
		assertFalse(shown().contains("Question 2"));
	}

	@Test
	void typingInAFoldedTranscriptGoesWhereItIsSeen() throws Exception {
		editor.turnView().folding().foldAll();
		editor.setEditing(true);
		int widget = shown().indexOf("Question 6");
		editor.textWidget().replaceTextRange(widget, 0, "My ");
		assertTrue(transcript().text().contains("AI: My Question 6?"));
		assertTrue(editor.turnView().folding().isFolded(7));
		assertTrue(editor.turnView().folding().isFolded(1));
		editor.turnView().folding().unfoldAll();
		assertEquals(transcript().text(), shown());
	}

	@Test
	void labelsKeepTheirTypeWhenTheyComeBack() {
		editor.turnView().folding().foldAll();
		editor.turnView().show(new ShownTurns(Kind.SPEAKER, "Interviewer"));
		editor.turnView().show(ShownTurns.ALL);
		editor.turnView().folding().unfoldAll();
		int label = transcript().turn(5).getLabelOffset();
		assertEquals(SWT.BOLD, editor.textWidget().getStyleRangeAtOffset(label).fontStyle);
	}

	@Test
	void interviewerIsDimmedOnRequest() {
		int question = transcript().turn(4).getTextOffset();
		int answer = transcript().turn(5).getTextOffset();
		DisplayPreferences.setFlag(DisplayPreferences.DIM_INTERVIEWER, true);
		waitFor("the question to be dimmed", () -> {
			var style = editor.textWidget().getStyleRangeAtOffset(question);
			return style != null && style.foreground != null;
		});
		var style = editor.textWidget().getStyleRangeAtOffset(answer);
		assertTrue(style == null || style.foreground == null);
	}

	@Test
	void codeDroppedBelowAFoldedTurnIsForTheTurnUnderTheMouse() throws Exception {
		caretTo(transcript().turn(3).getTextOffset());
		run("org.emic.ui.command.foldTurn");
		caretTo(transcript().turn(5).getTextOffset());
		var text = editor.textWidget();
		var point = text.getLocationAtOffset(shown().indexOf("Answer 5.") + 3);
		var passage = CodeDrop.passageAt(editor, new Point(point.x + 1, point.y + 2));
		assertTrue(passage.of(transcript().text()).startsWith("Answer 5."), () -> passage.of(transcript().text()));
	}
}
