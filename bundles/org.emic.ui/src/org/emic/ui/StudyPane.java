/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * Stands in an editor where its content will be, until the study is read that it is about; says why that was not, and
 * lets it be tried again. UI thread.
 */
public final class StudyPane {

	private final IEditorPart editor;
	private final IProject project;
	private final Composite parent;
	private final Consumer<StudyProject> content;
	private final Composite pane;
	private final Label message;
	private final Link link;
	private final IResourceChangeListener gone = event -> closeWithoutFile();
	private final StudyProjects.Listener listener = new StudyProjects.Listener() {
		@Override
		public void requested(IProject requested) {
			if (requested.equals(project)) {
				sayReading();
			}
		}

		@Override
		public void opened(StudyProject study) {
			if (study.project().equals(project)) {
				fill(study);
			}
		}

		@Override
		public void notOpened(IProject failed, Optional<Throwable> failure) {
			if (failed.equals(project)) {
				say(notRead(project, failure), Messages.Reading_again);
			}
		}
	};

	private StudyPane(IEditorPart editor, IProject project, Composite parent, Consumer<StudyProject> content) {
		this.editor = editor;
		this.project = project;
		this.parent = parent;
		this.content = content;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).numColumns(2).applyTo(pane);
		var icon = new Label(pane, SWT.NONE);
		icon.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		message = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		link = new Link(pane, SWT.NONE);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> request()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
		StudyProjects.get().addListener(listener);
		var workspace = project.getWorkspace();
		workspace.addResourceChangeListener(gone, IResourceChangeEvent.POST_CHANGE);
		pane.addDisposeListener(event -> {
			StudyProjects.get().removeListener(listener);
			workspace.removeResourceChangeListener(gone);
		});
	}

	/**
	 * Fills an editor: at once if the study is read, otherwise as soon as it is.
	 *
	 * @param parent  what is to be filled
	 * @param content makes the controls
	 */
	public static void show(IEditorPart editor, IProject project, Composite parent, Consumer<StudyProject> content) {
		StudyProjects.get().findOpened(project).ifPresentOrElse(content,
				() -> new StudyPane(editor, project, parent, content).request());
	}

	/** What is said of a study that was not read. */
	public static String notRead(IProject project, Optional<Throwable> failure) {
		return failure.map(why -> NLS.bind(Messages.Reading_failed, project.getName()) + ' '
				+ Optional.ofNullable(why.getMessage()).orElse(why.toString()))
				.orElseGet(() -> NLS.bind(Messages.Reading_cancelled, project.getName()));
	}

	private void request() {
		sayReading();
		StudyProjects.get().request(project);
	}

	private void sayReading() {
		say(NLS.bind(Messages.ReadingStudy, project.getName()), ""); //$NON-NLS-1$
	}

	private void say(String text, String action) {
		if (!pane.isDisposed()) {
			message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			link.setText(action.isEmpty() ? "" : "<a>" + action + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			pane.layout(true);
		}
	}

	private void fill(StudyProject study) {
		if (pane.isDisposed()) {
			return;
		}
		pane.dispose();
		content.accept(study);
		parent.layout(true, true);
		if (editor.getSite().getPage().getActivePart() == editor) {
			editor.setFocus();
		}
	}

	/** As the platform's text editors do; in whatever thread. */
	private void closeWithoutFile() {
		var file = ResourceUtil.getResource(editor.getEditorInput());
		if (file instanceof IFile && !file.exists()) {
			editor.getSite().getShell().getDisplay().asyncExec(() -> {
				if (!pane.isDisposed()) {
					editor.getSite().getPage().closeEditor(editor, false);
				}
			});
		}
	}
}
