/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A copy of one of the platforms, to install into and to start. */
record Installation(Path folder) {

	private static final int LONGEST_SECONDS = 180;
	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

	/** Copies the product of a module of this build. */
	static Installation copyOf(String product, Path folder) throws IOException {
		var products = releng().resolve(product).resolve("target/products").resolve(product)
				.resolve(System.getProperty("emic.platform"));
		var installed = launcher(products).getParent().getParent();
		try (Stream<Path> files = Files.walk(installed)) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(installed.relativize(file).toString()));
			}
		}
		return new Installation(folder);
	}

	/** The folder of the modules that make products, update site and driver. */
	static Path releng() {
		return Path.of("").toAbsolutePath().getParent();
	}

	/** The symbolic names of its bundles, each with its version (with several, the last). */
	Map<String, String> bundles() throws IOException {
		var bundles = new TreeMap<String, String>();
		for (String line : Files.readAllLines(folder.resolve(BUNDLES))) {
			if (!line.startsWith("#")) {
				var fields = line.split(",");
				bundles.put(fields[0], fields[1]);
			}
		}
		return bundles;
	}

	/** Installs a feature with the platform's own p2, as "Install New Software" does. */
	void install(Path site, String feature) throws IOException, InterruptedException {
		run("director.log", List.of(), List.of("-application", "org.eclipse.equinox.p2.director", "-repository",
				site.toUri().toString(), "-installIU", feature + ".feature.group", "-nosplash", "-consoleLog"));
	}

	/** Adds a bundle that does not come from the site. Its version has to be the jar's, or it is passed by. */
	void addBundle(Path jar) throws IOException {
		try (var file = new JarFile(jar.toFile())) {
			var attributes = file.getManifest().getMainAttributes();
			var name = attributes.getValue("Bundle-SymbolicName").replaceFirst(";.*", "");
			var line = name + "," + attributes.getValue("Bundle-Version") + ",file:" + jar.toUri().getPath() + ",4,false\n";
			Files.writeString(folder.resolve(BUNDLES), line, StandardOpenOption.APPEND);
		}
	}

	/**
	 * Starts the workbench, waits until it has ended, and checks that it did so in peace.
	 *
	 * @param properties system properties
	 */
	void workbench(Path workspace, Map<String, String> properties) throws IOException, InterruptedException {
		var vmArguments = new ArrayList<String>();
		properties.forEach((key, value) -> vmArguments.add("-D" + key + "=" + value));
		var platformArguments = System.getProperty("emic.ui.vmargs", "").strip();
		if (!platformArguments.isEmpty()) {
			vmArguments.addAll(List.of(platformArguments.split(" ")));
		}
		run("workbench.log", vmArguments, List.of("-data", workspace.toString(), "-nosplash", "-consoleLog"));
		var log = workspace.resolve(".metadata/.log");
		if (Files.exists(log)) {
			var errors = Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
			assertEquals(List.of(), errors, () -> "errors in " + log);
		}
	}

	private void run(String output, List<String> vmArguments, List<String> arguments) throws IOException, InterruptedException {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(vmArguments);
		command.addAll(List.of("-jar", launcher(folder).toString()));
		command.addAll(arguments);
		var log = folder.resolve(output);
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().put("GTK_OVERLAY_SCROLLING", "0");
		builder.environment().put("NO_AT_BRIDGE", "1");
		var process = builder.start();
		try {
			assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), () -> "did not end: " + command + "\n" + text(log));
			assertEquals(0, process.exitValue(), () -> command + "\n" + text(log));
		} finally {
			process.destroyForcibly();
		}
	}

	private static Path launcher(Path folder) throws IOException {
		try (Stream<Path> files = Files.find(folder, 6,
				(file, attributes) -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))) {
			return files.findFirst().orElseThrow(() -> new IOException("no launcher below " + folder));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
