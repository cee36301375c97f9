/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.RenameCode;
import org.emic.model.codebook.Code;

/** Asks for the new name of a code. */
public final class RenamePage extends InputPage {

	private final Code code;
	private Text name;
	private Button keep;

	public RenamePage(Code code) {
		super("rename"); //$NON-NLS-1$
		this.code = code;
	}

	@Override
	protected void createFields(Composite area) {
		label(area, NLS.bind(Messages.Rename_title, names(List.of(code))));
		new Label(area, SWT.NONE).setText(Messages.Rename_name);
		name = new Text(area, SWT.BORDER);
		name.setText(code.getName());
		name.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		keep = new Button(area, SWT.CHECK);
		keep.setText(Messages.Rename_keep);
		name.addModifyListener(event -> changed());
		keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
	}

	@Override
	protected Optional<CodeRefactoring> work() {
		var text = name.getText().strip();
		return text.isEmpty() || text.equals(code.getName()) ? Optional.empty()
				: Optional.of(new RenameCode(code.getId(), text, keep.getSelection()));
	}

	@Override
	protected String hint() {
		return ""; //$NON-NLS-1$
	}
}
