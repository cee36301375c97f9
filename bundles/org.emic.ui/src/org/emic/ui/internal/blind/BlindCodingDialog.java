/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import java.util.Collection;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.HelpContext;
import org.emic.ui.TitledDialog;
import org.emic.workspace.StudyProject;

/** Asks which transcripts are coded blind. */
final class BlindCodingDialog extends TitledDialog {

	private final StudyProject study;
	private final Collection<StudyTranscript> proposed;
	private BlindCodingGroup group;

	BlindCodingDialog(Shell shell, StudyProject study, Collection<StudyTranscript> proposed) {
		super(shell, Messages.Title);
		this.study = study;
		this.proposed = proposed;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.BLIND_CODING.setOn(parent);
		var area = (Composite) super.createDialogArea(parent);
		group = new BlindCodingGroup(area, study, proposed);
		return area;
	}

	@Override
	protected void okPressed() {
		if (BlindChange.make(getShell(), study, group.blind())) {
			super.okPressed();
		}
	}
}
