/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.codebooks;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.emic.core.study.CodebookReference;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.workspace.CodebookImport;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.CodebookLinksOperation;

/** Asks where a missing codebook is, and lets the study use it. */
public final class CodebookSearch {

	/** Makes or finds a project. */
	private interface Work {

		IProject run(IProgressMonitor monitor) throws CoreException;
	}

	private CodebookSearch() {
	}

	static void open(IProject project) {
		run(monitor -> {
			project.open(monitor);
			return project;
		});
	}

	static void locate(IProject study, String name) {
		var shell = shell();
		var entries = new ArrayList<Object>(CodebookLinks.codebookProjects());
		entries.remove(study);
		entries.add(Messages.AnotherFolder);
		var dialog = new ElementListSelectionDialog(shell, new Entries());
		dialog.setTitle(Messages.LocateTitle);
		dialog.setMessage(NLS.bind(Messages.LocateMessage, name));
		dialog.setElements(entries.toArray());
		if (dialog.open() == Window.OK) {
			if (dialog.getFirstResult() instanceof IProject project) {
				use(study, name, project);
			} else {
				folder(shell).flatMap(folder -> run(monitor -> CodebookImport.link(folder, monitor)))
						.ifPresent(project -> use(study, name, project));
			}
		}
	}

	static void copy(IProject study, String name) {
		folder(shell()).ifPresent(folder -> copy(study, name, folder));
	}

	/** Copies the codebook in a folder into the workspace under a name, and lets the study use it. */
	public static void copy(IProject study, String name, Path folder) {
		run(monitor -> CodebookImport.copy(folder, name, monitor)).ifPresent(project -> use(study, name, project));
	}

	/** Lets a study use a project's codebook in the place of the one that it called by a name. */
	public static void use(IProject study, String name, IProject codebook) {
		try {
			var references = new ArrayList<CodebookReference>();
			for (var reference : CodebookLinks.of(study)) {
				var next = reference.project().equals(name) ? CodebookLinks.to(codebook) : reference;
				if (references.stream().noneMatch(each -> each.project().equals(next.project()))) {
					references.add(next);
				}
			}
			CodebookLinksOperation.run(NLS.bind(Messages.Added, codebook.getName()), study, references, null);
		} catch (CoreException e) {
			Errors.show(Messages.Failed, e);
		}
	}

	private static Optional<Path> folder(Shell shell) {
		var dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.FolderTitle);
		dialog.setMessage(Messages.FolderMessage);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static Optional<IProject> run(Work work) {
		var made = new AtomicReference<IProject>();
		IRunnableWithProgress runnable = monitor -> {
			try {
				monitor.setTaskName(Messages.Copying);
				made.set(work.run(monitor));
			} catch (CoreException e) {
				throw new InvocationTargetException(e);
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			}
		};
		try {
			PlatformUI.getWorkbench().getProgressService().run(true, true, runnable);
		} catch (InvocationTargetException e) {
			Errors.show(Messages.Failed, e.getCause());
		} catch (InterruptedException e) {
			// the person gave up
			return Optional.empty();
		}
		return Optional.ofNullable(made.get());
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	private static final class Entries extends LabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof IProject project ? project.getName() : String.valueOf(element);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof IProject ? EmicImages.image(EmicImages.CODEBOOK) : null;
		}
	}
}
