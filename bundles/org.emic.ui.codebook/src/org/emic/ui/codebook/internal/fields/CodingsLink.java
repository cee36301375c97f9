/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.fields;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

import org.emic.model.codebook.Code;
import org.emic.ui.EmicIds;
import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Tells how often a code was applied, and leads to the codings. */
final class CodingsLink {

	private final Hyperlink link;

	CodingsLink(FormToolkit toolkit, Composite parent) {
		Forms.label(toolkit, parent, Messages.Field_codings, false);
		link = toolkit.createHyperlink(parent, "", SWT.NONE); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> showCodings()));
	}

	void show(StudyProject project, Code code) {
		int count = code == null ? 0 : project.study().codings().count(code);
		link.setText(count == 1 ? Messages.Field_oneCoding : NLS.bind(Messages.Field_manyCodings, count));
		link.setEnabled(code != null);
		link.requestLayout();
	}

	/** The view follows the selection, which is the code shown here. */
	private static void showCodings() {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(EmicIds.CODINGS_VIEW, null,
					IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			Errors.show(Messages.View_cannotShowCodings, e);
		}
	}
}
