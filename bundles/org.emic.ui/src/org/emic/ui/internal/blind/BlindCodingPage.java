/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PropertyPage;
import org.emic.ui.HelpContext;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Project &gt; Properties &gt; Blind Coding of a study. */
public final class BlindCodingPage extends PropertyPage {

	private StudyProject study;
	private BlindCodingGroup group;

	public BlindCodingPage() {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		HelpContext.BLIND_CODING.setOn(parent);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		StudyProjects.get().find(Adapters.adapt(getElement(), IProject.class)).ifPresent(found -> {
			study = found;
			group = new BlindCodingGroup(area, found, List.of());
		});
		return area;
	}

	@Override
	public boolean performOk() {
		return study == null || BlindChange.make(getShell(), study, group.blind());
	}
}
