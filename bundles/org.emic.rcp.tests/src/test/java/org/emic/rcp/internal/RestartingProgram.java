/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Stands for a workbench that restarts: it needs a while to end after having said so. */
public final class RestartingProgram {

	private static final Duration SHUTDOWN = Duration.ofSeconds(1);

	private RestartingProgram() {
	}

	/** The script, the bundle's classes, and what the workbench wants changed. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		var exitData = String.join("\n", List.of(arguments).subList(2, arguments.length));
		new Restart(Path.of(arguments[0])).afterThisProcess(new File(arguments[1]),
				RestartArguments.of("-name\nEmic\n-data\n/first\n-nl\nde\n", exitData));
		Thread.sleep(SHUTDOWN);
	}
}
