/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

import org.emic.core.study.Quotes;
import org.emic.model.memo.Memo;
import org.emic.ui.EmicImages;
import org.emic.workspace.StudyProject;

/** The filter field above the table of memos, or what to do when there are none. */
public final class MemosPanel {

	static final String FOCUS_ID = "org.emic.ui.codebook.memos.table"; //$NON-NLS-1$

	private static final int PAUSE = 200;
	private static final int TOOL_TIP = 400;

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Label hint;
	private final Composite content;
	private final Text filter;
	private final TableViewer viewer;
	private StudyProject study;
	private MemoColumn sort;
	private boolean descending;
	private int typed;

	MemosPanel(Composite parent, IServiceLocator site) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		hint = new Label(stack, SWT.WRAP | SWT.CENTER);
		hint.setText(Messages.View_empty);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.View_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TableViewer(content, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		for (var column : MemoColumn.values()) {
			create(column);
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		site.getService(IFocusService.class).addFocusTracker(viewer.getTable(), FOCUS_ID);
		filter.addModifyListener(event -> filterSoon());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getTable().setFocus();
			}
		}));
	}

	private void create(MemoColumn column) {
		var made = new TableViewerColumn(viewer, SWT.NONE);
		made.getColumn().setText(column.label());
		made.getColumn().setWidth(column.width());
		made.getColumn().setMoveable(true);
		made.getColumn().addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> sort(column, made.getColumn())));
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text(study.study(), (Memo) element);
			}

			@Override
			public Image getImage(Object element) {
				return column == MemoColumn.TITLE ? EmicImages.image(EmicImages.MEMO) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				var text = ((Memo) element).getText();
				return text.isBlank() ? null : Quotes.shorten(text, TOOL_TIP);
			}
		});
	}

	/** A column's first click sorts upwards, the next downwards, the third not at all. */
	private void sort(MemoColumn column, TableColumn widget) {
		if (sort == column && descending) {
			sort = null;
			descending = false;
		} else {
			descending = sort == column;
			sort = column;
		}
		viewer.getTable().setSortColumn(sort == null ? null : widget);
		viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
		show(study);
	}

	private void filterSoon() {
		int now = ++typed;
		filter.getDisplay().timerExec(PAUSE, () -> {
			if (now == typed && !filter.isDisposed()) {
				show(study);
			}
		});
	}

	/** Lists the memos of a study; null for none. */
	void show(StudyProject newStudy) {
		study = newStudy;
		var rows = study == null ? List.<Memo>of() : MemoRows.of(study.study(), filter.getText(), sort, descending);
		if (rows.equals(viewer.getInput())) {
			viewer.update(rows.toArray(), null);
		} else {
			var selected = viewer.getStructuredSelection();
			viewer.setInput(rows);
			viewer.setSelection(selected);
		}
		boolean none = study == null || study.study().memos().all().isEmpty();
		var top = none ? hint : content;
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}

	/** The selected memos. */
	List<Memo> selected() {
		return viewer.getStructuredSelection().stream().map(Memo.class::cast).toList();
	}

	public TableViewer viewer() {
		return viewer;
	}

	public Text filterField() {
		return filter;
	}

	Composite control() {
		return stack;
	}

	void setFocus() {
		if (layout.topControl == content) {
			viewer.getTable().setFocus();
		} else {
			stack.setFocus();
		}
	}
}
