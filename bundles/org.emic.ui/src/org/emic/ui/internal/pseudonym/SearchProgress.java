/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.pseudonym;

import org.eclipse.core.runtime.IProgressMonitor;
import org.emic.core.pseudonym.PseudonymProgress;
import org.emic.ui.StudyReading;

/** Tells a progress monitor how far looking for names is. */
record SearchProgress(IProgressMonitor monitor) implements PseudonymProgress {

	@Override
	public void file(String path, int index, int count) {
		if (index == 0) {
			monitor.beginTask(Messages.Searching, count);
		} else {
			monitor.worked(1);
		}
		monitor.subTask(path);
	}

	@Override
	public void reading(Runnable part) {
		StudyReading.get(() -> {
			part.run();
			return null;
		});
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
