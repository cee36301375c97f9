/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;

/** The files of a study, as they lie on the disk. */
public record StudyFolder(String study) {

	/** What only the machine is concerned with, such as who is writing: git leaves it out. */
	private static final String WORKING = ".emic";

	/** Every file that git takes as text, by its path in the study. */
	public Map<String, String> contents() throws IOException {
		var folder = ResourcesPlugin.getWorkspace().getRoot().getProject(study).getLocation().toPath();
		var contents = new TreeMap<String, String>();
		try (var files = Files.walk(folder)) {
			files.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve(WORKING))).forEach(
					file -> contents.put(folder.relativize(file).toString(), read(file)));
		}
		return contents;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1); // every byte is a character
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A sample interview as it comes with the plug-ins. */
	public static byte[] sampleSource(String name) throws IOException {
		try (var in = Platform.getBundle("org.emic.ui").getEntry("sample/seeds/" + name).openStream()) {
			return in.readAllBytes();
		}
	}
}
