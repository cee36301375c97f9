/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.emic.core.study.CodeTree;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;

/** A field in which one types a part of a name, above the list of the codes that have it. */
final class CodeChooser {

	private static final int ROWS = 10;

	private final List<Object> all = new ArrayList<>();
	private final Text filter;
	private final TableViewer list;

	/**
	 * @param first   something to choose besides the codes, shown first; null for nothing
	 * @param choices which codes can be chosen
	 * @param changed is told when another one is chosen
	 */
	CodeChooser(Composite parent, Study study, String first, Predicate<Code> choices, Runnable changed) {
		if (first != null) {
			all.add(first);
		}
		study.codes().all().stream().filter(choices).forEach(all::add);
		filter = new Text(parent, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Choose_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		list = new TableViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new Labels());
		GridDataFactory.fillDefaults().grab(true, true).hint(420, list.getTable().getItemHeight() * ROWS).applyTo(list.getTable());
		list.setInput(all);
		list.addSelectionChangedListener(event -> changed.run());
		filter.addModifyListener(event -> narrow());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.getTable().setFocus();
			}
		}));
	}

	private static final class Labels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return element instanceof Code code ? CodeTree.path(code) : String.valueOf(element);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Code code ? CodeLabels.swatch(code.getColour()) : null;
		}
	}

	/** Where only one is left, it is the one. */
	private void narrow() {
		var part = filter.getText().strip().toLowerCase(Locale.ROOT);
		var left = all.stream().filter(each -> !(each instanceof Code code)
				|| CodeTree.path(code).toLowerCase(Locale.ROOT).contains(part)).toList();
		list.setInput(left);
		var codes = left.stream().filter(Code.class::isInstance).toList();
		if (!part.isEmpty() && !codes.isEmpty()) {
			list.setSelection(new StructuredSelection(codes.getFirst()), true);
		}
	}

	/** The code that is chosen; nothing when none is, or what is not a code. */
	Optional<Code> code() {
		return list.getStructuredSelection().getFirstElement() instanceof Code code ? Optional.of(code) : Optional.empty();
	}

	/** Whether what was put first is chosen. */
	boolean isFirst() {
		return list.getStructuredSelection().getFirstElement() instanceof String;
	}

	void choose(Object choice) {
		list.setSelection(new StructuredSelection(choice), true);
	}

	void setFocus() {
		filter.setFocus();
	}
}
