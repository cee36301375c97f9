/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.internal.Messages;
import org.emic.workspace.CodebookCreation;

/** File &gt; New &gt; Codebook Project. */
public final class NewCodebookProjectWizard extends NewWizard {

	private final NewCodebookProjectPage page = new NewCodebookProjectPage();
	private IFile created;

	public NewCodebookProjectWizard() {
		super(Messages.NewCodebookProject_Title, "banner-new-codebook", HelpContext.NEW_CODEBOOK_PROJECT);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** The codebook made by this wizard; null before. */
	public IFile created() {
		return created;
	}

	@Override
	public boolean performFinish() {
		var project = page.getProjectHandle();
		var location = page.useDefaults() ? null : page.getLocationURI();
		var name = page.codebookName();
		var licence = page.licence();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					CodebookCreation.create(project, location, name, licence, monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Errors.show(Messages.NewCodebook_Failed, e.getCause());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		created = NewCodebooks.file(project).orElse(null);
		NewCodebooks.show(workbench(), created);
		return true;
	}
}
