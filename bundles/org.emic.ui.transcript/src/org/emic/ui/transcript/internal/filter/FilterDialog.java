/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.emic.ui.CodeLabels;
import org.emic.ui.HelpContext;
import org.emic.ui.TitledDialog;
import org.emic.ui.transcript.internal.display.CodingFilter;

/** Asks which codings are to be shown: whose, and of which codes. */
final class FilterDialog extends TitledDialog {

	private static final int WIDTH = 260;
	private static final int HEIGHT = 260;

	private final FilterSubjects subjects;
	private CodingFilter filter;
	private CheckboxTableViewer coders;
	private CheckboxTableViewer codes;
	private Button fade;

	FilterDialog(Shell shell, FilterSubjects subjects, CodingFilter filter) {
		super(shell, Messages.Title);
		this.subjects = subjects;
		this.filter = filter;
	}

	/** What was chosen. */
	CodingFilter filter() {
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		HelpContext.FILTER_CODINGS.setOn(parent);
		var area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.Message);
		var lists = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		new Label(lists, SWT.NONE).setText(Messages.Coders);
		new Label(lists, SWT.NONE).setText(Messages.Codes);
		coders = list(lists, coder -> ((Map.Entry<?, ?>) coder).getValue().toString(), coder -> null);
		codes = list(lists, code -> ((FilterSubjects.Subject) code).name(),
				code -> CodeLabels.swatch(((FilterSubjects.Subject) code).colour()));
		coders.setInput(subjects.coders().entrySet().toArray());
		codes.setInput(subjects.codes());
		subjects.coders().entrySet().forEach(coder -> coders.setChecked(coder, !filter.coders().contains(coder.getKey())));
		subjects.codes().forEach(code -> codes.setChecked(code, !filter.codes().contains(code.id())));
		buttons(lists, coders);
		buttons(lists, codes);
		choice(area);
		return area;
	}

	private static CheckboxTableViewer list(Composite parent, Function<Object, String> text, Function<Object, Image> image) {
		var list = CheckboxTableViewer.newCheckList(parent, SWT.BORDER);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(element);
			}

			@Override
			public Image getImage(Object element) {
				return image.apply(element);
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getControl());
		return list;
	}

	private static void buttons(Composite parent, CheckboxTableViewer list) {
		var buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.All, () -> list.setAllChecked(true));
		button(buttons, Messages.None, () -> list.setAllChecked(false));
	}

	private static void button(Composite parent, String text, Runnable work) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
	}

	private void choice(Composite area) {
		var hide = new Button(area, SWT.RADIO);
		hide.setText(Messages.Hide);
		fade = new Button(area, SWT.RADIO);
		fade.setText(Messages.Fade);
		fade.setSelection(filter.fade());
		hide.setSelection(!filter.fade());
	}

	@Override
	protected void okPressed() {
		Set<String> coderIds = Arrays.stream(coders.getCheckedElements())
				.map(coder -> ((Map.Entry<?, ?>) coder).getKey().toString()).collect(Collectors.toSet());
		Set<String> codeIds = Arrays.stream(codes.getCheckedElements())
				.map(code -> ((FilterSubjects.Subject) code).id()).collect(Collectors.toSet());
		filter = subjects.only(coderIds, codeIds, fade.getSelection());
		super.okPressed();
	}
}
