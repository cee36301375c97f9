/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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

	/**
	 * What the list holds of a file.
	 *
	 * @param content where the new content waits; null for a file that goes
	 * @param before  the digest of what it replaces, empty for nothing; null where that was not written down
	 */
	private record Entry(String path, String content, String before) {
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

	/**
	 * Writes and removes files, all or none.
	 *
	 * @throws UnfinishedWriteException when it is decided that all are written, and some wait to be
	 * @throws IOException              when none was written
	 */
	static void write(StudyFiles files, Map<String, Optional<byte[]>> contents, StagedWrite.Progress progress)
			throws IOException {
		protect(files);
		try {
			finish(files);
		} catch (UnfinishedWriteException e) {
			throw new IOException(e.getMessage(), e); // an earlier step that waits; nothing of this one is there yet
		}
		var list = new ArrayList<Entry>();
		for (var each : contents.entrySet()) {
			if (progress.isCancelled()) {
				finish(files);
				throw new CancellationException();
			}
			progress.file(list.size(), contents.size());
			var aside = FOLDER + "/" + list.size();
			if (each.getValue().isPresent()) {
				files.write(aside, each.getValue().orElseThrow());
			}
			list.add(new Entry(each.getKey(), each.getValue().isPresent() ? aside : null, digest(files, each.getKey())));
		}
		try {
			files.write(LIST, GSON.toJson(list).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			if (!files.exists(LIST)) {
				throw e;
			}
		}
		finish(files);
	}

	/**
	 * Brings to an end what a crash interrupted, if it had got so far that all is there; otherwise takes away
	 * what was written aside. To be called before a study is opened to be worked on. A file that was changed
	 * since the list was written stays; what was to take its place is put beside it, for a person to compare.
	 *
	 * @return the files that were changed
	 * @throws UnfinishedWriteException when files could not be written; the others are, and these wait
	 */
	public static List<String> finish(StudyFiles files) throws IOException {
		var done = new ArrayList<String>();
		var waiting = new ArrayList<Entry>();
		IOException failure = null;
		if (files.exists(LIST)) {
			for (var entry : read(files)) {
				try {
					finish(files, entry);
					done.add(entry.path());
				} catch (IOException e) {
					waiting.add(entry);
					failure = failure == null ? e : failure;
				}
			}
		}
		if (failure != null) {
			var unfinished = new UnfinishedWriteException(waiting.stream().map(Entry::path).toList(), failure);
			try {
				files.write(LIST, GSON.toJson(waiting).getBytes(StandardCharsets.UTF_8));
			} catch (IOException e) {
				unfinished.addSuppressed(e); // those that are done are passed by the next time, too
			}
			throw unfinished;
		}
		if (files.exists(LIST)) {
			files.delete(LIST);
		}
		for (var left : files.files(FOLDER)) {
			files.delete(left);
		}
		return done;
	}

	private static void finish(StudyFiles files, Entry entry) throws IOException {
		var now = digest(files, entry.path());
		boolean asBefore = entry.before() == null || entry.before().equals(now);
		if (entry.content() == null) {
			if (asBefore && !now.isEmpty()) {
				files.delete(entry.path());
			}
			return;
		}
		var content = files.read(entry.content());
		if (asBefore) {
			files.write(entry.path(), content);
		} else if (!digest(content).equals(now)) {
			StudySaver.setAside(files, entry.path() + StudyLayout.OVERTAKEN, content);
		}
	}

	/** Empty for a file that is not there. */
	private static String digest(StudyFiles files, String path) throws IOException {
		return files.exists(path) ? digest(files.read(path)) : "";
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	private static Entry[] read(StudyFiles files) throws IOException {
		try {
			return GSON.fromJson(new String(files.read(LIST), StandardCharsets.UTF_8), Entry[].class);
		} catch (JsonParseException e) {
			throw new IOException(LIST + ": " + e.getMessage(), e);
		}
	}
}
