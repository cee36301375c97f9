/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import org.emic.core.study.Problem;
import org.emic.core.study.StudyLayout;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Names the files of the codebook that could not be read, each a link that opens it as text at the line. */
final class CodebookProblems {

	private static final String FOLDER = StudyLayout.CODEBOOK + '/';
	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

	private final FormToolkit toolkit;
	private final Composite control;
	private final StudyProject project;
	private final IWorkbenchPage page;
	private List<Problem> shown = List.of();

	CodebookProblems(FormToolkit toolkit, Composite parent, StudyProject project, IWorkbenchPage page) {
		this.toolkit = toolkit;
		this.project = project;
		this.page = page;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
	}

	void refresh() {
		var problems = project.study().problems().stream()
				.filter(problem -> problem.file().startsWith(FOLDER) || problem.file().contains('/' + FOLDER)).toList();
		if (problems.equals(shown)) {
			return;
		}
		shown = problems;
		for (var child : control.getChildren()) {
			child.dispose();
		}
		if (!problems.isEmpty()) {
			var head = toolkit.createLabel(control, Messages.Editor_problems, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
			problems.forEach(this::addLink);
		}
		GridDataFactory.fillDefaults().grab(true, false).exclude(problems.isEmpty()).applyTo(control);
		control.setVisible(!problems.isEmpty());
		control.requestLayout();
	}

	private void addLink(Problem problem) {
		var place = problem.line() > 0 ? NLS.bind(Messages.Editor_problemLine, problem.file(), problem.line())
				: problem.file();
		var link = toolkit.createHyperlink(control, place + ": " + problem.text(), SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open(problem)));
	}

	private void open(Problem problem) {
		IFile own = project.file(problem.file());
		// a shared codebook is in another project, whose name comes first
		IFile file = own.exists() ? own
				: ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(problem.file()));
		try {
			var editor = IDE.openEditor(page, file, TEXT_EDITOR);
			if (editor instanceof ITextEditor text && problem.line() > 0) {
				var document = text.getDocumentProvider().getDocument(text.getEditorInput());
				int line = Math.min(problem.line(), document.getNumberOfLines()) - 1;
				text.selectAndReveal(document.getLineOffset(line), document.getLineLength(line));
			}
		} catch (PartInitException | BadLocationException e) {
			Errors.show(NLS.bind(Messages.Editor_cannotOpen, problem.file()), e);
		}
	}
}
