/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.preferences;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.emic.ui.HelpContext;
import org.emic.ui.internal.Messages;
import org.emic.ui.internal.wizards.CoderGroup;
import org.emic.workspace.CoderPreference;

/** Preferences &gt; Emic: who codes. */
public final class EmicPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private CoderGroup coder;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.Preferences_Description);
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContext.PREFERENCES.setOn(parent);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		coder = new CoderGroup(area, this::validate);
		return area;
	}

	private void validate() {
		if (coder != null) {
			setErrorMessage(coder.isBlank() ? Messages.Coder_Needed : null);
			setValid(!coder.isBlank());
		}
	}

	@Override
	protected void performDefaults() {
		coder.setName(CoderPreference.systemUser());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		coder.store();
		return true;
	}
}
