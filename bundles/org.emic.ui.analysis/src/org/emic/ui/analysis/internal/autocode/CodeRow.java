/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.CodePicker;
import org.emic.workspace.StudyProject;

/** Shows the chosen code and lets another be picked. */
final class CodeRow {

	private final StudyProject study;
	private final Runnable changed;
	private final CLabel label;
	private String codeId;

	CodeRow(Composite parent, StudyProject study, Code code, Runnable changed) {
		this.study = study;
		this.changed = changed;
		Widgets.label(parent, Messages.Preview_code);
		label = new CLabel(parent, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label);
		var choose = Widgets.button(parent, SWT.PUSH, Messages.Preview_chooseCode, this::choose);
		choose.setData("org.emic.chooseCode", true); //$NON-NLS-1$
		show(code != null && code.isCodable() ? code : null);
	}

	private void choose() {
		var bounds = label.getBounds();
		CodePicker.open(label.getShell(), study, label.getParent().toDisplay(bounds.x, bounds.y + bounds.height), this::set);
	}

	void set(Code code) {
		if (!label.isDisposed()) {
			show(code);
			changed.run();
		}
	}

	private void show(Code code) {
		codeId = code == null ? null : code.getId();
		label.setText(code == null ? Messages.Preview_noCode : CodeTree.path(code).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setImage(code == null ? null : CodeLabels.swatch(code.getColour()));
	}

	/** The chosen code; null for none yet. */
	Code code() {
		return codeId == null ? null : study.study().codes().code(codeId).orElse(null);
	}

	void setFocus() {
		label.getParent().setFocus();
	}
}
