/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.emic.core.study.CodebookReference;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Licence;
import org.emic.core.study.NewCodebook;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.internal.codebooks.CodebookSearch;
import org.emic.ui.internal.codebooks.StudyCodebooksPage;
import org.emic.ui.internal.navigator.CodebookDropListener;
import org.emic.ui.internal.wizards.NewCodebookProjectWizard;
import org.emic.workspace.CodebookCreation;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.CodebookNature;
import org.emic.workspace.StudyBuilder;
import org.emic.workspace.StudyCreation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorsLogged.class)
class StudyCodebooksTest {

	private IProject study;
	private IProject first;
	private IProject second;

	@BeforeEach
	void make() throws CoreException {
		study = StudyCreation.create("study", null, true, null);
		first = codebook("first-codes");
		second = codebook("second-codes");
	}

	@AfterEach
	void remove() throws CoreException {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	private static IProject codebook(String name) throws CoreException {
		CodebookCreation.create(project(name), null, name, Licence.NONE, null);
		return project(name);
	}

	private List<String> used() throws CoreException {
		return CodebookLinks.of(study).stream().map(CodebookReference::project).toList();
	}

	@Test
	void theWizardMakesAProjectWithAllItsFilesAndOpensTheCodebook() throws Exception {
		var wizard = new NewCodebookProjectWizard();
		try (var dialog = Wizards.open(wizard)) {
			assertFalse(dialog.canFinish(), "without a name");
			dialog.all(Text.class).getFirst().setText("team-codebook");
			dialog.all(Text.class).getLast().setText("Team codes");
			dialog.find(Button.class, button -> button.getText().startsWith("&None")).setSelection(false);
			dialog.find(Button.class, button -> button.getText().startsWith("CC &BY")).setSelection(true);
			dialog.finish();
		}
		var project = project("team-codebook");
		assertTrue(CodebookNature.isCodebook(project));
		assertEquals("/team-codebook/codebook/team-codes.codebook", wizard.created().getFullPath().toString());
		for (var name : List.of("README.md", "LICENCE", "CHANGELOG.md", ".gitattributes")) {
			assertTrue(project.getFile(name).exists(), name);
		}
		var editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		assertEquals("Team codes", editor.getTitle());
	}

	/** Buttons by their text without mnemonic. */
	private static Button button(Shell shell, String text) {
		var found = new ArrayList<Button>();
		visit(shell, found);
		return found.stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	private static void visit(Composite parent, List<Button> found) {
		for (var child : parent.getChildren()) {
			if (child instanceof Button button) {
				found.add(button);
			} else if (child instanceof Composite composite) {
				visit(composite, found);
			}
		}
	}

	@Test
	void theStudysPropertiesAddOrderAndRemoveCodebooks() throws Exception {
		CodebookLinks.set(study, List.of(CodebookLinks.to(first)), null);
		var shell = new Shell();
		try {
			PropertyPage page = new StudyCodebooksPage();
			page.setElement(study);
			page.createControl(shell);
			var list = ((StudyCodebooksPage) page).list();
			assertEquals(List.of(second), list.addable());
			list.add(list.addable());
			var table = (Table) list.control().getChildren()[0];
			assertEquals(List.of("first-codes", "second-codes"), Arrays.stream(table.getItems()).map(item -> item.getText()).toList());
			table.setSelection(1);
			table.notifyListeners(SWT.Selection, new Event());
			button(shell, "Up").notifyListeners(SWT.Selection, new Event());
			assertTrue(page.performOk());
			assertEquals(List.of("second-codes", "first-codes"), used());
			table.setSelection(1);
			table.notifyListeners(SWT.Selection, new Event());
			button(shell, "Remove").notifyListeners(SWT.Selection, new Event());
			assertTrue(page.performOk());
			assertEquals(List.of("second-codes"), used());
			second.close(null);
			list.setReferences(list.references());
			assertEquals("second-codes (closed)", table.getItem(0).getText());
		} finally {
			shell.dispose();
		}
	}

	@Test
	void aCodebookDroppedOnAStudyInTheProjectExplorerIsUsedByIt() throws Exception {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var viewer = ((CommonNavigator) page.showView(ProjectExplorer.VIEW_ID)).getCommonViewer();
		var target = (DropTarget) viewer.getTree().getData(DND.DROP_TARGET_KEY);
		waitFor("Emic listens to drops", () -> Arrays.stream(target.getDropListeners()).anyMatch(CodebookDropListener.class::isInstance));
		waitFor("the study is shown", () -> viewer.testFindItem(study) != null);
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(List.of(first, second)));
		try {
			target.notifyListeners(DND.Drop, drop((Item) viewer.testFindItem(study)));
		} finally {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
		assertEquals(List.of("first-codes", "second-codes"), used());
	}

	/** Such events are made by the platform alone, which cannot be driven by a test. */
	private static Event drop(Item item) throws ReflectiveOperationException {
		var type = Class.forName("org.eclipse.swt.dnd.DNDEvent");
		var constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		var event = (Event) constructor.newInstance();
		event.item = item;
		event.detail = DND.DROP_COPY;
		return event;
	}

	private List<IMarkerResolution> fixes() throws CoreException {
		study.build(IncrementalProjectBuilder.FULL_BUILD, null);
		return Arrays.stream(study.findMarkers(StudyBuilder.PROBLEM, true, IResource.DEPTH_INFINITE))
				.flatMap(marker -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))).toList();
	}

	private List<String> labels() throws CoreException {
		return fixes().stream().map(IMarkerResolution::getLabel).toList();
	}

	@Test
	void aClosedCodebookIsOpenedByAQuickFix() throws Exception {
		CodebookLinks.set(study, List.of(CodebookLinks.to(first)), null);
		first.close(null);
		assertEquals(List.of("Open Project \u2018first-codes\u2019", "Locate\u2026"), labels());
		fixes().getFirst().run(null);
		waitFor("it is open", first::isOpen);
		assertEquals(List.of(), labels());
	}

	@Test
	void aMissingCodebookIsLocatedOrCopied(@TempDir Path outside) throws Exception {
		CodebookLinks.set(study, List.of(new CodebookReference("lost", ""), CodebookLinks.to(first)), null);
		assertEquals(List.of("Locate\u2026", "Import a Copy\u2026"), labels());
		CodebookSearch.use(study, "lost", second);
		assertEquals(List.of("second-codes", "first-codes"), used());
		assertEquals(List.of(), labels());
		CodebookLinks.set(study, List.of(new CodebookReference("lost", "")), null);
		var folder = outside.resolve("theirs");
		NewCodebook.write(new FolderFiles(folder), "Theirs", Licence.CC0);
		CodebookSearch.copy(study, "lost", folder);
		Conditions.handleEvents();
		assertEquals(List.of("lost"), used());
		assertTrue(project("lost").getFile("codebook/theirs.codebook").exists());
		assertEquals(List.of(), labels());
	}

	@Test
	void aCodebookFoundUnderAnotherNameIsWrittenDownByAQuickFix() throws Exception {
		var reference = CodebookLinks.to(first).renamed("earlier-name");
		CodebookLinks.set(study, List.of(reference), null);
		assertEquals(List.of("Write the New Name into the Study"), labels());
		fixes().getFirst().run(null);
		assertEquals(List.of("first-codes"), used());
		assertEquals(List.of(), labels());
	}
}
