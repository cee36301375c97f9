/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.tests.support;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.opentest4j.AssertionFailedError;

/**
 * Waits for conditions. On the UI thread the display's events are handled meanwhile.
 */
public final class Conditions {

	/** How long a condition may take before the test fails. */
	public static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

	private Conditions() {
	}

	/**
	 * Waits until a condition holds.
	 *
	 * @param description what is waited for, for the failure's message
	 * @throws AssertionFailedError when it does not hold within {@link #PATIENCE}
	 */
	public static void waitFor(String description, BooleanSupplier condition) {
		waitFor(() -> description, condition, PATIENCE);
	}

	/** As {@link #waitFor(String, BooleanSupplier)}, with a description of the state at the time of the failure. */
	public static void waitFor(Supplier<String> description, BooleanSupplier condition, Duration patience) {
		var display = Display.findDisplay(Thread.currentThread());
		long end = System.nanoTime() + patience.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionFailedError("Still not after " + patience.toSeconds() + " s: " + description.get());
			}
			if (display == null) {
				LockSupport.parkNanos(LOOK_AGAIN.toNanos());
			} else if (!display.readAndDispatch()) {
				// wakes the display, so that a condition that no event announces is looked at again
				display.timerExec((int) LOOK_AGAIN.toMillis(), () -> { });
				display.sleep();
			}
		}
	}

	/** Handles all events that wait on the display now; UI thread. */
	public static void handleEvents() {
		var display = Display.getCurrent();
		while (display != null && display.readAndDispatch()) {
			// one after another
		}
	}
}
