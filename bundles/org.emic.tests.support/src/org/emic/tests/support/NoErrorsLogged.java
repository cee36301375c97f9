/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.tests.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * Fails a test during which an error was logged. Use with
 * <code>@ExtendWith(NoErrorsLogged.class)</code>, or as a registered field where a test expects errors.
 */
public final class NoErrorsLogged implements BeforeEachCallback, AfterEachCallback, ILogListener {

	private final List<IStatus> errors = new ArrayList<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		synchronized (errors) {
			errors.clear();
		}
		Platform.addLogListener(this);
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.matches(IStatus.ERROR)) {
			synchronized (errors) {
				errors.add(status);
			}
		}
	}

	/** The errors logged so far in this test, which are forgotten: the test expected them. */
	public List<IStatus> take() {
		synchronized (errors) {
			var taken = List.copyOf(errors);
			errors.clear();
			return taken;
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (Display.getCurrent() != null) {
			Conditions.handleEvents();
		}
		Platform.removeLogListener(this);
		var logged = take();
		if (!logged.isEmpty()) {
			var failure = new AssertionFailedError("Logged during the test: " + String.join("; ",
					logged.stream().map(status -> status.getPlugin() + ": " + status.getMessage()).toList()));
			logged.stream().map(NoErrorsLogged::cause).forEach(failure::addSuppressed);
			throw failure;
		}
	}

	private static Throwable cause(IStatus status) {
		return status.getException() != null ? status.getException()
				: new IllegalStateException(status instanceof Status ? status.toString() : status.getMessage());
	}
}
