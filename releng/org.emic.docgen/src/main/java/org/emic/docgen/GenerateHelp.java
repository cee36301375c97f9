/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.docgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the help's pages, its table of contents and the pictures on the pages. */
public final class GenerateHelp {

	private GenerateHelp() {
	}

	/**
	 * @param args the guide, a Markdown file; the folder of the bundle that shows it; the name of the folder in it that
	 *        is made anew
	 * @throws IOException when the guide cannot be read, names a picture or a heading that is not there, or the pages
	 *         cannot be written
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 3) {
			throw new IllegalArgumentException("Usage: GenerateHelp <guide> <folder of org.emic.doc> <folder in it>");
		}
		generate(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), args[2]);
	}

	/**
	 * Makes the folder of the pages what the guide says. What is the same stays untouched, so that nothing is built again
	 * for it; what is left of a chapter that was renamed goes.
	 *
	 * @param guide the Markdown file; its pictures are named relative to it
	 * @param bundle the folder of the bundle, to which the table of contents is relative
	 * @param pages the name of the folder in the bundle
	 * @throws IOException when the guide names a picture or a heading that is not there, or a file cannot be read or
	 *         written
	 */
	static void generate(Path guide, Path bundle, String pages) throws IOException {
		var folder = bundle.resolve(pages);
		var files = files(guide, pages + "/");
		for (Path left : filesIn(folder)) {
			if (!files.containsKey(folder.relativize(left).toString().replace('\\', '/'))) {
				Files.delete(left);
			}
		}
		for (var file : files.entrySet()) {
			write(folder.resolve(file.getKey()), file.getValue());
		}
	}

	/** The bytes of each file, by its path in the folder of the pages. */
	private static Map<String, byte[]> files(Path guide, String address) throws IOException {
		var files = new TreeMap<String, byte[]>();
		var text = new Guide(Files.readString(guide));
		var writer = new PageWriter(text);
		for (Chapter chapter : text.chapters()) {
			files.put(chapter.file(), writer.page(chapter).getBytes(StandardCharsets.UTF_8));
		}
		files.put("toc.xml", new TocWriter(address).toc(text.chapters()).getBytes(StandardCharsets.UTF_8));
		for (String picture : text.pictures()) {
			files.put(picture, Files.readAllBytes(guide.resolveSibling(picture)));
		}
		return files;
	}

	private static void write(Path file, byte[] bytes) throws IOException {
		if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
		}
	}

	private static List<Path> filesIn(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}
}
