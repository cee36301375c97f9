/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;

import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.model.memo.Memo;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyPane;
import org.emic.workspace.CodebookNature;
import org.emic.workspace.MemoWriting;
import org.emic.workspace.StudyNature;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * A memo: title, type and links above, its text and a preview below.
 * <p>
 * It is never dirty. What is typed is in the study at once, where other parts show it and Undo finds it in
 * the order in which all was done, and in the file as soon as typing pauses; {@link MemoWriting} says more.
 */
public final class MemoEditor extends EditorPart {

	private final StudyListener listener = this::studyChanged;
	private IFile file;
	/** Null until it is read. */
	private StudyProject study;
	private Memo memo;
	private MemoPage page;

	private final StudyProjects.Listener closing = new StudyProjects.Listener() {
		@Override
		public void closed(StudyProject closed) {
			if (closed == study) {
				getSite().getPage().closeEditor(MemoEditor.this, false);
			}
		}
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		if (!(input instanceof IFileEditorInput fileInput)) {
			throw new PartInitException(Messages.Editor_noMemo);
		}
		setInput(input);
		file = fileInput.getFile();
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		HelpContext.MEMO_EDITOR.setOn(parent);
		parent.setLayout(new FillLayout());
		if (StudyNature.isStudy(file) || CodebookNature.isCodebook(file)) {
			StudyPane.show(this, file.getProject(), parent, read -> show(parent, read));
		} else {
			createNoMemo(new Composite(parent, SWT.NONE));
		}
	}

	private void show(Composite parent, StudyProject read) {
		memo = read.study().memos().at(file.getProjectRelativePath().toPortableString()).orElse(null);
		if (memo == null) {
			createNoMemo(new Composite(parent, SWT.NONE));
			return;
		}
		study = read;
		setPartName(memo.getTitle());
		page = new MemoPage(parent, getSite(), study, memo);
		study.addListener(listener);
		StudyProjects.get().addListener(closing);
	}

	private void createNoMemo(Composite parent) {
		GridLayoutFactory.swtDefaults().applyTo(parent);
		var why = new Label(parent, SWT.WRAP);
		why.setText(Messages.Editor_noMemo);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
		var link = new Hyperlink(parent, SWT.NONE);
		link.setText(Messages.Editor_openAsText);
		link.setUnderlined(true);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> openAsText()));
	}

	private void openAsText() {
		try {
			IDE.openEditor(getSite().getPage(), ((IFileEditorInput) getEditorInput()).getFile(),
					EditorsUI.DEFAULT_TEXT_EDITOR_ID);
		} catch (PartInitException e) {
			Errors.show(NLS.bind(Messages.Editor_noMemo, getPartName()), e);
		}
	}

	private void studyChanged(StudyEvent event) {
		if (study.study().memos().contains(memo)) {
			setPartName(memo.getTitle());
			page.refresh(event);
		} else {
			// deleted, or its making was undone; in the midst of a step that may still bring it back
			var title = page.titleField();
			title.getDisplay().asyncExec(() -> {
				if (!title.isDisposed() && !study.study().memos().contains(memo)) {
					getSite().getPage().closeEditor(this, false);
				}
			});
		}
	}

	/** The fields; null for a file that is no memo. */
	public MemoPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.setFocus();
		}
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (study != null) {
			MemoWriting.pause(study);
		}
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
		if (study != null) {
			study.removeListener(listener);
		}
		super.dispose();
	}
}
