/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.memos;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import org.emic.ui.HelpContext;

/** Asks for a note of several lines; Ctrl+Enter ends it. */
public final class NoteDialog extends InputDialog {

	private static final int WIDTH = 480;
	private static final int HEIGHT = 120;

	NoteDialog(Shell shell, String quote) {
		super(shell, Messages.Note_title, NLS.bind(Messages.Note_message, quote), "", //$NON-NLS-1$
				text -> text.isBlank() ? "" : null); //$NON-NLS-1$
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected int getInputTextStyle() {
		return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.NOTE.setOn(parent);
		var area = super.createDialogArea(parent);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(getText());
		getText().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
			if (enter && (event.stateMask & SWT.MOD1) != 0 && !getText().getText().isBlank()) {
				event.doit = false;
				buttonPressed(IDialogConstants.OK_ID);
			}
		}));
		return area;
	}
}
