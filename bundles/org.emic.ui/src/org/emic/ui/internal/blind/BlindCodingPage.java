/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;
import org.emic.ui.HelpContext;
import org.emic.ui.StudyOpening;
import org.emic.ui.StudyPane;
import org.emic.workspace.StudyProject;

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
		var project = Adapters.adapt(getElement(), IProject.class);
		StudyOpening.find(project).ifPresentOrElse(found -> {
			study = found;
			group = new BlindCodingGroup(area, found, List.of());
		}, () -> new Label(area, SWT.NONE).setText(StudyPane.notRead(project, Optional.empty())));
		return area;
	}

	@Override
	public boolean performOk() {
		return study == null || BlindChange.make(getShell(), study, group.blind());
	}
}
