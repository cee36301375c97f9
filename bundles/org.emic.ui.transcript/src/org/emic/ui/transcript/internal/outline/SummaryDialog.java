/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.emic.model.outline.Section;
import org.emic.ui.HelpContext;

/** Asks for the summary of a section; Ctrl+Enter ends it. */
final class SummaryDialog extends Dialog {

	private static final int LINES = 10;
	private static final int COLUMNS = 70;

	private final Section section;
	private Text field;
	private String summary;

	SummaryDialog(Shell parent, Section section) {
		super(parent);
		this.section = section;
		this.summary = section.getSummary();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.Summary_title, section.getTitle()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.SECTION_SUMMARY.setOn(parent);
		var area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.Summary_message);
		field = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		field.setText(summary);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(COLUMNS), convertHeightInCharsToPixels(LINES)).applyTo(field);
		field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
			if (enter && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				okPressed();
			}
		}));
		field.setFocus();
		return area;
	}

	@Override
	protected void okPressed() {
		// what the platform's field puts at line ends does not belong into a file
		summary = field.getText().replace("\r\n", "\n").replace('\r', '\n'); //$NON-NLS-1$ //$NON-NLS-2$
		super.okPressed();
	}

	/** What was written. */
	String summary() {
		return summary;
	}
}
