/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
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
import org.emic.model.codebook.Code;
import org.emic.ui.CodePicker;
import org.emic.ui.HelpContext;
import org.emic.ui.PickedCode;
import org.emic.ui.RecentCodes;
import org.emic.ui.internal.Messages;

/** A field to type in, the codes that match, and what the highlighted one means. */
public final class CodePickerPopup extends PopupDialog {

	private static final Point SIZE = new Point(720, 420);
	private static final int[] WEIGHTS = {58, 42};

	private final PickerRequest request;
	private final PickerModel model;
	private Text field;
	private TableViewer list;
	private DefinitionPane definition;

	public CodePickerPopup(Shell parent, PickerRequest request) {
		super(parent, SWT.RESIZE, true, false, false, false, false, null, hint(request));
		this.request = request;
		this.model = new PickerModel(request.study(), request.makesCodes(), CodePicker.codeAtHand(request.study()).orElse(null));
	}

	private static String hint(PickerRequest request) {
		return request.several() ? Messages.Picker_HintSeveral : request.makesCodes() ? Messages.Picker_Hint : Messages.Picker_HintExisting;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.CODE_PICKER.setOn(parent);
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
		list.addPostSelectionChangedListener(event -> showDefinition());
		list.addOpenListener(event -> choose(false));
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
		showDefinition();
	}

	private void showDefinition() {
		definition.show(selected(), model.isFirstCode() ? Messages.Picker_FirstCode : Messages.Picker_NoMatch);
	}

	private Object selected() {
		return list.getStructuredSelection().getFirstElement();
	}

	/** A person moved the highlight: a new code goes beside the code that it is on now. */
	void highlighted() {
		if (!model.isChoosingParent() && selected() instanceof Code code) {
			model.setAtHand(code);
		}
	}

	/**
	 * Takes what is marked, or else the highlighted code, or makes the one offered; takes the highlighted parent
	 * while one is chosen.
	 *
	 * @param stay whether to stay open for further codes, where that is possible
	 */
	void choose(boolean stay) {
		var selected = selected();
		if (selected == null) {
			return;
		}
		if (model.isChoosingParent()) {
			endChoosingParent((EObject) selected);
			return;
		}
		if (PickerModel.isGroup(selected) && model.marked().isEmpty()) {
			setInfoText(NLS.bind(Messages.Picker_GroupChosen, ((Code) selected).getName()));
			return;
		}
		var choices = model.marked().isEmpty() ? List.of(selected) : model.marked();
		if (stay && request.several()) {
			var codes = use(choices);
			model.applied(codes);
			setInfoText(NLS.bind(Messages.Picker_Applied, names(codes)));
			field.selectAll();
			refresh();
		} else if (request.picked() != null) {
			close();
			request.picked().accept(choices.getFirst() instanceof Code code ? PickedCode.of(code) : (PickedCode) choices.getFirst());
		} else {
			close();
			use(choices);
		}
	}

	/** Makes the new codes and passes all on, as one step. */
	private List<Code> use(List<Object> choices) {
		var codes = new ArrayList<Code>();
		var offer = choices.stream().filter(NewCodeChoice.class::isInstance).map(NewCodeChoice.class::cast).findFirst();
		Runnable work = () -> {
			choices.forEach(choice -> codes.add(choice instanceof NewCodeChoice made ? model.create(made) : (Code) choice));
			codes.reversed().forEach(code -> RecentCodes.used(request.study(), code));
			request.use().accept(codes);
		};
		offer.ifPresentOrElse(
				made -> request.study().asOneStep(NLS.bind(request.stepWithNewCode(), made.label()), work), work);
		return codes;
	}

	private static String names(List<Code> codes) {
		return codes.stream().map(Code::getName).collect(Collectors.joining(", "));
	}

	/** Marks the highlighted code, to be applied together with others. */
	void mark() {
		if (!request.several() || model.isChoosingParent() || selected() == null || PickerModel.isGroup(selected())) {
			return;
		}
		model.toggleMark(selected());
		list.update(selected(), null);
		field.selectAll();
		var names = model.marked().stream().map(each -> each instanceof NewCodeChoice made ? made.name() : ((Code) each).getName())
				.collect(Collectors.joining(", "));
		setInfoText(names.isEmpty() ? hint(request) : NLS.bind(Messages.Picker_Marked, names));
	}

	// the parent of a new code

	/** Lets the person choose where the code that is offered goes. */
	void chooseParent() {
		if (!model.isChoosingParent() && selected() instanceof NewCodeChoice choice) {
			model.chooseParentOf(choice);
			setInfoText(NLS.bind(Messages.Picker_ChooseParent, choice.name()));
			field.setMessage(Messages.Picker_TypeParent);
			field.setText(""); //$NON-NLS-1$
		}
	}

	/** @return whether there was something to go back from */
	boolean back() {
		boolean choosing = model.isChoosingParent();
		if (choosing) {
			endChoosingParent(null);
		}
		return choosing;
	}

	private void endChoosingParent(EObject parent) {
		var name = model.nameOfNew();
		model.endChoosingParent(parent);
		setInfoText(hint(request));
		field.setMessage(Messages.Picker_Type);
		field.setText(name);
		field.setSelection(name.length());
		model.elements(name).stream().filter(NewCodeChoice.class::isInstance).findFirst()
				.ifPresent(offer -> list.setSelection(new StructuredSelection(offer), true));
		showDefinition();
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
		return request.beside() == null ? super.getInitialLocation(size)
				: PickerPlace.beside(request.beside(), size, getParentShell().getMonitor().getClientArea());
	}
}
