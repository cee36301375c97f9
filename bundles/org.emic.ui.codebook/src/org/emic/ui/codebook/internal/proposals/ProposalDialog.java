/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.emic.core.study.ProposalEdits;
import org.emic.core.study.StudyEdit;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.ProposalKind;
import org.emic.ui.HelpContext;
import org.emic.workspace.StudyProject;

/** Proposes another wording of a code, to split it, or to merge it with others, with a reason. */
public final class ProposalDialog extends TitleAreaDialog {

	private static final int WIDTH = 60;

	private final StudyProject study;
	private final List<Code> codes;
	private final Code wish;
	private final Map<Text, Label> labels = new HashMap<>();
	private ProposalKind kind;
	private Text name;
	private Text definition;
	private Text inclusion;
	private Text exclusion;
	private Text parts;
	private Combo into;
	private Text reason;

	/**
	 * @param codes the codes that it is about; with several a merge can be proposed
	 * @param wish  what the code is to be; null for what it is now, to be changed in the dialog
	 */
	public ProposalDialog(Shell shell, StudyProject study, List<Code> codes, Code wish) {
		super(shell);
		this.study = study;
		this.codes = List.copyOf(codes);
		this.wish = EcoreUtil.copy(wish == null ? codes.getFirst() : wish);
		kind = codes.size() > 1 ? ProposalKind.MERGE : ProposalKind.CHANGE;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.DialogTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.PROPOSAL.setOn(parent);
		setTitle(codes.size() > 1 ? NLS.bind(Messages.DialogSeveral, codes.size())
				: NLS.bind(Messages.DialogOne, codes.getFirst().getName()));
		setMessage(Messages.DialogMessage);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		if (codes.size() > 1) {
			addMerge(area);
		} else {
			addKinds(area);
			addWording(area);
			parts = field(area, Messages.Parts, 3, ""); //$NON-NLS-1$
		}
		reason = field(area, Messages.ReasonField, 4, ""); //$NON-NLS-1$
		reason.setFocus();
		enable();
		return area;
	}

	private void addKinds(Composite area) {
		var group = new Group(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		kind(group, ProposalKind.CHANGE, Messages.KindChange);
		kind(group, ProposalKind.SPLIT, Messages.KindSplit);
	}

	private void kind(Composite parent, ProposalKind which, String text) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.setSelection(kind == which);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				kind = which;
				enable();
			}
		}));
	}

	private void addWording(Composite area) {
		name = field(area, Messages.Name, 1, wish.getName());
		definition = field(area, Messages.Definition, 4, wish.getDefinition());
		inclusion = field(area, Messages.Inclusion, 2, wish.getInclusion());
		exclusion = field(area, Messages.Exclusion, 2, wish.getExclusion());
	}

	private void addMerge(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.MergeInto);
		into = new Combo(area, SWT.READ_ONLY);
		codes.forEach(code -> into.add(code.getName()));
		into.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(into);
	}

	private Text field(Composite area, String label, int lines, String content) {
		var text = new Label(area, SWT.NONE);
		text.setText(label);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(text);
		var field = new Text(area, lines == 1 ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		labels.put(field, text);
		field.setText(content == null ? "" : content); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, lines > 1)
				.hint(convertWidthInCharsToPixels(WIDTH), field.getLineHeight() * lines).applyTo(field);
		// Tab leaves the field, as people filling in a form expect
		field.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return field;
	}

	private void enable() {
		if (parts != null) {
			boolean change = kind == ProposalKind.CHANGE;
			List.of(name, definition, inclusion, exclusion).forEach(field -> show(field, change));
			show(parts, !change);
			parts.getParent().layout(true, true);
		}
	}

	/** Shows a field with its label, or leaves no room for them. */
	private void show(Text field, boolean visible) {
		for (var control : List.of(labels.get(field), field)) {
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ProposeButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		if (kind == ProposalKind.SPLIT && parts().isEmpty()) {
			setErrorMessage(Messages.PartsNeeded);
			return;
		}
		var label = NLS.bind(Messages.ProposeLabel, codes.getFirst().getName());
		study.execute(label, this::propose);
		super.okPressed();
	}

	private void propose(StudyEdit edit) {
		switch (kind) {
			case MERGE -> ProposalEdits.proposeMerge(edit, codes.get(into.getSelectionIndex()), codes, study.coder(), reason.getText());
			case SPLIT -> ProposalEdits.proposeSplit(edit, codes.getFirst(), parts(), study.coder(), reason.getText());
			case CHANGE, NEW -> {
				wish.setName(name.getText().strip());
				wish.setDefinition(lines(definition));
				wish.setInclusion(lines(inclusion));
				wish.setExclusion(lines(exclusion));
				ProposalEdits.proposeChange(edit, codes.getFirst(), wish, study.coder(), lines(reason));
			}
		}
	}

	private List<String> parts() {
		return Arrays.stream(lines(parts).split("\n")).map(String::strip).filter(part -> !part.isEmpty()).toList(); //$NON-NLS-1$
	}

	/** Files have LF wherever they are written. */
	private static String lines(Text text) {
		return text.getText().replace(text.getLineDelimiter(), "\n").replace("\r", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
