/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/**
 * What a run of the command line gave.
 *
 * @param status the exit status
 * @param out what was printed to standard output
 * @param err what was printed to standard error
 */
record Emic(int status, String out, String err) {

	/** The sample interviews; tests run in their module's folder. */
	static final Path SEEDS = Path.of("..", "..", "seeds").toAbsolutePath().normalize();

	static Emic run(Object... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		int status = Main.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8),
				Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
		return new Emic(status, out.toString(UTF_8), err.toString(UTF_8));
	}

	JsonElement json() {
		return JsonParser.parseString(out);
	}

	/** Every file below a folder with its time and content: what may not change. */
	static Map<String, String> contents(Path folder) throws IOException {
		var contents = new TreeMap<String, String>();
		try (var all = Files.walk(folder)) {
			for (var path : all.toList()) {
				contents.put(folder.relativize(path).toString(), Files.isDirectory(path) ? "folder"
						: Files.getLastModifiedTime(path) + " " + Arrays.hashCode(Files.readAllBytes(path)));
			}
		}
		return contents;
	}
}
