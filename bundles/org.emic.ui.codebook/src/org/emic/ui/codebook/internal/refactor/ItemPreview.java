/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
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
import org.emic.core.refactor.CodingChange;
import org.emic.core.text.TextRange;
import org.emic.ui.codebook.internal.stale.DifferenceStyle;
import org.emic.ui.codebook.internal.stale.WordDifference;
import org.emic.workspace.refactor.ChangeWords;
import org.emic.workspace.refactor.CodeItem;
import org.emic.workspace.refactor.CodingItem;
import org.emic.workspace.refactor.NoteItem;

/**
 * Shows one thing that a refactoring changes: a property of a code now and afterwards, or a coding's passage among its
 * words, with what becomes of it.
 */
public final class ItemPreview implements IChangePreviewViewer {

	/** So much of the text is shown before and behind a passage, in UTF-16 units. */
	private static final int CONTEXT = 1000;

	private Composite area;
	private Label title;
	private Label outcome;
	private Label rightTitle;
	private Label leftTitle;
	private StyledText left;
	private StyledText right;

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(area);
		title = label(2);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		outcome = label(2);
		leftTitle = label(1);
		rightTitle = label(1);
		left = text();
		right = text();
	}

	private Label label(int columns) {
		var label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(label);
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
			case CodeItem item -> show(item);
			case NoteItem note -> show("", "", note.getName(), null); //$NON-NLS-1$ //$NON-NLS-2$
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
				placed.coder().getName() }), ChangeWords.outcome(change), text.substring(start, end), null);
		var style = new StyleRange(range.start() - start, range.length(), null, null, SWT.BOLD);
		style.underline = true;
		left.setStyleRange(style);
		reveal(left, range.start() - start);
	}

	private void show(CodeItem item) {
		var study = item.study().study();
		var before = ChangeWords.before(study, item.change());
		var after = ChangeWords.after(study, item.change());
		show(NLS.bind(Messages.Preview_property, item.change().code().getName(), ChangeWords.property(item.change())), "", //$NON-NLS-1$
				before, after);
		var difference = WordDifference.of(before, after);
		mark(left, difference.removed(), false);
		mark(right, difference.added(), true);
	}

	private static void mark(StyledText text, List<TextRange> ranges, boolean added) {
		text.setStyleRanges(ranges.stream().map(range -> DifferenceStyle.of(range, added)).toArray(StyleRange[]::new));
		ranges.stream().findFirst().ifPresent(first -> reveal(text, first.start()));
	}

	/** Brings a place into sight, with some rows above it. Lines are wrapped, so that rows are counted in pixels. */
	private static void reveal(StyledText text, int offset) {
		text.setTopIndex(0);
		int y = text.getLocationAtOffset(offset).y;
		if (y > text.getClientArea().height - 2 * text.getLineHeight()) {
			text.setTopPixel(y - 2 * text.getLineHeight());
		}
	}

	/** @param after null to show one text alone */
	private void show(String heading, String what, String before, String after) {
		boolean both = after != null;
		title.setText(plain(heading));
		outcome.setText(plain(what));
		leftTitle.setText(both ? Messages.Preview_before : ""); //$NON-NLS-1$
		rightTitle.setText(both ? Messages.Preview_after : ""); //$NON-NLS-1$
		left.setText(before);
		right.setText(both ? after : ""); //$NON-NLS-1$
		visible(outcome, !what.isEmpty());
		visible(leftTitle, both);
		visible(rightTitle, both);
		visible(right, both);
		GridDataFactory.createFrom((GridData) left.getLayoutData()).span(both ? 1 : 2, 1).applyTo(left);
		area.layout(true);
	}

	private static void visible(Control control, boolean visible) {
		control.setVisible(visible);
		GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(!visible).applyTo(control);
	}

	private static String plain(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
