/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A line above the text that says something about it, when there is something to say. */
public final class Notice {

	private final Composite area;
	private final CLabel label;
	private final Composite below;

	public Notice(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		label = new CLabel(area, SWT.NONE);
		label.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
		label.setVisible(false);
		below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
	}

	/** What the text is to be put into, with a grid of two columns: the second is for what stands on its right. */
	public Composite below() {
		return below;
	}

	/** Shows a message; none when it is empty. */
	public void show(String message) {
		label.setText(message);
		label.setToolTipText(message);
		label.setVisible(!message.isEmpty());
		((GridData) label.getLayoutData()).exclude = message.isEmpty();
		area.layout(true);
	}
}
