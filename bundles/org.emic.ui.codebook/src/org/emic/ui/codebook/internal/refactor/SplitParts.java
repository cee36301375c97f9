/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;

/** The codes into which a code is split, numbered. */
final class SplitParts {

	private static final int ROWS = 4;

	private final SplitPage page;
	private final Text name;
	private final List list;

	SplitParts(Composite parent, SplitPage page) {
		this.page = page;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		name = new Text(area, SWT.BORDER);
		name.setMessage(Messages.Split_newName);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		button(area, Messages.Split_addNew, this::addNew);
		list = new List(area, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(1, 2).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).applyTo(list);
		button(area, Messages.Split_addExisting, this::addExisting);
		button(area, Messages.Split_remove, this::remove);
		// Enter in the field adds what is typed, and does not close the wizard
		name.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && !name.getText().isBlank()) {
				event.doit = false;
				addNew();
			}
		});
	}

	private static Button button(Composite area, String text, Runnable run) {
		var button = new Button(area, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	private void addNew() {
		if (!name.getText().isBlank()) {
			page.addNew(name.getText());
			name.setText(""); //$NON-NLS-1$
			name.setFocus();
		}
	}

	private void addExisting() {
		var dialog = new ElementListSelectionDialog(list.getShell(), LabelProvider.createTextProvider(
				element -> CodeTree.path((Code) element)));
		dialog.setTitle(Messages.Split_chooseTitle);
		dialog.setMessage(Messages.Split_chooseMessage);
		dialog.setElements(
				page.study().codes().all().stream().filter(code -> code != page.code() && code.isCodable()).toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Code code) {
			page.addExisting(code);
		}
	}

	private void remove() {
		int index = list.getSelectionIndex();
		if (index >= 0) {
			page.remove(page.parts().get(index));
		}
	}

	void refresh() {
		list.removeAll();
		for (int i = 0; i < page.parts().size(); i++) {
			list.add(NLS.bind(Messages.Split_number, i + 1, page.name(page.parts().get(i))));
		}
	}

	void setFocus() {
		name.setFocus();
	}
}
