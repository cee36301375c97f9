/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the product's script again once this process has ended. Eclipse's native launcher would do it; without one, a
 * small Java process waits for the end of the workbench, so that two never use one configuration. On every platform the
 * workbench itself stays the process that the script has become, with its number, signals and exit code.
 * <p>
 * Plain Java: the waiting process runs this class from the bundle's file.
 */
final class Restart {

	private final Path script;

	/** @param script the script that started this process */
	Restart(Path script) {
		this.script = script;
	}

	/**
	 * Starts the process that waits.
	 *
	 * @param classes the file or folder with this bundle's classes
	 * @throws IOException if it cannot be started
	 */
	void afterThisProcess(File classes, List<String> arguments) throws IOException {
		var command = new ArrayList<>(List.of(java().toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"-cp", classes.getPath(), Restart.class.getName(), //$NON-NLS-1$
				Long.toString(ProcessHandle.current().pid()), script.toString()));
		command.addAll(arguments);
		new ProcessBuilder(command).inheritIO().start();
	}

	/** On Windows the one that opens no console. */
	private static Path java() {
		var bin = Path.of(System.getProperty("java.home"), "bin"); //$NON-NLS-1$ //$NON-NLS-2$
		return Stream.of("javaw.exe", "java.exe").map(bin::resolve) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(Files::isExecutable).findFirst().orElse(bin.resolve("java")); //$NON-NLS-1$
	}

	/** Waits for the end of the process with the number in the first argument, and runs the command in the others. */
	public static void main(String[] arguments) throws IOException {
		ProcessHandle.of(Long.parseLong(arguments[0])).ifPresent(process -> process.onExit().join());
		new ProcessBuilder(List.of(arguments).subList(1, arguments.length)).inheritIO().start();
	}
}
