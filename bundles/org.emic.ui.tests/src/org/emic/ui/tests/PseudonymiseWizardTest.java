/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.Journal;
import org.emic.core.study.ThisMachine;
import org.emic.core.study.Coders;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.StudyParts;
import org.emic.ui.internal.pseudonym.PseudonymiseWizard;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class PseudonymiseWizardTest {

	private StudyFixture fixture;
	private PlacedCoding mine;
	private PlacedCoding others;
	private String summary;

	@BeforeEach
	void makeStudy() throws Exception {
		fixture = StudyFixture.create("pseudonyms");
		var code = fixture.code("Tools");
		mine = fixture.apply(code, "one", "ask the machine");
		others = fixture.apply(code, "two", "With the machine, always", Coders.create("ben", "Ben"));
	}

	@AfterEach
	void removeStudy() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		fixture.delete();
	}

	private Wizards preview() {
		var wizard = new PseudonymiseWizard(fixture.study(), null, "machine");
		wizard.setSummary(text -> summary = text);
		var dialog = Wizards.show(wizard);
		assertFalse(dialog.canGoOn(), "there is no pseudonym yet");
		var texts = dialog.all(Text.class);
		assertEquals("machine", texts.get(0).getText());
		texts.get(1).setText("typewriter");
		dialog.next();
		Conditions.waitFor("the places are listed", () -> dialog.all(Tree.class).getFirst().getItemCount() > 0);
		assertEquals(List.of(true), dialog.forks(), "the window stands still meanwhile");
		return dialog;
	}

	private String text(String transcript) {
		return fixture.transcript(transcript).text();
	}

	@Test
	void replacesANameAlsoInAnOpenEditorAsOneStepThatCanBeUndone() throws Exception {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		StudyParts.open(page, fixture.study(), fixture.transcript("one"), new TextRange(0, 0));
		int steps = fixture.steps();
		var stars = new ArrayList<Boolean>();
		page.getActiveEditor().addPropertyListener((part, property) -> {
			if (property == IEditorPart.PROP_DIRTY) {
				stars.add(((IEditorPart) part).isDirty());
			}
		});
		try (var dialog = preview()) {
			dialog.finish();
		}
		Conditions.waitFor("the tab loses its star", () -> !stars.isEmpty() && !stars.getLast());
		assertTrue(summary.contains("\u2018private\u2019"), summary);
		assertEquals("ask the typewriter", mine.quote());
		assertEquals("With the typewriter, always", others.quote());
		assertFalse(page.getActiveEditor().isDirty(), "the open transcript is saved, too");
		fixture.files("transcripts").forEach((path, text) -> assertFalse(text.contains("machine"), path));
		assertTrue(fixture.files("codings").get("codings/ben/two.codings").contains("With the typewriter, always"));
		assertTrue(fixture.files("private").get("private/pseudonyms.jsonl").contains("machine"));
		assertEquals(steps + 1, fixture.steps());
		fixture.undo();
		assertEquals("ask the machine", mine.quote());
		assertTrue(fixture.files("codings").get("codings/ben/two.codings").contains("With the machine, always"));
		fixture.redo();
		assertEquals("ask the typewriter", mine.quote());
		assertEquals(Certainty.CERTAIN, others.certainty());
	}

	@Test
	void aCodeNamedAfterANameIsThereAfterUndoAndAfterRedo() throws Exception {
		fixture.code("The machine");
		try (var dialog = preview()) {
			dialog.finish();
		}
		assertEquals(List.of("The typewriter"), codesInFiles());
		fixture.undo();
		assertEquals(List.of("The machine"), codesInFiles());
		fixture.redo();
		assertEquals(List.of("The typewriter"), codesInFiles());
	}

	/** The codes that are named after it, as their files say. */
	private List<String> codesInFiles() throws Exception {
		return fixture.files("codebook").values().stream().flatMap(String::lines)
				.filter(line -> line.matches("name: \"The (machine|typewriter)\""))
				.map(line -> line.substring(7, line.length() - 1)).toList();
	}

	@Test
	void aPlaceThatIsUncheckedStays() {
		try (var dialog = preview()) {
			Wizards.press(dialog.find(Button.class, button -> button.getText().contains("Deselect")));
			assertFalse(dialog.canFinish(), "nothing is left to do");
			Wizards.press(dialog.find(Button.class, button -> button.getText().contains("Select &All")));
			var tree = dialog.all(Tree.class).getFirst();
			var event = new Event();
			event.item = tree.getItem(0).getItem(0);
			event.detail = SWT.CHECK;
			tree.getItem(0).getItem(0).setChecked(false);
			tree.notifyListeners(SWT.Selection, event);
			dialog.finish();
		}
		assertTrue(text("one").contains("ask the machine"));
		assertFalse(text("two").contains("machine"));
	}

	@Test
	void whatACrashInterruptedIsBroughtToAnEndWhenTheStudyIsOpened() throws Exception {
		var project = fixture.study().project();
		var text = text("one").replace("machine", "typewriter");
		project.close(null);
		Conditions.handleEvents();
		var folder = Files.createDirectories(project.getLocation().toPath().resolve(Journal.FOLDER));
		var begun = ThisMachine.id() + "-1-";
		Files.writeString(folder.resolve(begun + "contents"), text);
		Files.writeString(folder.resolve(begun + "list.json"), "[{\"path\":\"transcripts/one.transcript\",\"content\":\""
				+ Journal.FOLDER + "/" + begun + "contents\"},{\"path\":\"sources/a.txt\"}]");
		project.open(null);
		var study = StudyProjects.get().find(project).orElseThrow();
		assertEquals(text, study.study().transcript("one").orElseThrow().text());
		assertFalse(Files.exists(folder.resolve(begun + "contents")));
	}

	@Test
	void undoIsWrittenAllOrNotAtAll() throws Exception {
		try (var dialog = preview()) {
			dialog.finish();
		}
		var transcripts = fixture.files("transcripts");
		var codings = fixture.files("codings");
		// what decides that all is written cannot be
		var obstacle = fixture.study().project().getLocation().toPath().resolve(Journal.FOLDER);
		Files.deleteIfExists(obstacle);
		Files.createFile(obstacle);
		assertThrows(ExecutionException.class, fixture::undo);
		assertEquals("ask the typewriter", mine.quote());
		assertEquals(transcripts, fixture.files("transcripts"));
		assertEquals(codings, fixture.files("codings"));
		Files.delete(obstacle);
		fixture.files(Journal.FOLDER);
		fixture.undo();
		assertEquals("ask the machine", mine.quote());
		assertTrue(fixture.files("codings").get("codings/ben/two.codings").contains("With the machine, always"));
		assertEquals(Set.of(), fixture.files(Journal.FOLDER).keySet(), "something was left under way");
	}
}
