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

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.SampleStudies;
import org.emic.ui.internal.wizards.NewStudyCodebooksPage;
import org.emic.ui.internal.wizards.NewStudyWizard;
import org.emic.workspace.CoderPreference;
import org.emic.workspace.StudyNature;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

@ExtendWith(NoErrorsLogged.class)
class NewStudyWizardTest {

	private final String coderBefore = CoderPreference.name();
	private final String coderIdBefore = CoderPreference.coder().getId();

	@AfterEach
	void cleanUp() throws CoreException, BackingStoreException {
		for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		forgetCoder();
		CoderPreference.set(coderBefore, coderIdBefore);
	}

	/** As in a new workspace, where the coder is only proposed. */
	private static void forgetCoder() throws BackingStoreException {
		var node = InstanceScope.INSTANCE.getNode(CoderPreference.NODE);
		node.remove(CoderPreference.NAME);
		node.remove(CoderPreference.ID);
		node.flush();
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	private static Text name(Wizards dialog) {
		return dialog.all(Text.class).getFirst();
	}

	@Test
	void makesAStudyWithACodebookOfItsOwnAndShowsIt() {
		try (var dialog = Wizards.open(new NewStudyWizard())) {
			assertFalse(dialog.canFinish(), "without a name");
			name(dialog).setText("interviews-2026");
			dialog.finish();
		}
		assertTrue(StudyNature.isStudy(project("interviews-2026")));
		var study = StudyProjects.get().find(project("interviews-2026")).orElseThrow();
		assertEquals("interviews-2026", study.study().settings().name());
		assertTrue(study.study().codes().main().isPresent());
		assertEquals(List.of(), study.study().problems());
		assertEquals(study, ActiveStudy.get().current().orElseThrow());
		assertEquals(EmicIds.PERSPECTIVE, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getPerspective().getId());
	}

	@Test
	void staysTheActiveStudyAlthoughATranscriptOfAnotherIsOpen() throws CoreException {
		var sample = SampleStudies.create("sample", null);
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		IDE.openEditor(page, sample.getFile("transcripts/work_0042.transcript"));
		Conditions.waitFor("the sample to be active",
				() -> ActiveStudy.get().current().filter(study -> study.project().equals(sample)).isPresent());
		try (var dialog = Wizards.open(new NewStudyWizard())) {
			name(dialog).setText("mine");
			dialog.finish();
		}
		// as when the window gets the focus back from the dialog
		page.activate(page.getActivePart());
		Conditions.handleEvents();
		assertEquals("mine", ActiveStudy.get().current().orElseThrow().project().getName());
		assertEquals(IPageLayout.ID_PROJECT_EXPLORER, page.getActivePartReference().getId());
		page.closeAllEditors(false);
	}

	@Test
	void saysThatAnotherNameMakesAnotherCoderInAllStudies() throws BackingStoreException {
		forgetCoder();
		try (var dialog = Wizards.open(new NewStudyWizard())) {
			Supplier<String> explained = () -> dialog.all(Label.class).stream().map(Label::getText)
					.filter(text -> text.contains("in all studies")).findFirst().orElse("");
			assertTrue(explained.get().startsWith("This is your name in all studies."), explained.get());
			dialog.all(Text.class).getLast().setText("Maria Lopez");
			assertTrue(explained.get().startsWith("This changes your name in all studies."), explained.get());
			assertTrue(explained.get().contains("codings/maria-lopez"), explained.get());
		}
	}

	@Test
	void correctingTheCodersNameKeepsTheFolderOfTheirCodings() throws BackingStoreException {
		CoderPreference.set("Jo", "jo");
		try (var dialog = Wizards.open(new NewStudyWizard())) {
			name(dialog).setText("named");
			dialog.all(Text.class).getLast().setText("Jo M\u00fcller");
			dialog.finish();
		}
		assertEquals("Jo M\u00fcller", CoderPreference.name());
		assertEquals("jo", CoderPreference.coder().getId());
	}

	@Test
	void proposesTheSystemsUserAsCoderAndKeepsAnotherName() throws BackingStoreException {
		forgetCoder();
		try (var dialog = Wizards.open(new NewStudyWizard())) {
			name(dialog).setText("named");
			var coder = dialog.all(Text.class).getLast();
			assertEquals(CoderPreference.systemUser(), coder.getText());
			coder.setText("");
			assertFalse(dialog.canFinish(), "without a coder");
			coder.setText("Zo\u00eb M\u00fcller");
			dialog.finish();
		}
		assertEquals("Zo\u00eb M\u00fcller", CoderPreference.name());
		assertEquals("zoe-muller", CoderPreference.coder().getId());
	}

	@Test
	void placesTheStudyWhereThePersonWishes(@TempDir Path folder) {
		try (var dialog = Wizards.open(new NewStudyWizard())) {
			name(dialog).setText("elsewhere");
			Wizards.press(dialog.find(Button.class, button -> button.getText().contains("default location")));
			dialog.all(Text.class).get(1).setText(folder.resolve("elsewhere").toString());
			dialog.finish();
		}
		assertTrue(folder.resolve("elsewhere/study.emic").toFile().isFile());
	}

	@Test
	void usesTheCodebookOfAnotherProjectWhenWished() throws CoreException {
		try (var dialog = Wizards.open(new NewStudyWizard())) {
			name(dialog).setText("first");
			dialog.finish();
		}
		var wizard = new NewStudyWizard();
		try (var dialog = Wizards.open(wizard)) {
			name(dialog).setText("second");
			dialog.next();
			Wizards.press(dialog.find(Button.class, button -> button.getText().contains("study\u2019s")));
			assertFalse(dialog.canFinish(), "without any codebook");
			var page = (NewStudyCodebooksPage) wizard.getPages()[1];
			assertEquals(List.of(project("first")), page.codebooks().addable());
			page.codebooks().add(page.codebooks().addable());
			dialog.finish();
		}
		var study = StudyProjects.get().find(project("second")).orElseThrow();
		assertEquals(List.of("first"), study.study().settings().codebooks());
		assertFalse(project("second").getFolder("codebook").exists());
		assertEquals(List.of(), study.study().problems());
	}
}
