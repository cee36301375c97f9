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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.emic.exchange.ClashAction;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.model.transcript.Role;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.Studies;
import org.emic.ui.internal.navigator.TranscriptDrop;
import org.emic.ui.internal.wizards.ImportTranscriptsWizard;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorsLogged.class)
class ImportTranscriptsWizardTest {

	private static final String INTERVIEW = "# Talk\n\n**Transcript ID:** talk_1\n\n---\n\nInterviewer: Why?\n\n"
			+ "Anna: Because it\u00e2\u20ac\u2122s mine.\n\nInterviewer: And?\n\nAnna: That is all.\n";

	@TempDir
	private Path folder;
	private StudyProject study;
	private String summary;

	@BeforeEach
	void make() throws CoreException, IOException {
		study = Studies.named("import-target").open();
		Files.writeString(folder.resolve("talk.txt"), INTERVIEW);
	}

	@AfterEach
	void remove() throws CoreException {
		page().closeAllEditors(false);
		study.project().delete(true, true, null);
	}

	private ImportTranscriptsWizard wizard() {
		var wizard = new ImportTranscriptsWizard(study.project(), List.of(folder));
		wizard.setSummary(status -> summary = status.getMessage());
		return wizard;
	}

	/** Opens the wizard at its preview and waits until the files are looked at. */
	private static Wizards preview(ImportTranscriptsWizard wizard) {
		var dialog = Wizards.open(wizard);
		Conditions.waitFor("the files are listed", () -> table(dialog).getItemCount() > 0);
		return dialog;
	}

	private static Table table(Wizards dialog) {
		return dialog.all(Table.class).getFirst();
	}

	private static String row(Wizards dialog, int index) {
		var item = table(dialog).getItem(index);
		return String.join("|", Arrays.stream(new int[] {0, 1, 2, 3, 4, 6, 7}).mapToObj(item::getText).toList());
	}

	private static Button repair(Wizards dialog) {
		return dialog.find(Button.class, button -> button.getText().contains("Repair"));
	}

