/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.layers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle as it stands in the folder {@code bundles}: its manifest and its sources. */
record BundleProject(Path folder, Attributes manifest) {

	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

	/** The repository's folder, found upward from where the test runs. */
	static Path repository() {
		var folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("bundles/org.emic.model"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** Every folder below {@code bundles} that has a manifest: plain test modules have none. */
	static List<BundleProject> all() {
		try (Stream<Path> folders = Files.list(repository().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
					.map(BundleProject::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static BundleProject read(Path folder) {
		try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new BundleProject(folder, new Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String name() {
		return header("Bundle-SymbolicName").getFirst().name();
	}

	boolean isForTests() {
		return name().endsWith(".tests") || name().endsWith(".tests.support");
	}

	List<ManifestHeader> header(String header) {
		return ManifestHeader.parse(manifest.getValue(header));
	}

	/** The symbolic names of the bundles it requires. */
	Set<String> required() {
		return names(header("Require-Bundle"));
	}

	Set<String> importedPackages() {
		return names(header("Import-Package"));
	}

	/** The packages of its Java sources, generated ones included. */
	Set<String> packages() {
		return sources().map(file -> file.getParent().toString().replace('/', '.').replace('\\', '.'))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What the sources import and the condition holds for, each as "file: import". */
	List<String> imports(Predicate<String> condition) {
		return sourceRoots().flatMap(root -> files(root).flatMap(file -> importsOf(file).filter(condition)
				.map(name -> folder.getFileName() + "/" + root.relativize(file) + ": " + name))).toList();
	}

	private static Stream<String> importsOf(Path file) {
		try {
			return IMPORT.matcher(Files.readString(file)).results().map(result -> result.group(1));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Stream<Path> sources() {
		return sourceRoots().flatMap(root -> files(root).map(root::relativize));
	}

	private Stream<Path> sourceRoots() {
		return Stream.of("src", "src-gen").map(folder::resolve).filter(Files::isDirectory);
	}

	private static Stream<Path> files(Path root) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Set<String> names(List<ManifestHeader> elements) {
		return elements.stream().map(ManifestHeader::name).collect(Collectors.toCollection(TreeSet::new));
	}

	@Override
	public String toString() {
		return name();
	}
}
