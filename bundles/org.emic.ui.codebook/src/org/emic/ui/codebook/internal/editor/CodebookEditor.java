/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IShowEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;

import org.emic.model.codebook.Code;
import org.emic.ui.ActiveStudy;
import org.emic.ui.HelpContext;
import org.emic.ui.LateSelection;
import org.emic.ui.StudyPane;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.StudyNature;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * The codebook of a study: its codes on the left, what is said of the selected one on the right. It opens
 * for a codebook's file and for the file of a single code, which it selects.
 * <p>
 * It is never dirty. Codes are used by all open transcripts at once, so a change to one cannot wait for this
 * editor to be saved: every change is a step of the study's history, written at once, and what people would
 * close without saving for, they undo.
 */
public final class CodebookEditor extends EditorPart implements IShowInTarget, IShowEditorInput {

	private final StudiesWatch studies = new StudiesWatch(this::follow);
	private final LateSelection selection = new LateSelection();
	private FormToolkit toolkit;
	private Composite area;
	private CodebookPage page;
	private StudyProject project;
	/** What is to be shown once the study is read; null for what the editor was opened for. */
	private IEditorInput wanted;
	private Code wantedCode;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		if (!(input instanceof IFileEditorInput)) {
			throw new PartInitException(Messages.Editor_noFile);
		}
		setInput(input);
		setPartName(input.getName());
	}

	private String partName() {
		return project.study().codes().main().map(codebook -> codebook.getName()).orElse(getEditorInput().getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.CODEBOOK_EDITOR.setOn(parent);
		toolkit = new FormToolkit(parent.getDisplay());
		parent.setLayout(new FillLayout());
		area = parent;
		getSite().setSelectionProvider(selection);
		CodebookStudies.of(getEditorInput()).ifPresentOrElse(owner -> showOnceRead(owner, parent),
				() -> toolkit.createLabel(parent, Messages.Editor_noStudy, SWT.WRAP));
	}

	/** A codebook by itself is some small files, and is read at once. */
	private void showOnceRead(IProject owner, Composite parent) {
		if (!StudyNature.isStudy(owner)) {
			StudyProjects.get().find(owner);
		}
		StudyPane.show(this, owner, parent, this::showFirst);
	}

	private void showFirst(StudyProject study) {
		show(study);
		StudyProjects.get().addListener(closing);
		studies.install();
		showEditorInput(wanted == null ? getEditorInput() : wanted);
		if (wantedCode != null) {
			page.tree().reveal(wantedCode);
		}
	}

	private void show(StudyProject study) {
		project = study;
		setPartName(partName());
		page = new CodebookPage(toolkit, area, this, project);
		selection.set(page.tree().viewer());
		// editors of one kind share their action bars: those of the active one are for it, and views follow its study, which
		// was not read yet when it became active
		if (getSite().getPage().getActiveEditor() == this) {
			((CodebookEditorContributor) getEditorSite().getActionBarContributor()).setActiveEditor(this);
			ActiveStudy.get().activate(study);
		}
	}

	/** A codebook is shown with the codings of a study that uses it: it may be used only after it was opened, or not any more. */
	private void follow() {
		if (page == null || area.isDisposed()) {
			return;
		}
		CodebookStudies.instead(getEditorInput(), project).ifPresent(study -> {
			var selected = page.tree().selectedCodes();
			page.dispose();
			show(study);
			area.layout(true, true);
			selected.stream().findFirst().ifPresent(page.tree()::reveal);
			if (getSite().getPage().getActivePart() == this) {
				setFocus(); // what had it is gone
			}
		});
	}

	private final StudyProjects.Listener closing = new StudyProjects.Listener() {
		@Override
		public void closed(StudyProject study) {
			if (study == project) {
				getSite().getPage().closeEditor(CodebookEditor.this, false);
			}
		}
	};

	/** Selects the code whose file this is. */
	@Override
	public void showEditorInput(IEditorInput input) {
		if (page == null) {
			wanted = input;
			return;
		}
		CodebookStudies.code(project, input).ifPresent(page.tree()::reveal);
	}

	@Override
	public boolean show(ShowInContext context) {
		if (!(context.getSelection() instanceof IStructuredSelection shown && shown.getFirstElement() instanceof Code code)) {
			return false;
		}
		if (page == null) {
			wantedCode = code;
		} else {
			page.tree().reveal(code);
		}
		return true;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == StudyProject.class) {
			return adapter.cast(project);
		}
		return adapter == CodeTreePanel.class && page != null ? adapter.cast(page.tree()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.tree().setFocus();
		}
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// every change is written at once
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		StudyProjects.get().removeListener(closing);
		studies.dispose();
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
