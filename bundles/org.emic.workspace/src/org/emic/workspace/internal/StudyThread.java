/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.concurrent.Executor;

/**
 * The thread that open studies belong to: the display's, once there is a user interface, which tells so;
 * otherwise whichever asks.
 */
public final class StudyThread {

	private static volatile Executor executor = Runnable::run;

	private StudyThread() {
	}

	public static void setExecutor(Executor newExecutor) {
		executor = newExecutor;
	}

	public static void run(Runnable work) {
		executor.execute(work);
	}
}
