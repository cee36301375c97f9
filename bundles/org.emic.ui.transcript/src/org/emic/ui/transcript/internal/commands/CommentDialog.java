/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.commands;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.emic.ui.transcript.internal.Messages;

/** Asks for a comment of several lines; Ctrl+Enter ends it. */
final class CommentDialog extends InputDialog {

	private static final int WIDTH = 480;
	private static final int HEIGHT = 120;

	CommentDialog(Shell shell, String codeName, String comment) {
		super(shell, Messages.Comment_Title, NLS.bind(Messages.Comment_Message, codeName), comment == null ? "" : comment, //$NON-NLS-1$
				null);
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
		var area = super.createDialogArea(parent);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(getText());
		getText().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				buttonPressed(IDialogConstants.OK_ID);
			}
		}));
		return area;
	}
}
