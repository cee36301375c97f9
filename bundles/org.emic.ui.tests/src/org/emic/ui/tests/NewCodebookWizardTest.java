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

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.internal.wizards.NewCodebookWizard;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class NewCodebookWizardTest {

	@AfterEach
	void cleanUp() throws CoreException {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	@Test
	void givesAStudyWithoutACodebookOneOfItsOwn() throws CoreException {
		var project = StudyCreation.create("bare", null, false, null);
		var study = StudyProjects.get().find(project).orElseThrow();
		assertFalse(project.getFolder("codebook").exists());
		try (var dialog = Wizards.open(new NewCodebookWizard(), project)) {
			assertEquals("bare", dialog.all(Combo.class).getFirst().getText());
			assertFalse(dialog.canFinish(), "without a name");
			dialog.all(Text.class).getFirst().setText("My codes");
			dialog.finish();
		}
		assertTrue(project.getFile("codebook/my-codes.codebook").exists());
		assertEquals("My codes", study.study().codes().main().orElseThrow().getName());
		assertEquals(List.of(), study.study().problems());
	}

	@Test
	void makesAProjectForACodebookThatStudiesShare() {
		var wizard = new NewCodebookWizard();
		try (var dialog = Wizards.open(wizard)) {
			dialog.all(Text.class).getFirst().setText("Team codes");
			dialog.all(Combo.class).getFirst().setText("team-codebook");
			dialog.finish();
		}
		assertEquals("/team-codebook/codebook/team-codes.codebook", wizard.created().getFullPath().toString());
	}

	@Test
	void refusesASecondCodebookInAProject() throws CoreException {
		StudyCreation.create("has-one", null, true, null);
		try (var dialog = Wizards.open(new NewCodebookWizard())) {
			dialog.all(Text.class).getFirst().setText("Second");
			dialog.all(Combo.class).getFirst().setText("has-one");
			assertFalse(dialog.canFinish());
		}
	}
}
