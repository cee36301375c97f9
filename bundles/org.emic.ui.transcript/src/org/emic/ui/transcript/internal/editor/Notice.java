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
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A line above the text that says something about it, when there is something to say. */
public final class Notice {

	private final Composite area;
	private final Composite line;
	private final CLabel label;
	private final Link link;
	private Runnable action = () -> { };
	private final Composite below;

	public Notice(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
		label = new CLabel(line, SWT.NONE);
		label.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
		GridDataFactory.fillDefaults().applyTo(label);
		link = new Link(line, SWT.NONE);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.swtDefaults().grab(true, false).applyTo(link);
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
		show(message, "", () -> { }); //$NON-NLS-1$
	}

	/** Shows a message with something to do about it. */
	public void show(String message, String linkText, Runnable linkAction) {
		label.setText(message);
		label.setToolTipText(message);
		action = linkAction;
		link.setText(linkText.isEmpty() ? "" : "<a>" + linkText + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		line.setVisible(!message.isEmpty());
		((GridData) line.getLayoutData()).exclude = message.isEmpty();
		line.layout(true);
		area.layout(true);
	}
}
