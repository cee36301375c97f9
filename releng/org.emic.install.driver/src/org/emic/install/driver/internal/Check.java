/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.install.driver.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** What must hold, at once or soon. */
final class Check {

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private Check() {
	}

	static void that(String what, boolean holds) {
		if (!holds) {
			throw new AssertionError("not so: " + what);
		}
	}

	/** Lets the workbench work until the condition holds. UI thread. */
	static void waitUntil(String what, BooleanSupplier condition) {
		var display = Display.getCurrent();
		var end = Instant.now().plus(LONGEST);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("waited in vain until " + what);
			}
			if (!display.readAndDispatch()) {
				// Wakes the display when nothing else does.
				display.timerExec(50, () -> {
					// nothing
				});
				display.sleep();
			}
		}
	}
}
