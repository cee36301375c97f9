/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import org.eclipse.swt.widgets.Display;

import org.emic.core.study.StudyListener;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Tells, once whoever was told before is done, that the open studies may use other codebooks than they did. UI thread. */
final class StudiesWatch implements StudyProjects.Listener {

	private final Runnable told;
	private final StudyListener listener = event -> {
		if (event.study()) {
			tell();
		}
	};

	StudiesWatch(Runnable told) {
		this.told = told;
	}

	void install() {
		StudyProjects.get().addListener(this);
		StudyProjects.get().opened().forEach(study -> study.addListener(listener));
	}

	@Override
	public void opened(StudyProject study) {
		study.addListener(listener);
		tell();
	}

	@Override
	public void closed(StudyProject study) {
		study.removeListener(listener);
	}

	private void tell() {
		Display.getCurrent().asyncExec(told);
	}

	void dispose() {
		StudyProjects.get().removeListener(this);
		StudyProjects.get().opened().forEach(study -> study.removeListener(listener));
	}
}
