/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.fields;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.tree.CodeColourActions;
import org.emic.ui.codebook.internal.tree.CodeStatuses;
import org.emic.workspace.StudyProject;

/** Colour, status and whether a code can be applied. */
final class CodeMarks {

	private final Button colour;
	private final Combo status;
	private final Button codable;
	private StudyProject project;
	private Code code;

	CodeMarks(FormToolkit toolkit, Composite parent) {
		Forms.label(toolkit, parent, Messages.Field_colour, false);
		colour = toolkit.createButton(parent, "", SWT.PUSH); //$NON-NLS-1$
		colour.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openColours()));
		Forms.label(toolkit, parent, Messages.Field_status, false);
		status = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		toolkit.adapt(status, true, true);
		CodeStatuses.NAMES.forEach(status::add);
		status.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> CodeStatuses.set(project, List.of(code), CodeStatuses.ALL.get(status.getSelectionIndex()))));
		toolkit.createLabel(parent, ""); //$NON-NLS-1$
		codable = toolkit.createButton(parent, Messages.Field_codable, SWT.CHECK);
		codable.setToolTipText(Messages.Field_codableHint);
		codable.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> CodeStatuses.setCodable(project, List.of(code), codable.getSelection())));
	}

	void show(StudyProject newProject, Code newCode) {
		project = newProject;
		code = newCode;
		boolean there = code != null;
		colour.setEnabled(there);
		status.setEnabled(there);
		codable.setEnabled(there);
		if (there) {
			colour.setImage(CodeLabels.swatch(code.getColour()));
			colour.setText(code.getColour() == null ? Messages.Field_noColour : code.getColour());
			colour.requestLayout();
			status.select(CodeStatuses.ALL.indexOf(code.getStatus()));
			codable.setSelection(code.isCodable());
		}
	}

	private void openColours() {
		var manager = new MenuManager();
		CodeColourActions.of(colour.getShell(), project, List.of(code)).forEach(manager::add);
		var menu = manager.createContextMenu(colour);
		menu.addListener(SWT.Hide, event -> event.display.asyncExec(manager::dispose));
		menu.setLocation(colour.toDisplay(0, colour.getSize().y));
		menu.setVisible(true);
	}
}
