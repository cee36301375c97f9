/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.VirtualItems;

/** The codings of a code that is split, each with where it goes; digits send the selected ones there. */
final class SplitCodings {

	private final SplitPage page;
	private final TableViewer table;

	SplitCodings(Composite parent, SplitPage page) {
		this.page = page;
		table = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
		VirtualItems.keepUnstyled(table.getTable());
		table.getTable().setHeaderVisible(true);
		table.setUseHashlookup(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.Split_passage, 320,
				placed -> String.valueOf(placed.quote()).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		column(Messages.Split_speaker, 90, PlacedCoding::speakerName);
		column(Messages.Split_coder, 90, placed -> placed.coder().getName());
		column(Messages.Split_goesTo, 160, this::goesTo);
		table.setInput(page.codings());
		table.getTable().addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
	}

	private void column(String title, int width, Function<PlacedCoding, String> text) {
		var column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((PlacedCoding) element)));
	}

	private String goesTo(PlacedCoding placed) {
		var name = page.partOf(placed).map(page::name).orElse(Messages.Split_stays);
		return page.isAssigned(placed) || page.partOf(placed).isEmpty() ? name : NLS.bind(Messages.Split_byRule, name);
	}

	@SuppressWarnings("unchecked")
	private void keyPressed(KeyEvent event) {
		List<PlacedCoding> selected = table.getStructuredSelection().toList();
		int digit = event.character - '0';
		if (event.keyCode == SWT.DEL) {
			page.assign(selected, null);
		} else if (digit == 0) {
			page.assign(selected, ""); //$NON-NLS-1$
		} else if (digit > 0 && digit <= Math.min(9, page.parts().size())) {
			page.assign(selected, page.parts().get(digit - 1).codeId());
		} else {
			return;
		}
		next(selected);
	}

	/** Who sends codings one by one goes on to the next. */
	private void next(List<PlacedCoding> done) {
		int index = table.getTable().getSelectionIndex();
		if (done.size() == 1 && index + 1 < table.getTable().getItemCount()) {
			table.getTable().setSelection(index + 1);
		}
	}

	void refresh() {
		table.refresh();
	}

	Control control() {
		return table.getTable();
	}
}
