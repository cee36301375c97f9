/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import org.eclipse.ui.PlatformUI;

/**
 * Reads a study from a thread to which it does not belong. What takes long reads in parts, so that a person can go on
 * working, or cancel, between two of them.
 */
public final class StudyReading {

	private StudyReading() {
	}

	/**
	 * Runs a part on the UI thread and waits for it.
	 *
	 * @throws RuntimeException what the part throws
	 */
	public static <T> T get(Supplier<T> part) {
		var task = new FutureTask<>(part::get);
		PlatformUI.getWorkbench().getDisplay().syncExec(task);
		try {
			return task.get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
