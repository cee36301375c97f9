/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.codebooks;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;
import org.emic.ui.Errors;
import org.emic.ui.HelpContext;
import org.emic.workspace.CodebookLinks;
import org.emic.workspace.CodebookLinksOperation;

/** Project &gt; Properties &gt; Codebooks of a study. */
public final class StudyCodebooksPage extends PropertyPage {

	private static final int WIDTH = 400;

	private IProject study;
	private CodebookList list;

	public StudyCodebooksPage() {
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContext.STUDY_CODEBOOKS.setOn(parent);
		study = Adapters.adapt(getElement(), IProject.class);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		say(area, Messages.PageExplained);
		list = new CodebookList(area, Optional.of(study));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		say(area, CodebookLinks.hasCodebook(study) ? Messages.PageOwn : Messages.PageOwnOnly);
		try {
			list.setReferences(CodebookLinks.of(study));
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
			setValid(false);
		}
		return area;
	}

	private static void say(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	/** The list that is edited. */
	public CodebookList list() {
		return list;
	}

	@Override
	public boolean performOk() {
		try {
			CodebookLinksOperation.run(NLS.bind(Messages.Changed, study.getName()), study, list.references(), null);
			return true;
		} catch (CoreException e) {
			Errors.show(Messages.Failed, e);
			return false;
		}
	}
}
