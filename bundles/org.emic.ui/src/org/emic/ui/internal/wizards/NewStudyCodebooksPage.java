/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.emic.core.study.CodebookReference;
import org.emic.ui.internal.Messages;
import org.emic.ui.internal.codebooks.CodebookList;

/** The codebooks of a new study: one of its own, those of other projects, or both. */
public final class NewStudyCodebooksPage extends WizardPage {

	private Button own;
	private CodebookList shared;

	NewStudyCodebooksPage() {
		super("newStudyCodebooks");
		setTitle(Messages.NewStudy_CodebooksTitle);
		setDescription(Messages.NewStudy_CodebooksDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		own = new Button(area, SWT.CHECK);
		own.setText(Messages.NewStudy_Own);
		own.setSelection(true);
		own.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
		new Label(area, SWT.NONE).setText(Messages.NewStudy_Shared);
		shared = new CodebookList(area, Optional.empty());
		shared.onChange(this::validate);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shared.control());
		setControl(area);
	}

	private void validate() {
		boolean enough = own.getSelection() || !shared.references().isEmpty();
		setErrorMessage(enough ? null : Messages.NewStudy_NoCodebook);
		setPageComplete(enough);
	}

	/** Whether it has a codebook of its own; so it is where nobody came to this page. */
	boolean ownCodebook() {
		return own == null || own.getSelection();
	}

	/** The list of those of other projects. */
	public CodebookList codebooks() {
		return shared;
	}

	List<CodebookReference> sharedCodebooks() {
		return shared == null ? List.of() : shared.references();
	}
}
