/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Proposal;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.fields.CodeFields;
import org.emic.ui.codebook.internal.fields.CodebookFields;
import org.emic.ui.codebook.internal.fields.SeveralCodeFields;
import org.emic.ui.codebook.internal.proposals.ProposalPane;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;
import org.emic.workspace.StudyProject;

/** Master and details of the codebook editor. */
final class CodebookPage {

	private static final int[] WEIGHTS = { 50, 50 };
	private static final int SASH = 6;

	/** What the fields need at least decides when they scroll, in pixels. */
	private static final int NARROW = 300;

	private final StudyProject project;
	private final Form form;
	private final CodeTreePanel tree;
	private final ScrolledComposite scroll;
	private final Composite details;
	private final StackLayout detailsLayout = new StackLayout();
	private final CodeFields codeFields;
	private final CodebookFields codebookFields;
	private final SeveralCodeFields severalFields;
	private final ProposalPane proposalPane;
	private final CodebookProblems problems;

	CodebookPage(FormToolkit toolkit, Composite parent, CodebookEditor editor, StudyProject project) {
		this.project = project;
		form = toolkit.createForm(parent);
		toolkit.decorateFormHeading(form);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(form.getBody());
		problems = new CodebookProblems(toolkit, form.getBody(), project, editor.getSite().getPage());
		var sash = new SashForm(form.getBody(), CodebookToolBar.orientation());
		toolkit.adapt(sash);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new CodeTreePanel(sash, editor.getSite(), true);
		scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
		toolkit.adapt(scroll);
		details = toolkit.createComposite(scroll);
		scroll.setContent(details);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		details.setLayout(detailsLayout);
		codeFields = new CodeFields(toolkit, details);
		codebookFields = new CodebookFields(toolkit, details);
		severalFields = new SeveralCodeFields(toolkit, details);
		proposalPane = new ProposalPane(details, true);
		sash.setSashWidth(SASH);
		sash.setWeights(WEIGHTS);
		CodebookToolBar.fill(form, sash, tree, editor.getSite());
		tree.setStudy(project);
		createContextMenu(editor);
		tree.viewer().addSelectionChangedListener(event -> showDetails());
		tree.viewer().addOpenListener(event -> focusFields());
		listenToStudy();
		refresh();
	}

	private void createContextMenu(CodebookEditor editor) {
		var manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> {
			menu.add(new Separator("new")); //$NON-NLS-1$
			menu.add(new Separator("edit")); //$NON-NLS-1$
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		tree.viewer().getTree().setMenu(manager.createContextMenu(tree.viewer().getTree()));
		editor.getEditorSite().registerContextMenu(editor.getSite().getId(), manager, tree.viewer(), false);
	}

	/** Behind the tree's own listener, so that the tree already holds what there is now. */
	private void listenToStudy() {
		StudyListener listener = this::studyChanged;
		project.addListener(listener);
		form.addDisposeListener(event -> project.removeListener(listener));
	}

	private void studyChanged(StudyEvent event) {
		if (!form.isDisposed() && (event.codebook() || event.study() || !event.codings().isEmpty())) {
			refresh();
		}
	}

	private void refresh() {
		form.setText(project.study().codes().main().map(Codebook::getName).orElse(project.project().getName()));
		boolean empty = project.study().codes().all().isEmpty();
		form.setMessage(empty ? Messages.Editor_noCodes : null, empty ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
		problems.refresh();
		showDetails();
	}

	private void showDetails() {
		var selected = tree.viewer().getStructuredSelection().getFirstElement();
		var codes = tree.selectedCodes();
		if (codes.size() > 1) {
			codeFields.show(project, null);
			severalFields.show(project, codes);
			detailsLayout.topControl = severalFields.control();
		} else if (selected instanceof Proposal proposal) {
			codeFields.show(project, null);
			proposalPane.show(project, proposal);
			detailsLayout.topControl = proposalPane.control();
		} else if (selected instanceof Code code) {
			codeFields.show(project, code);
			detailsLayout.topControl = codeFields.control();
		} else {
			var codebook = selected instanceof Codebook chosen ? chosen : project.study().codes().main().orElse(null);
			codeFields.show(project, null);
			codebookFields.show(project, codebook);
			detailsLayout.topControl = codebookFields.control();
		}
		details.layout();
		scroll.setMinHeight(detailsLayout.topControl.computeSize(NARROW, SWT.DEFAULT).y);
	}

	/** Enter on a code goes on to what is said of it. */
	private void focusFields() {
		if (detailsLayout.topControl == codeFields.control()) {
			codeFields.setFocus();
		}
	}

	CodeTreePanel tree() {
		return tree;
	}

	void dispose() {
		form.dispose();
	}
}
