/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.fields;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Rows of a form of two columns: a label, and a field that takes the rest of the width. */
public final class Forms {

	/** What a field needs at least, in pixels; it takes what there is. */
	static final int NARROW = 100;

	private Forms() {
	}

	/** A label in the first column. */
	public static Label label(FormToolkit toolkit, Composite parent, String text, boolean atTop) {
		var label = toolkit.createLabel(parent, text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, atTop ? SWT.BEGINNING : SWT.CENTER)
				.indent(0, atTop ? 4 : 0).applyTo(label);
		return label;
	}

	/** A field of one line. */
	public static Text line(FormToolkit toolkit, Composite parent, String label) {
		label(toolkit, parent, label, false);
		var text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** A field for prose, so many lines high at least. */
	public static Text prose(FormToolkit toolkit, Composite parent, String label, int lines) {
		label(toolkit, parent, label, true);
		var text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, text.getLineHeight() * lines).applyTo(text);
		// Tab leaves the field, as people filling in a form expect
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		return text;
	}

	/** Shows a text; a field that shows it already is not drawn anew. */
	public static void say(Text field, String text) {
		if (!text.equals(field.getText())) {
			field.setText(text);
		}
	}

	/** Says in an empty field what it is for; one that says so already is not drawn anew. */
	public static void hint(Text field, String text) {
		if (!text.equals(field.getMessage())) {
			field.setMessage(text);
		}
	}
}
