/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.emic.core.study.Coders;
import org.emic.ui.Errors;
import org.emic.ui.internal.Messages;
import org.emic.workspace.CoderPreference;
import org.osgi.service.prefs.BackingStoreException;

/** Asks for the coder's name and shows the id, which names the folder of the coder's files. */
public final class CoderGroup {

	private final Text name;
	private final Label explanation;
	private final String oldName = CoderPreference.name();
	private final String oldId = CoderPreference.coder().getId();

	/** @param changed hears of each change; may be null */
	public CoderGroup(Composite parent, Runnable changed) {
		var group = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(group);
		new Label(group, SWT.NONE).setText(Messages.Coder_Name);
		name = new Text(group, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		explanation = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(explanation);
		name.setText(oldName);
		ModifyListener listener = event -> {
			explain();
			if (changed != null) {
				changed.run();
			}
		};
		name.addModifyListener(listener);
		explain();
	}

	private void explain() {
		explanation.setText(isBlank() ? Messages.Coder_Needed
				: NLS.bind(id().equals(oldId) ? Messages.Coder_Explained : Messages.Coder_Changed, id(), oldName));
		explanation.requestLayout();
	}

	public boolean isBlank() {
		return name.getText().isBlank();
	}

	/** Shows another name, as a preference page's defaults do. */
	public void setName(String newName) {
		name.setText(newName);
	}

	private String id() {
		// files are kept under the id: once somebody has chosen a name, correcting it must not make a second coder
		boolean keep = CoderPreference.isChosen() || name.getText().strip().equals(oldName);
		return keep ? oldId : Coders.idOf(name.getText());
	}

	/** Keeps the name in the preferences, if it was changed. */
	public void store() {
		if (isBlank() || name.getText().strip().equals(oldName)) {
			return;
		}
		try {
			CoderPreference.set(name.getText(), id());
		} catch (BackingStoreException e) {
			Errors.show(Messages.Coder_NotStored, e);
		}
	}
}
