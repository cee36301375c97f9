/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Asks on the UI thread, also while a dialog of the system has the event loop. */
final class UiThread {

	private static final long REMIND = 100;

	private UiThread() {
	}

	/**
	 * What is asked comes after all events that wait now. The system's dialogs run what waits for the display when
	 * they are idle; what comes just as they stop doing so is run only when something else comes, so that they are
	 * reminded.
	 */
	static boolean test(Display display, BooleanSupplier question) {
		var asked = new FutureTask<>(question::getAsBoolean);
		display.asyncExec(asked);
		while (true) {
			try {
				return asked.get(REMIND, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				display.asyncExec(() -> { });
			} catch (InterruptedException | ExecutionException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
