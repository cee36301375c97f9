/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * Writes many files so that, after a crash at any moment, either none or, once {@link #finish} has been called,
 * all of them are changed. The new contents are first written aside, then a list of them, which decides; only
 * then do they go to their places.
 */
public final class Journal {

	/** Where new contents wait. */
	public static final String FOLDER = StudyLayout.PRIVATE + "/under-way";
	private static final String LIST = FOLDER + "/list.json";
	private static final Gson GSON = new Gson();

	/** What the list holds of a file; the content is null for one that goes. */
	private record Entry(String path, String content) {
	}

	private Journal() {
	}

	/** Makes the files of {@code private} ones that git leaves out, before anything is put there. */
	public static void protect(StudyFiles files) throws IOException {
		var ignore = StudyLayout.PRIVATE + "/.gitignore";
		if (!files.exists(ignore)) {
			files.write(ignore, "# Names and originals: never to be shared.\n*\n".getBytes(StandardCharsets.UTF_8));
		}
		var line = "/" + StudyLayout.PRIVATE + "/";
		var present = files.exists(".gitignore") ? new String(files.read(".gitignore"), StandardCharsets.UTF_8) : "";
		if (present.lines().noneMatch(line::equals)) {
			var joined = present.isEmpty() || present.endsWith("\n") ? present : present + "\n";
			files.write(".gitignore", (joined + line + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Writes and removes files, all or none. */
	static void write(StudyFiles files, Map<String, Optional<byte[]>> contents, StagedWrite.Progress progress)
			throws IOException {
		protect(files);
		finish(files);
		var list = new ArrayList<Entry>();
		for (var each : contents.entrySet()) {
			if (progress.isCancelled()) {
				finish(files);
				throw new CancellationException();
			}
			progress.file(list.size(), contents.size());
			if (each.getValue().isPresent()) {
				var aside = FOLDER + "/" + list.size();
				files.write(aside, each.getValue().orElseThrow());
				list.add(new Entry(each.getKey(), aside));
			} else {
				list.add(new Entry(each.getKey(), null));
			}
		}
		files.write(LIST, GSON.toJson(list).getBytes(StandardCharsets.UTF_8));
		finish(files);
	}

	/**
	 * Brings to an end what a crash interrupted, if it had got so far that all is there; otherwise takes away
	 * what was written aside. To be called before a study is opened to be worked on.
	 *
	 * @return the files that were changed
	 */
	public static List<String> finish(StudyFiles files) throws IOException {
		var done = new LinkedHashMap<String, Boolean>();
		if (files.exists(LIST)) {
			for (var entry : read(files)) {
				if (entry.content() == null) {
					files.delete(entry.path());
				} else {
					files.write(entry.path(), files.read(entry.content()));
				}
				done.put(entry.path(), true);
			}
			files.delete(LIST);
		}
		for (var left : files.files(FOLDER)) {
			files.delete(left);
		}
		return List.copyOf(done.keySet());
	}

	/** Whether all that is to be written is there, and only has to go to its places. */
	static boolean isDecided(StudyFiles files) {
		return files.exists(LIST);
	}

	private static Entry[] read(StudyFiles files) throws IOException {
		try {
			return GSON.fromJson(new String(files.read(LIST), StandardCharsets.UTF_8), Entry[].class);
		} catch (JsonParseException e) {
			throw new IOException(LIST + ": " + e.getMessage(), e);
		}
	}
}
