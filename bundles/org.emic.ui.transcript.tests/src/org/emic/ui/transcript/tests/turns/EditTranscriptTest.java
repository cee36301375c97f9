/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.emic.core.study.LostCodings;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.StudyParts;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.turns.TurnSteps;
import org.emic.workspace.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class EditTranscriptTest {

	private final List<String> complaints = new ArrayList<>();
	private StudyFixture fixture;
	private PlacedCoding coding;
	private TranscriptEditor editor;
	private TurnSteps steps;

	@BeforeEach
	void open() throws Exception {
		fixture = StudyFixture.create("edit-transcript");
		coding = fixture.apply(fixture.code("Tools"), "one", "ask the machine");
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		StudyParts.open(page, fixture.study(), one(), new TextRange(0, 0));
		editor = (TranscriptEditor) page.getActiveEditor();
		editor.setEditing(true);
		steps = new TurnSteps(fixture.study(), one(), complaints::add);
	}

	@AfterEach
	void close() throws Exception {
		editor.getSite().getPage().closeAllEditors(false);
		fixture.delete();
	}

	private StudyTranscript one() {
		return fixture.transcript("one");
	}

	private int at(String words) {
		return one().text().indexOf(words);
	}

	private String shown() {
		return editor.textWidget().getText();
	}

	@Test
	void turnsAreSplitAndJoinedInTheEditorAndTheStepsAreNamed() throws Exception {
		steps.split(at("Then I ask"), one().model().getSpeakers().getFirst());
		assertEquals("Split Turn", fixture.latestStep());
		assertTrue(shown().contains("by hand.\n\nAI: Then I ask the machine."), shown());
		assertEquals("ask the machine", coding.quote());
		editor.selectAndReveal(at("I write"), 0);
		editor.getSite().getService(IHandlerService.class).executeCommand("org.emic.ui.command.joinTurns", null);
		assertEquals("Join Turns", fixture.latestStep());
		assertTrue(shown().contains("by hand.\n\nThen I ask the machine."), shown());
		assertEquals("ask the machine", coding.quote());
		fixture.undo();
		fixture.undo();
		assertTrue(shown().contains("by hand. Then I ask the machine."));
		assertEquals(List.of(), complaints);
	}

	@Test
	void aWordIsNotSplitWithItsTurn() {
		steps.split(at("en I ask"), one().model().getSpeakers().getFirst());
		assertTrue(shown().contains("by hand.\n\nAI: Then I ask the machine."), shown());
		steps.splitForNewSpeaker(at("chine."), "Ben");
		assertTrue(shown().contains("AI: Then I ask the\n\nBen: machine."), shown());
	}

	@Test
	void aSpeakerIsRenamedInOtherTranscriptsAsOneStep() throws Exception {
		int before = fixture.steps();
		steps.rename(one().turn(1).getSpeaker(), "Dana", List.of(fixture.transcript("two")));
		assertTrue(shown().contains("Dana: I write"), shown());
		assertTrue(fixture.files("transcripts").get("transcripts/two.transcript").contains("Dana: With the machine"),
				"what no editor has open is written at once");
		assertEquals(before + 1, fixture.steps());
		fixture.undo();
		assertTrue(shown().contains("User: I write"), shown());
		assertTrue(fixture.files("transcripts").get("transcripts/two.transcript").contains("User: With the machine"));
	}

	@Test
	void aSpeakerIsCorrectedAndRenamed() throws Exception {
		steps.setNewSpeaker(3, "Ben");
		assertTrue(shown().contains("Ben: The first draft"), shown());
		steps.rename(one().turn(1).getSpeaker(), "Dana", List.of());
		assertTrue(shown().contains("Participant") == false && shown().contains("Dana: I write"), shown());
		steps.rename(one().turn(1).getSpeaker(), "Ben", List.of());
		assertEquals(1, complaints.size(), "two speakers of one name are refused");
		assertTrue(editor.isDirty());
		fixture.undo();
		fixture.undo();
		assertEquals("ask the machine", coding.quote());
		assertTrue(shown().contains("User: The first draft"));
	}

	@Test
	void replacingAllHitsIsOneStep() throws Exception {
		var before = shown();
		int count = fixture.steps();
		var target = editor.getAdapter(IFindReplaceTarget.class);
		((IFindReplaceTargetExtension) target).setReplaceAllMode(true);
		int hits = 0;
		for (int at = target.findAndSelect(0, "draft", true, true, false); at >= 0; at = target.findAndSelect(at + 1, "draft", true, true, false)) {
			target.replaceSelection("sketch");
			hits++;
		}
		((IFindReplaceTargetExtension) target).setReplaceAllMode(false);
		assertEquals(2, hits);
		assertEquals(count + 1, fixture.steps());
		assertFalse(shown().contains("draft"));
		fixture.undo();
		assertEquals(before, shown());
		var document = (IDocumentExtension4) editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.stopRewriteSession(document.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED));
		editor.textWidget().replaceTextRange(at("hand"), 4, "foot");
		editor.textWidget().replaceTextRange(at("write"), 5, "wrote");
		assertEquals(count + 2, fixture.steps(), "after it every change is a step of its own again");
	}

	@Test
	void aCodingWhoseWordsWereDeletedIsToldOfAndCanBeRestored() throws Exception {
		editor.textWidget().replaceTextRange(at("Then I ask the machine."), 23, "");
		assertTrue(LostCodings.isLost(coding));
		editor.doSave(null);
		Conditions.waitFor("the lost coding is a problem", () -> resolutions().length == 3);
		resolutions()[1].run(fixture.study().project().findMarkers(StudyBuilder.PROBLEM, true, 2)[0]);
		assertEquals("ask the machine", coding.quote());
		assertTrue(shown().contains("by hand. ask the machine"), shown());
	}

	private IMarkerResolution[] resolutions() {
		try {
			for (var marker : fixture.study().project().findMarkers(StudyBuilder.PROBLEM, true, 2)) {
				if (marker.getAttribute(StudyBuilder.KIND, "").equals("UNCERTAIN_ANCHOR")) {
					return IDE.getMarkerHelpRegistry().getResolutions(marker);
				}
			}
			return new IMarkerResolution[0];
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private void key(char character, int code) {
		var event = new Event();
		event.character = character;
		event.keyCode = code;
		editor.textWidget().notifyListeners(SWT.KeyDown, event);
	}

	private void type(String words) {
		words.chars().forEach(letter -> key((char) letter, letter));
	}

	@Test
	void theLastWordOfACodingIsTypedAnew() {
		editor.selectAndReveal(at("machine"), 7);
		type("tool");
		assertEquals("ask the tool", coding.quote());
		for (int i = 0; i < 4; i++) {
			key(SWT.BS, SWT.BS);
		}
		type("computer");
		assertEquals("ask the computer", coding.quote());
		assertTrue(shown().contains("Then I ask the computer."), shown());
	}

	@Test
	void theFirstLetterOfACodingIsTypedAnew() {
		editor.selectAndReveal(at("ask the"), 0);
		key(SWT.DEL, SWT.DEL);
		type("A");
		assertEquals("Ask the machine", coding.quote());
	}
}
