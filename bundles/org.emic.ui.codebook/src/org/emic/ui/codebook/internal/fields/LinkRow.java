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
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import org.emic.ui.CodeLabels;

/** A row of a form whose value leads somewhere. */
public final class LinkRow {

	private final ImageHyperlink link;

	public LinkRow(FormToolkit toolkit, Composite parent, String label, IHyperlinkListener listener) {
		Forms.label(toolkit, parent, label, false);
		link = toolkit.createImageHyperlink(parent, SWT.NONE);
		// high enough for a swatch from the start: the form need not be laid out anew with each value
		link.setImage(CodeLabels.swatch(null));
		GridDataFactory.fillDefaults().grab(true, false).hint(Forms.NARROW, link.computeSize(Forms.NARROW, SWT.DEFAULT).y)
				.applyTo(link);
		link.setImage(null);
		link.addHyperlinkListener(listener);
	}

	/** Shows a value, with a swatch of a colour unless that is null. */
	public void show(String text, String colour, boolean enabled) {
		var image = colour == null ? null : CodeLabels.swatch(colour);
		link.setEnabled(enabled);
		if (text.equals(link.getText()) && image == link.getImage()) {
			return;
		}
		link.setText(text);
		// a narrow view cuts the text off
		link.setToolTipText(text);
		link.setImage(image);
		link.redraw();
	}
}
