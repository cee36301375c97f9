/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.doc.tests;

import static org.emic.tests.support.Conditions.handleEvents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.HelpContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** F1 in a part or a wizard is about it. */
@ExtendWith(NoErrorsLogged.class)
class PartsTest {

	/** Where the workbench keeps the id of a control's context. */
	private static final String KEY = "org.eclipse.ui.help";

	private static final Map<String, HelpContext> VIEWS = Map.of(
			EmicIds.CODEBOOK_VIEW, HelpContext.CODEBOOK_VIEW,
			EmicIds.CODINGS_VIEW, HelpContext.CODINGS_VIEW,
			EmicIds.MEMOS_VIEW, HelpContext.MEMOS_VIEW,
			EmicIds.AGREEMENT_VIEW, HelpContext.AGREEMENT_VIEW,
			EmicIds.DISAGREEMENTS_VIEW, HelpContext.DISAGREEMENTS_VIEW,
			"org.emic.ui.codebook.stale", HelpContext.STALE_CODINGS_VIEW,
			"org.emic.ui.analysis.assignments", HelpContext.ASSIGNMENTS_VIEW);

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private StudyFixture fixture;

	@BeforeEach
	void makeStudy() throws Exception {
		fixture = StudyFixture.create("explained");
		ActiveStudy.get().activate(fixture.study());
	}

	@AfterEach
	void deleteStudy() throws Exception {
		page.closeAllEditors(false);
		fixture.delete();
	}

	@Test
	void eachViewOfEmicIsExplained() throws Exception {
		var views = new TreeSet<String>();
		for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(EmicIds.PLUGIN)) {
				views.add(view.getId());
			}
		}
		assertEquals(new TreeSet<>(VIEWS.keySet()), views);
		for (String id : views) {
			var view = page.showView(id);
			assertEquals(Optional.of(VIEWS.get(id).id()), explanation(composite(view)), id);
			page.hideView(view);
		}
		handleEvents();
	}

	@Test
	void transcriptEditorIsExplained() throws Exception {
		var file = fixture.study().project().getFile("transcripts/one.transcript");
		var editor = page.openEditor(new FileEditorInput(file), EmicIds.TRANSCRIPT_EDITOR);
		handleEvents();
		assertEquals(Optional.of(HelpContext.TRANSCRIPT_EDITOR.id()), explanation(editor.getAdapter(Control.class)));
	}

	@Test
	void eachWizardOfEmicIsExplainedOnAllItsPages() throws Exception {
		var workbench = PlatformUI.getWorkbench();
		var wizards = Stream.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
				workbench.getExportWizardRegistry()).flatMap(PartsTest::ofEmic).toList();
		assertTrue(wizards.size() >= 7, () -> wizards.stream().map(IWizardDescriptor::getId).toList().toString());
		for (IWizardDescriptor descriptor : wizards) {
			var wizard = descriptor.createWizard();
			wizard.init(workbench, StructuredSelection.EMPTY);
			var dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
			dialog.create();
			for (IWizardPage each : wizard.getPages()) {
				assertTrue(explanation(each.getControl()).filter(id -> id.startsWith(EmicIds.PLUGIN)).isPresent(),
						() -> descriptor.getId() + ": " + each.getName());
			}
			dialog.close();
		}
	}

	private static Stream<IWizardDescriptor> ofEmic(IWizardRegistry registry) {
		return Arrays.stream(registry.getRootCategory().getCategories()).flatMap(category -> Arrays.stream(category.getWizards()))
				.filter(wizard -> wizard.getId().startsWith(EmicIds.PLUGIN));
	}

	/** The composite that the part was given for its controls, or one inside it. */
	private static Control composite(IWorkbenchPart part) {
		var composite = (Composite) ((MPart) part.getSite().getService(MPart.class)).getWidget();
		assertFalse(composite.isDisposed());
		return inside(composite).filter(control -> control.getData(KEY) != null).findFirst().orElse(composite);
	}

	private static Stream<Control> inside(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(PartsTest::inside))
				: Stream.of(control);
	}

	/** The id of the context that F1 shows on a control: its own or that of the nearest around it. */
	private static Optional<String> explanation(Control control) {
		return Stream.iterate(control, each -> each != null, Control::getParent).map(each -> each.getData(KEY))
				.filter(String.class::isInstance).map(String.class::cast).findFirst();
	}
}
