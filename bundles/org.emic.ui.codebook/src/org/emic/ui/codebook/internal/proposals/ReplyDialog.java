/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.ui.HelpContext;
import org.emic.workspace.StudyProject;

/** Asks what an owner says to a proposal and, where a new code is declined, under which code its codings are to count. */
final class ReplyDialog extends TitleAreaDialog {

	/** In letters. */
	private static final int WIDTH = 100;

	private final StudyProject study;
	private final Proposal proposal;
	private final boolean accept;
	private final List<Code> codes = new ArrayList<>();
	private Text reply;
	private Combo instead;
	private String replyText = ""; //$NON-NLS-1$
	private Code insteadCode;

	ReplyDialog(Shell shell, StudyProject study, Proposal proposal, boolean accept) {
		super(shell);
		this.study = study;
		this.proposal = proposal;
		this.accept = accept;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(accept ? Messages.AcceptTitle : Messages.DeclineTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.PROPOSAL_REPLY.setOn(parent);
		setTitle(ProposalTexts.title(study, proposal));
		setMessage(accept ? Messages.AcceptMessage : Messages.DeclineMessage);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		var pane = new ProposalPane(area, false);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(pane.control());
		pane.show(study, proposal);
		if (!accept && proposal.getKind() == ProposalKind.NEW) {
			addInstead(area);
		}
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.ReplyField);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		reply = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH / 2), reply.getLineHeight() * 3)
				.applyTo(reply);
		reply.setFocus();
		return area;
	}

	private void addInstead(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.Instead);
		instead = new Combo(area, SWT.READ_ONLY);
		instead.add(Messages.InsteadNone);
		study.study().codes().all().stream().filter(code -> !code.getId().equals(proposal.getCode())).forEach(code -> {
			codes.add(code);
			instead.add(CodeTree.path(code));
		});
		instead.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(instead);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, accept ? Messages.AcceptButton : Messages.DeclineButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		replyText = reply.getText().replace(reply.getLineDelimiter(), "\n").strip(); //$NON-NLS-1$
		insteadCode = instead == null || instead.getSelectionIndex() <= 0 ? null : codes.get(instead.getSelectionIndex() - 1);
		super.okPressed();
	}

	String reply() {
		return replyText;
	}

	/** The code under which codings of a declined code are to count. */
	Optional<Code> instead() {
		return Optional.ofNullable(insteadCode);
	}
}
