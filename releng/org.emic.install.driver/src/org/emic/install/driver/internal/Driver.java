/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.install.driver.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Does in a workbench that has just started what the system property {@code emic.drive} says ({@code code} or
 * {@code look}), writes {@code done} or what went wrong to the file {@code emic.result}, and closes the workbench.
 */
public final class Driver implements IStartup {

	@Override
	public void earlyStartup() {
		var task = System.getProperty("emic.drive");
		if (task != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(task));
		}
	}

	private static void run(String task) {
		var result = new StringWriter();
		try {
			switch (task) {
				case "code" -> InterviewTask.codePassage();
				case "look" -> InterviewTask.lookAtPassage();
				default -> throw new IllegalArgumentException(task);
			}
			result.append("done");
		} catch (Exception | AssertionError | LinkageError e) {
			e.printStackTrace(new PrintWriter(result));
		}
		try {
			Files.writeString(Path.of(System.getProperty("emic.result")), result.toString());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}
}
