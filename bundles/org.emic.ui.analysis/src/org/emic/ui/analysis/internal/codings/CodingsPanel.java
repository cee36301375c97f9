/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchSite;

import org.emic.core.study.PlacedCoding;
import org.emic.ui.FocusContext;
import org.emic.ui.analysis.internal.Messages;

/** The filter field above the table of codings, or what to do when there is nothing to list. */
public final class CodingsPanel {

	static final String CONTEXT = "org.emic.ui.analysis.codings.context"; //$NON-NLS-1$
	static final String FOCUS_ID = "org.emic.ui.analysis.codings.table"; //$NON-NLS-1$

	/** Typing goes on undisturbed; the list follows when it pauses so many milliseconds. */
	private static final int PAUSE = 200;

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Label hint;
	private final Composite content;
	private final Text filter;
	private final CodingsTable table;
	private int typed;

	CodingsPanel(Composite parent, IWorkbenchSite site) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		hint = new Label(stack, SWT.WRAP | SWT.CENTER);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.View_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new CodingsTable(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
		filter.addModifyListener(event -> filterSoon());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.viewer().getTable().setFocus();
			}
		}));
		FocusContext.install(table.viewer().getTable(), site, CONTEXT, FOCUS_ID);
	}

	private void filterSoon() {
		int now = ++typed;
		filter.getDisplay().timerExec(PAUSE, () -> {
			if (now == typed && !filter.isDisposed()) {
				table.filter(filter.getText());
			}
		});
	}

	/**
	 * Lists codings.
	 *
	 * @param nothing what to say where there are none
	 */
	void show(List<PlacedCoding> codings, String nothing) {
		table.show(codings);
		hint.setText(nothing);
		var top = codings.isEmpty() ? hint : content;
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}

	void clearFilter() {
		filter.setText(""); //$NON-NLS-1$
		table.filter(""); //$NON-NLS-1$
	}

	public CodingsTable table() {
		return table;
	}

	public Text filterField() {
		return filter;
	}

	boolean isDisposed() {
		return stack.isDisposed();
	}

	void setFocus() {
		if (layout.topControl == content) {
			table.viewer().getTable().setFocus();
		} else {
			stack.setFocus();
		}
	}
}
