/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.ChangePreviewViewerInput;
import org.eclipse.ltk.ui.refactoring.IChangePreviewViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.emic.core.refactor.CodeChange;
import org.emic.core.refactor.CodingChange;
import org.emic.model.codebook.Code;
import org.emic.model.files.CodeFormat;
import org.emic.workspace.refactor.CodeItem;
import org.emic.workspace.refactor.CodingItem;

/** Shows one thing that a refactoring changes: a passage among its words, or a code's file now and afterwards. */
public final class ItemPreview implements IChangePreviewViewer {

	/** So much of the text is shown before and behind a passage, in UTF-16 units. */
	private static final int CONTEXT = 400;

	private Composite area;
	private Label leftTitle;
	private Label rightTitle;
	private StyledText left;
	private StyledText right;

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(area);
		leftTitle = title();
		rightTitle = title();
		left = text();
		right = text();
	}

	private Label title() {
		var label = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private StyledText text() {
		var text = new StyledText(area, SWT.BORDER | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setMargins(6, 4, 6, 4);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(text);
		return text;
	}

	@Override
	public Control getControl() {
		return area;
	}

	@Override
	public void setInput(ChangePreviewViewerInput input) {
		switch (input == null ? null : input.getChange()) {
			case CodingItem item -> show(item.change());
			case CodeItem item -> show(item.change());
			case null, default -> show("", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private void show(CodingChange change) {
		var placed = change.placed();
		var text = placed.transcript().text();
		var range = placed.range();
		int start = Math.max(0, range.start() - CONTEXT);
		int end = Math.min(text.length(), range.end() + CONTEXT);
		show(NLS.bind(Messages.Preview_passage, new Object[] { placed.transcript().title(), placed.turn() + 1,
				placed.coder().getName() }), text.substring(start, end), "", ""); //$NON-NLS-1$ //$NON-NLS-2$
		var style = new StyleRange(range.start() - start, range.length(), null, null, SWT.BOLD);
		style.underline = true;
		left.setStyleRange(style);
		left.setTopIndex(Math.max(0, left.getLineAtOffset(range.start() - start) - 2));
	}

	private void show(CodeChange change) {
		var before = change instanceof CodeChange.Creation ? "" : file(change.code(), parent(change.code())); //$NON-NLS-1$
		var code = EcoreUtil.copy(change.code());
		var parent = change.code().eContainer() instanceof Code above ? above.getId() : ""; //$NON-NLS-1$
		switch (change) {
			case CodeChange.Property property -> code.eSet(property.attribute(), property.value());
			case CodeChange.Move move -> parent = move.parent() instanceof Code above ? above.getId() : ""; //$NON-NLS-1$
			case CodeChange.Creation made -> parent = made.parent() instanceof Code above ? above.getId() : ""; //$NON-NLS-1$
		}
		show(Messages.Preview_before, before, Messages.Preview_after, file(code, parent));
	}

	private static String parent(Code code) {
		return code.eContainer() instanceof Code above ? above.getId() : ""; //$NON-NLS-1$
	}

	private static String file(Code code, String parent) {
		return CodeFormat.write(code, parent);
	}

	private void show(String titleBefore, String before, String titleAfter, String after) {
		leftTitle.setText(titleBefore.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		rightTitle.setText(titleAfter);
		left.setText(before);
		right.setText(after);
		boolean both = !titleAfter.isEmpty();
		for (var control : new Control[] { rightTitle, right }) {
			control.setVisible(both);
			GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(!both).applyTo(control);
		}
		GridLayoutFactory.fillDefaults().numColumns(both ? 2 : 1).equalWidth(true).applyTo(area);
		area.layout(true);
	}
}
