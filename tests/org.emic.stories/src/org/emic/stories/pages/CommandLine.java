/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.google.gson.JsonParser;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Emic's command line, in a process of its own, from the same plug-ins. */
public final class CommandLine {

	private CommandLine() {
	}

	/** A line of {@code emic codings}; start and end are code points in the transcript. */
	public record Row(String transcript, String code, int start, int end, String quote) {
	}

	public static List<Row> codings(IProject study) throws Exception {
		var rows = new ArrayList<Row>();
		for (var element : JsonParser.parseString(run("codings", study.getLocation().toOSString(), "--json"))
				.getAsJsonArray()) {
			var row = element.getAsJsonObject();
			rows.add(new Row(row.get("transcript").getAsString(), row.get("code").getAsString(),
					row.get("start").getAsInt(), row.get("end").getAsInt(), row.get("quote").getAsString()));
		}
		return rows;
	}

	private static String run(String... arguments) throws Exception {
		var errors = Files.createTempFile("emic", ".err");
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				classPath(), "org.emic.cli.Main"));
		command.addAll(List.of(arguments));
		var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), Files.readString(errors));
		return output;
	}

	private static String classPath() {
		var bundles = FrameworkUtil.getBundle(CommandLine.class).getBundleContext().getBundles();
		return Arrays.stream(bundles).filter(CommandLine::isPlain).map(CommandLine::location)
				.collect(Collectors.joining(File.pathSeparator));
	}

	/** What runs without OSGi. */
	private static boolean isPlain(Bundle bundle) {
		var name = bundle.getSymbolicName();
		return name.startsWith("org.emic.") || name.startsWith("org.eclipse.emf.") || name.equals("com.google.gson")
				|| name.startsWith("org.apache.commons.");
	}

	private static String location(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).map(File::getPath).orElse("");
	}
}
