/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import java.util.Optional;

import org.emic.ui.HelpContext;

/** Asks why a disagreement is settled so. A reason can be left out; whoever meets it later is glad of one. */
final class ReasonDialog extends InputDialog {

	private ReasonDialog(Shell parent, String what) {
		super(parent, Messages.Reason_title, NLS.bind(Messages.Reason_message, what), "", null); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.REASON.setOn(parent);
		return super.createDialogArea(parent);
	}

	@Override
	protected int getInputTextStyle() {
		return SWT.SINGLE | SWT.BORDER;
	}

	/**
	 * Asks.
	 *
	 * @param what what is going to hold
	 * @return the reason, perhaps an empty one; nothing where the person would rather not settle it
	 */
	static Optional<String> ask(Shell parent, String what) {
		var dialog = new ReasonDialog(parent, what);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}
}
