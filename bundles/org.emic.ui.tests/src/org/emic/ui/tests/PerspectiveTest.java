/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.EmicIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class PerspectiveTest {

	private final IWorkbench workbench = PlatformUI.getWorkbench();

	@Test
	void opensWithAllItsViews() throws WorkbenchException {
		var page = workbench.showPerspective(EmicIds.PERSPECTIVE, workbench.getActiveWorkbenchWindow());
		page.resetPerspective();
		Conditions.handleEvents();
		for (var view : List.of(ProjectExplorer.VIEW_ID, EmicIds.CODEBOOK_VIEW, EmicIds.CODINGS_VIEW,
				IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW)) {
			var reference = page.findViewReference(view);
			assertNotNull(reference, view);
			assertNotNull(reference.getView(true), view);
		}
		var shortcuts = List.of(page.getNewWizardShortcuts());
		assertTrue(shortcuts.contains(EmicIds.NEW_STUDY_WIZARD) && shortcuts.contains(EmicIds.SAMPLE_STUDY_WIZARD));
	}

	@Test
	void everyWizardOfTheShortcutsIsThere() {
		for (var id : List.of(EmicIds.NEW_STUDY_WIZARD, EmicIds.SAMPLE_STUDY_WIZARD,
				EmicIds.NEW_CODEBOOK_PROJECT_WIZARD, EmicIds.NEW_CODEBOOK_WIZARD)) {
			assertNotNull(workbench.getNewWizardRegistry().findWizard(id), id);
		}
		assertNotNull(workbench.getImportWizardRegistry().findWizard(EmicIds.IMPORT_TRANSCRIPTS_WIZARD));
		assertTrue(workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
				.anyMatch(node -> node.getId().equals(EmicIds.PREFERENCE_PAGE)));
	}

	@Test
	void everyCommandHasNameDescriptionAndImage() throws Exception {
		var commands = workbench.getService(ICommandService.class);
		var ours = Arrays.stream(commands.getDefinedCommands()).filter(command -> command.getId().startsWith("org.emic.")).toList();
		assertFalse(ours.isEmpty());
		var images = images();
		for (var command : ours) {
			assertFalse(command.getName().isBlank() || command.getName().startsWith("%"), command.getId());
			assertFalse(command.getDescription() == null || command.getDescription().startsWith("%"), command.getId());
			assertTrue(images.contains(command.getId()), command.getId() + " has no image");
		}
	}

	private static List<String> images() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commandImages"))
				.map(element -> element.getAttribute("commandId")).toList();
	}

	/** In one context, a key may stand for one thing only. */
	@Test
	void noKeyOfEmicStandsForTwoCommandsInOneContext() {
		var bindings = Arrays.stream(workbench.getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getContextId().startsWith("org.emic."))
				.toList();
		assertFalse(bindings.isEmpty());
		for (var binding : bindings) {
			assertEquals(List.of(binding.getParameterizedCommand().getId()), bindings.stream()
					.filter(other -> sameKey(binding, other)).map(other -> other.getParameterizedCommand().getId()).distinct().toList());
		}
	}

	private static boolean sameKey(Binding one, Binding other) {
		return one.getContextId().equals(other.getContextId()) && one.getTriggerSequence().equals(other.getTriggerSequence());
	}
}