	@Test
	void showsWhatWasFoundAndImportsItIntoTheOpenStudy() {
		var wizard = wizard();
		try (var dialog = preview(wizard)) {
			assertEquals("talk.txt|talk_1|4|8|Interviewer, Anna|1|will be imported", row(dialog, 0));
			assertTrue(repair(dialog).getSelection(), "the repair is proposed");
			dialog.finish();
		}
		assertEquals(1, wizard.report().orElseThrow().count(Outcome.IMPORTED));
		assertEquals("1 imported.\n1 mis-decoded pieces of text were repaired.", summary);
		var transcript = study.study().transcript("talk_1").orElseThrow();
		assertEquals("Because it\u2019s mine.", transcript.snapshot().words(1));
		assertTrue(study.file("sources/talk.txt").exists());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static Button open(Wizards dialog) {
		return dialog.find(Button.class, button -> button.getText().contains("Open the first"));
	}

	@Test
	void opensTheFirstTranscriptUnlessThePersonSaidNo() throws IOException {
		assertEquals("talk_1.transcript", importedAndOpened("talk_1", true, false));
		assertEquals("", importedAndOpened("talk_2", true, true));
		assertEquals("", importedAndOpened("talk_3", false, false), "the wizard has not kept what was said");
		assertEquals("talk_4.transcript", importedAndOpened("talk_4", false, true));
	}

	/** The title of the editor that an import opens; the check box is pressed if wished. */
	private String importedAndOpened(String id, boolean checked, boolean press) throws IOException {
		page().closeAllEditors(false);
		Files.writeString(folder.resolve("talk.txt"), INTERVIEW.replace("talk_1", id));
		try (var dialog = preview(wizard())) {
			assertEquals(checked, open(dialog).getSelection());
			if (press) {
				Wizards.press(open(dialog));
			}
			dialog.finish();
		}
		return page().getActiveEditor() == null ? "" : page().getActiveEditor().getTitle();
	}

	@Test
	void repairsNothingWithoutConsent() {
		try (var dialog = preview(wizard())) {
			Wizards.press(repair(dialog));
			dialog.finish();
		}
		assertTrue(study.study().transcript("talk_1").orElseThrow().text().contains("\u00e2\u20ac\u2122"));
	}

	@Test
	void aRoleCanBeChanged() {
		var wizard = wizard();
		try (var dialog = preview(wizard)) {
			// the role's cell, as the person edits it
			var roles = dialog.all(Table.class).get(1);
			assertEquals("Anna|Participant", roles.getItem(1).getText(0) + "|" + roles.getItem(1).getText(2));
			wizard.setRole(0, "Anna", Role.OTHER);
			assertEquals("Other", roles.getItem(1).getText(2));
			dialog.finish();
		}
		assertEquals(Role.OTHER, study.study().transcript("talk_1").orElseThrow().model().getSpeakers().get(1).getRole());
	}

	@Test
	void saysThatAFileWasImportedBeforeAndWritesNothing() throws IOException {
		try (var dialog = preview(wizard())) {
			dialog.finish();
		}
		try (var dialog = preview(wizard())) {
			assertTrue(row(dialog, 0).endsWith("imported before, unchanged"), row(dialog, 0));
			assertFalse(dialog.canFinish());
		}
	}

	@Test
	void asksWhatToDoWhenAnIdIsTaken() throws IOException {
		try (var dialog = preview(wizard())) {
			dialog.finish();
		}
		Files.writeString(folder.resolve("talk.txt"), INTERVIEW.replace("That is all.", "No more."));
		var wizard = wizard();
		try (var dialog = preview(wizard)) {
			assertTrue(row(dialog, 0).contains("talk_1 is taken: leave out"), row(dialog, 0));
			assertFalse(dialog.canFinish(), "nothing is replaced unasked");
			wizard.setClashAction(0, ClashAction.NEW_ID);
			dialog.finish();
		}
		assertEquals(2, study.study().transcripts().size());
	}

	@Test
	void aBinaryFileIsToldAndTheOthersAreImported() throws IOException {
		Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
		var wizard = wizard();
		try (var dialog = preview(wizard)) {
			assertTrue(row(dialog, 0).endsWith("cannot be imported"), row(dialog, 0));
			dialog.finish();
		}
		var report = wizard.report().orElseThrow();
		assertEquals(1, report.count(Outcome.IMPORTED));
		assertEquals(1, report.count(Outcome.FAILED));
	}

	@Test
	void filesDroppedOnTheTranscriptsAreShownBeforeTheyAreImported() {
		var file = folder.resolve("talk.txt").toString();
		var wizard = TranscriptDrop.wizard(study.project().getFolder("transcripts"), file).orElseThrow();
		wizard.setSummary(status -> summary = status.getMessage());
		try (var dialog = preview(wizard)) {
			assertTrue(row(dialog, 0).startsWith("talk.txt|talk_1"), row(dialog, 0));
			dialog.finish();
		}
		assertTrue(study.study().transcript("talk_1").isPresent());
		assertTrue(TranscriptDrop.study(study.file("transcripts/talk_1.transcript")).isPresent(), "beside a transcript");
	}

	@Test
	void filesDroppedElsewhereAreLeftToTheExplorer() {
		assertTrue(TranscriptDrop.study(study.project()).isEmpty());
		assertTrue(TranscriptDrop.study(study.project().getFolder("sources")).isEmpty());
		assertTrue(TranscriptDrop.study("no resource").isEmpty());
	}

	@Test
	void beginsWithTheChoiceOfFilesWhenItWasGivenNone() {
		try (var dialog = Wizards.open(new ImportTranscriptsWizard(), study.project())) {
			assertEquals("import-target", dialog.all(Combo.class).getFirst().getText());
			assertFalse(dialog.canFinish());
			assertFalse(dialog.canGoOn(), "without files");
		}
	}
}
