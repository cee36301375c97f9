/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.imports;

import org.eclipse.core.runtime.IProgressMonitor;
import org.emic.exchange.ImportProgress;

/** Tells a progress monitor how far an import is. */
public final class MonitorProgress implements ImportProgress {

	private final IProgressMonitor monitor;
	private final String task;
	private boolean begun;

	public MonitorProgress(IProgressMonitor monitor, String task) {
		this.monitor = monitor;
		this.task = task;
	}

	@Override
	public void file(String name, int index, int count) {
		if (!begun) {
			begun = true;
			monitor.beginTask(task, count);
		} else {
			monitor.worked(1);
		}
		monitor.subTask(name);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
