/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.EnumMap;
import java.util.Map;

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

/** Lines above the text that say something about it, when there is something to say. */
public final class Notice {

	/** What a line is about; lines stand in this order. */
	public enum Kind {
		/** The study that the text belongs to. */
		STUDY,
		/** Which turns are shown. */
		TURNS,
		/** Codings that a filter sets back. */
		FILTER,
		/** Codings that are hidden, because the transcript is coded blind. */
		BLIND
	}

	/** A line with something to do about what it says. */
	private static final class Line {

		private final Composite control;
		private final CLabel label;
		private final Link link;
		private Runnable action = () -> { };

		Line(Composite parent) {
			control = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
			GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
			control.setVisible(false);
			label = new CLabel(control, SWT.NONE);
			label.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
			GridDataFactory.fillDefaults().applyTo(label);
			link = new Link(control, SWT.NONE);
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
			GridDataFactory.swtDefaults().grab(true, false).applyTo(link);
		}

		/** Returns whether it looks another way than before. */
		boolean show(String message, String linkText, Runnable linkAction) {
			action = linkAction;
			var wanted = linkText.isEmpty() ? "" : "<a>" + linkText + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (message.equals(label.getText()) && wanted.equals(link.getText())) {
				return false;
			}
			label.setText(message);
			label.setToolTipText(message);
			link.setText(wanted);
			control.setVisible(!message.isEmpty());
			((GridData) control.getLayoutData()).exclude = message.isEmpty();
			control.layout(true);
			return true;
		}
	}

	private final Composite area;
	private final Map<Kind, Line> lines = new EnumMap<>(Kind.class);
	private final Composite below;

	public Notice(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		for (var kind : Kind.values()) {
			lines.put(kind, new Line(area));
		}
		below = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
	}

	/** What the text is to be put into, with a grid of two columns: the second is for what stands on its right. */
	public Composite below() {
		return below;
	}

	/** Shows a message; none when it is empty. */
	public void show(Kind kind, String message) {
		show(kind, message, "", () -> { }); //$NON-NLS-1$
	}

	/** Shows a message with something to do about it. */
	public void show(Kind kind, String message, String linkText, Runnable linkAction) {
		if (lines.get(kind).show(message, linkText, linkAction)) {
			area.layout(true);
		}
	}

	/** What a line says; nothing when it is not there. */
	public String text(Kind kind) {
		return lines.get(kind).label.getText();
	}
}
