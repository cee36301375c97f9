/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.emic.core.study.CodebookReference;
import org.emic.ui.ActiveStudy;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.internal.Messages;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.StudyCreation;
import org.emic.workspace.StudyProjects;

/** File &gt; New &gt; Study. */
public final class NewStudyWizard extends NewWizard {

	private final NewStudyPage page = new NewStudyPage();
	private final NewStudyCodebooksPage codebooks = new NewStudyCodebooksPage();
	private IProject created;

	public NewStudyWizard() {
		super(Messages.NewStudy_Title, "banner-new-study", HelpContext.NEW_STUDY);
	}

	@Override
	public void addPages() {
		addPage(page);
		addPage(codebooks);
	}

	/** The project made by this wizard; null before. */
	public IProject created() {
		return created;
	}

	@Override
	public boolean performFinish() {
		page.storeCoder();
		var name = page.getProjectName();
		var location = page.useDefaults() ? null : page.getLocationURI();
		boolean own = codebooks.ownCodebook();
		var shared = codebooks.sharedCodebooks();
		try {
			getContainer().run(true, false, monitor -> create(name, location, own, shared, monitor));
		} catch (InvocationTargetException e) {
			Errors.show(Messages.NewStudy_Failed, e.getCause());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		show();
		return true;
	}

	private void create(String name, URI location, boolean own, List<CodebookReference> shared, IProgressMonitor monitor)
			throws InvocationTargetException {
		var progress = SubMonitor.convert(monitor, Messages.NewStudy_Creating, 2);
		try {
			created = StudyCreation.create(name, location, own, progress.split(1));
			if (!shared.isEmpty()) {
				CodebookLinks.set(created, shared, progress.split(1));
			}
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}

	private void show() {
		var window = workbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		try {
			workbench().showPerspective(EmicIds.PERSPECTIVE, window);
			// an editor of another study that stayed active would make that study the active one again
			window.getActivePage().showView(IPageLayout.ID_PROJECT_EXPLORER);
			StudyProjects.get().find(created).ifPresent(ActiveStudy.get()::activate);
			BasicNewResourceWizard.selectAndReveal(created, window);
		} catch (WorkbenchException e) {
			Errors.show(Messages.NewStudy_Failed, e);
		}
	}
}
