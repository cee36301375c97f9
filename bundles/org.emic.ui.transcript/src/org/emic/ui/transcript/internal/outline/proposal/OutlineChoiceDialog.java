/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;
import org.emic.core.study.SectionDraft;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;
import org.emic.ui.HelpContext;
import org.emic.ui.transcript.internal.outline.proposal.OutlineNode.OfTranscript;
import org.osgi.framework.FrameworkUtil;

/**
 * Shows the outlines that would be made, and lets transcripts and sections be left out. Transcripts that have
 * an outline already are left out until they are chosen.
 */
final class OutlineChoiceDialog extends TitleAreaDialog {

	/**
	 * What the dialog is about.
	 *
	 * @param title      its title
	 * @param message    what happens
	 * @param nodes      the transcripts with the sections proposed
	 * @param current    the transcript to which the choice can be narrowed; null for none
	 * @param coder      whose outlines are made
	 * @param interviews in how many interviews the question of a section is asked; 0 where that does not matter
	 */
	record Subject(String title, String message, List<OfTranscript> nodes, StudyTranscript current, Coder coder,
			ToIntFunction<SectionDraft> interviews) {

		List<OfTranscript> ofCurrent() {
			return nodes.stream().filter(node -> node.transcript() == current).toList();
		}
	}

	private static final int WIDTH = 90;
	private static final int HEIGHT = 24;

	private final Subject subject;
	private ContainerCheckedTreeViewer tree;
	private boolean all;
	private Map<StudyTranscript, List<SectionDraft>> chosen = Map.of();

	OutlineChoiceDialog(Shell parent, Subject subject) {
		super(parent);
		this.subject = subject;
		this.all = subject.current() == null;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		var bundle = FrameworkUtil.getBundle(OutlineChoiceDialog.class);
		return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings(),
				"outlineChoice"); //$NON-NLS-1$
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(subject.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.OUTLINE_CHOICE.setOn(parent);
		setTitle(subject.title());
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		if (subject.current() != null) {
			addScope(area);
		}
		tree = new ContainerCheckedTreeViewer(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT)).applyTo(tree.getTree());
		tree.setContentProvider(new OutlineNodes());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new OutlineNodeLabels(subject.coder(), subject.interviews())));
		tree.addCheckStateListener(event -> update());
		Dialog.applyDialogFont(area);
		return area;
	}

	private void addScope(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		scope(row, NLS.bind(Messages.Dialog_this, subject.current().id()), false);
		scope(row, NLS.bind(Messages.Dialog_all, subject.nodes().size()), true);
	}

	private void scope(Composite row, String text, boolean everything) {
		var button = new Button(row, SWT.RADIO);
		button.setText(text);
		button.setSelection(everything == all);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection() && all != everything) {
				all = everything;
				show();
			}
		}));
	}

	@Override
	protected Control createContents(Composite parent) {
		var contents = super.createContents(parent);
		show();
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_make, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void show() {
		var nodes = all ? subject.nodes() : subject.ofCurrent();
		tree.setInput(nodes);
		if (!all || nodes.size() == 1) {
			tree.expandAll();
		}
		nodes.stream().filter(node -> node.existing() == 0 && !node.children().isEmpty())
				.forEach(node -> tree.setChecked(node, true));
		update();
	}

	private void update() {
		var drafts = new LinkedHashMap<StudyTranscript, List<SectionDraft>>();
		int replaced = 0;
		for (var node : all ? subject.nodes() : subject.ofCurrent()) {
			// sections that were never shown are not known to the tree, but go with their transcript
			var wanted = tree.getGrayed(node) ? node.drafts(tree::getChecked) : node.drafts(section -> true);
			if (tree.getChecked(node) && !wanted.isEmpty()) {
				drafts.put(node.transcript(), wanted);
				replaced += node.existing() > 0 ? 1 : 0;
			}
		}
		chosen = drafts;
		setMessage(replaced == 0 ? subject.message() : NLS.bind(Messages.Dialog_replaced, replaced),
				replaced == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
		getButton(IDialogConstants.OK_ID).setEnabled(!drafts.isEmpty());
	}

	/** The sections wanted, by transcript. */
	Map<StudyTranscript, List<SectionDraft>> chosen() {
		return chosen;
	}
}
