/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.emic.core.study.StudyLayout;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Shows the person what could not be written, and what was there that nobody had seen, whichever part the change was made in. */
final class WritingFailures implements StudyProjects.Listener {

	@Override
	public void writingFailed(StudyProject study, IStatus status) {
		// it is in the log already
		StatusManager.getManager().handle(status, StatusManager.SHOW);
	}

	@Override
	public void finished(StudyProject study, List<String> paths) {
		var text = NLS.bind(Messages.Finished, study.project().getName(), paths.size());
		StatusManager.getManager().handle(Status.info(text), StatusManager.SHOW | StatusManager.LOG);
	}

	@Override
	public void setAside(IFile aside) {
		var path = aside.getProjectRelativePath().toPortableString();
		var text = NLS.bind(Messages.SetAside, path.substring(0, path.lastIndexOf(StudyLayout.OVERTAKEN)), aside.getName());
		StatusManager.getManager().handle(Status.warning(text), StatusManager.SHOW | StatusManager.LOG);
	}
}
