/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;

import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.CodePicker;
import org.emic.ui.EmicImages;
import org.emic.ui.PickedCode;
import org.emic.workspace.StudyProject;

/** Shows the chosen code and lets another be picked. */
final class CodeRow {

	private final StudyProject study;
	private final Runnable changed;
	private final CLabel label;
	private String codeId;
	/** A new code; null where the chosen one is there already, or none is chosen. */
	private PickedCode toMake;

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
		CodePicker.pick(label.getShell(), study, label.getParent().toDisplay(bounds.x, bounds.y + bounds.height), this::set);
	}

	void set(PickedCode picked) {
		if (!label.isDisposed()) {
			toMake = picked.code().isPresent() ? null : picked;
			show(picked.code().orElse(null));
			changed.run();
		}
	}

	private void show(Code code) {
		codeId = code == null ? null : code.getId();
		label.setText((code != null ? CodeTree.path(code) : toMake == null ? Messages.Preview_noCode
				: NLS.bind(Messages.Preview_newCode, toMake.label())).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setImage(code != null ? CodeLabels.swatch(code.getColour()) : toMake == null ? null : EmicImages.image("new-code")); //$NON-NLS-1$
	}

	/** What was chosen; nothing yet where nothing was, or it is gone. */
	Optional<PickedCode> picked() {
		return toMake != null ? Optional.of(toMake)
				: Optional.ofNullable(codeId).flatMap(id -> study.study().codes().code(id)).map(PickedCode::of);
	}

	void setFocus() {
		label.getParent().setFocus();
	}
}
