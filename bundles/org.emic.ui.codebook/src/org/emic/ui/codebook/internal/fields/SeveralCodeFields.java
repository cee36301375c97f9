/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.fields;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.tree.CodeColourActions;
import org.emic.ui.codebook.internal.tree.CodeParentDialog;
import org.emic.ui.codebook.internal.tree.CodeStatuses;
import org.emic.workspace.StudyProject;

/**
 * What several selected codes have in common, and can be given together: colour, status, whether they can be
 * applied, and the code above them. Where they differ, nothing is shown. Each field is one step for all.
 */
public final class SeveralCodeFields {

	private final Composite control;
	private final Label names;
	private final Button colour;
	private final Combo status;
	private final Button codable;
	private final Button parent;
	private StudyProject project;
	private List<Code> codes = List.of();

	public SeveralCodeFields(FormToolkit toolkit, Composite above) {
		control = toolkit.createComposite(above);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).margins(6, 6).applyTo(control);
		names = toolkit.createLabel(control, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(names);
		Forms.label(toolkit, control, Messages.Field_colour, false);
		colour = toolkit.createButton(control, "", SWT.PUSH); //$NON-NLS-1$
		colour.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openColours()));
		Forms.label(toolkit, control, Messages.Field_status, false);
		status = new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY);
		toolkit.adapt(status, true, true);
		CodeStatuses.NAMES.forEach(status::add);
		status.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> CodeStatuses.set(project, codes, CodeStatuses.ALL.get(status.getSelectionIndex()))));
		toolkit.createLabel(control, ""); //$NON-NLS-1$
		codable = toolkit.createButton(control, Messages.Field_codable, SWT.CHECK);
		codable.setToolTipText(Messages.Field_codableHint);
		codable.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> CodeStatuses.setCodable(project, codes, codable.getSelection())));
		Forms.label(toolkit, control, Messages.Field_parent, false);
		parent = toolkit.createButton(control, "", SWT.PUSH); //$NON-NLS-1$
		parent.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> CodeParentDialog.askAndMove(parent.getShell(), project, codes)));
	}

	public Composite control() {
		return control;
	}

	/** Shows codes of a study, at least two. */
	public void show(StudyProject newProject, List<Code> newCodes) {
		project = newProject;
		codes = List.copyOf(newCodes);
		names.setText(NLS.bind(Messages.Several_names, codes.size(),
				codes.stream().map(Code::getName).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		boolean sameColour = codes.stream().map(Code::getColour).distinct().count() == 1;
		var first = codes.getFirst();
		colour.setImage(sameColour ? CodeLabels.swatch(first.getColour()) : null);
		colour.setText(!sameColour ? Messages.Several_differ
				: first.getColour() == null ? Messages.Field_noColour : first.getColour());
		boolean sameStatus = codes.stream().map(Code::getStatus).distinct().count() == 1;
		if (sameStatus && CodeStatuses.ALL.contains(first.getStatus())) {
			status.select(CodeStatuses.ALL.indexOf(first.getStatus()));
		} else {
			status.deselectAll();
		}
		codable.setSelection(codes.stream().anyMatch(Code::isCodable));
		codable.setGrayed(codes.stream().map(Code::isCodable).distinct().count() > 1);
		boolean sameParent = codes.stream().map(Code::eContainer).distinct().count() == 1;
		parent.setText(!sameParent ? Messages.Several_differ
				: first.eContainer() instanceof Code above ? CodeTree.path(above) : Messages.Several_top);
		control.layout(true, true);
	}

	private void openColours() {
		var manager = new MenuManager();
		CodeColourActions.of(colour.getShell(), project, codes).forEach(manager::add);
		var menu = manager.createContextMenu(colour);
		menu.addListener(SWT.Hide, event -> colour.getDisplay().asyncExec(manager::dispose));
		menu.setLocation(colour.toDisplay(0, colour.getSize().y));
		menu.setVisible(true);
	}
}
