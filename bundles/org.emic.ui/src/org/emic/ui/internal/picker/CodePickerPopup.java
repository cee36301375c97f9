/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.emic.model.codebook.Code;
import org.emic.ui.EmicIds;
import org.emic.ui.RecentCodes;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;

/** A field to type in, the codes that match, and what the highlighted one means. */
public final class CodePickerPopup extends PopupDialog {

	private static final Point SIZE = new Point(640, 340);
	private static final int[] WEIGHTS = {58, 42};

	private final StudyProject study;
	private final Point location;
	private final Consumer<Code> chosen;
	private final PickerModel model;
	private Text field;
	private TableViewer list;
	private DefinitionPane definition;

	/** @param location in coordinates of the display; null for the middle of the parent */
	public CodePickerPopup(Shell parent, StudyProject study, Point location, Consumer<Code> chosen) {
		super(parent, SWT.RESIZE, true, false, false, false, false, null, Messages.Picker_Hint);
		this.study = study;
		this.location = location;
		this.chosen = chosen;
		this.model = new PickerModel(study, codeAtHand(study));
	}

	/** The code selected in the Codebook view, if it is of this study. */
	private static Code codeAtHand(StudyProject study) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var selection = window == null ? null : window.getSelectionService().getSelection(EmicIds.CODEBOOK_VIEW);
		return selection instanceof IStructuredSelection elements && elements.getFirstElement() instanceof Code code
				&& study.study().codes().all().contains(code) ? code : null;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		field = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
		field.setMessage(Messages.Picker_Type);
		name(field, Messages.Picker_FieldName);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		var sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		createList(sash);
		definition = new DefinitionPane(sash);
		sash.setWeights(WEIGHTS);
		field.addModifyListener(event -> refresh());
		new PickerKeys(this, list).install(field);
		refresh();
		return area;
	}

	private void createList(Composite parent) {
		list = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new DelegatingStyledCellLabelProvider(new PickerLabels(model)));
		list.addPostSelectionChangedListener(event -> definition.show(selected()));
		list.addOpenListener(event -> choose());
		name(list.getTable(), Messages.Picker_ListName);
	}

	private static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	private void refresh() {
		var elements = model.elements(field.getText());
		list.setInput(elements);
		if (!elements.isEmpty()) {
			list.setSelection(new StructuredSelection(elements.getFirst()), true);
		}
		definition.show(selected());
	}

	private Object selected() {
		return list.getStructuredSelection().getFirstElement();
	}

	/** Takes the highlighted code, or makes the one offered. */
	void choose() {
		var choice = selected();
		if (choice == null) {
			return;
		}
		close();
		if (choice instanceof NewCodeChoice offer) {
			study.asOneStep(NLS.bind(Messages.Picker_CreateAndApplyLabel, offer.name()),
					() -> use(model.create(offer)));
		} else if (choice instanceof Code code) {
			use(code);
		}
	}

	private void use(Code code) {
		RecentCodes.used(study, code);
		chosen.accept(code);
	}

	@Override
	protected Control getFocusControl() {
		return field;
	}

	@Override
	protected Point getDefaultSize() {
		return SIZE;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return location == null ? super.getInitialLocation(size) : location;
	}
}
