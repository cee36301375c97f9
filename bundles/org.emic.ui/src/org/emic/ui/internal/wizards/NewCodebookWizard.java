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
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.StudyLayout;
import org.emic.ui.EmicIds;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.ui.internal.Messages;

/** File &gt; New &gt; Codebook: in a study that has none, or as a project that studies share. */
public final class NewCodebookWizard extends Wizard implements INewWizard {

	private final NewCodebookPage page = new NewCodebookPage();
	private IWorkbench workbench;
	private IFile created;

	public NewCodebookWizard() {
		setWindowTitle(Messages.NewCodebook_Title);
		setDefaultPageImageDescriptor(EmicImages.descriptor("banner-new-codebook"));
		setNeedsProgressMonitor(true);
		setHelpAvailable(false);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
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
		show();
		return true;
	}

	private void create(IProject project, String name, IProgressMonitor monitor) throws InvocationTargetException {
		var progress = SubMonitor.convert(monitor, Messages.NewCodebook_Creating, 3);
		try {
			if (!project.exists()) {
				project.create(progress.split(1));
			}
			project.open(progress.split(1));
			var files = new FolderFiles(project.getLocation().toPath());
			NewStudy.writeCodebook(files, name);
			project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
			for (var path : files.files(StudyLayout.CODEBOOK)) {
				if (StudyLayout.hasExtension(path, StudyLayout.CODEBOOK_EXTENSION)) {
					created = project.getFile(IPath.fromPortableString(path));
				}
			}
		} catch (IOException e) {
			throw new InvocationTargetException(new CoreException(Status.error(e.getMessage(), e)));
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}

	private void show() {
		var window = workbench.getActiveWorkbenchWindow();
		if (window == null || created == null) {
			return;
		}
		BasicNewResourceWizard.selectAndReveal(created, window);
		try {
			IDE.openEditor(window.getActivePage(), created, EmicIds.CODEBOOK_EDITOR);
		} catch (PartInitException e) {
			Errors.show(Messages.NewCodebook_Failed, e);
		}
	}
}
