/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Licence;
import org.emic.core.study.NewStudy;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.internal.Messages;
import org.emic.workspace.CodebookCreation;

/** File &gt; New &gt; Codebook: in a study that has none, or as a project that studies share. */
public final class NewCodebookWizard extends NewWizard {

	private final NewCodebookPage page = new NewCodebookPage();
	private IFile created;

	public NewCodebookWizard() {
		super(Messages.NewCodebook_Title, "banner-new-codebook", HelpContext.NEW_CODEBOOK);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		super.init(newWorkbench, selection);
		var resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (resource != null) {
			page.propose(resource.getProject());
		}
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
		var project = page.project();
		var name = page.codebookName();
		try {
			getContainer().run(true, false, monitor -> create(project, name, monitor));
		} catch (InvocationTargetException e) {
			Errors.show(Messages.NewCodebook_Failed, e.getCause());
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		NewCodebooks.show(workbench(), created);
		return true;
	}

	private void create(IProject project, String name, IProgressMonitor monitor) throws InvocationTargetException {
		var progress = SubMonitor.convert(monitor, Messages.NewCodebook_Creating, 2);
		try {
			if (project.exists()) {
				project.open(progress.split(1));
				NewStudy.writeCodebook(new FolderFiles(project.getLocation().toPath()), name);
				project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
			} else {
				CodebookCreation.create(project, null, name, Licence.NONE, progress);
			}
			created = NewCodebooks.file(project).orElse(null);
		} catch (IOException e) {
			throw new InvocationTargetException(new CoreException(Status.error(e.getMessage(), e)));
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}
}
