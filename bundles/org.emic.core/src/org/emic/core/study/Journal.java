/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.emic.core.internal.Messages;

/**
 * Writes many files so that, after a crash at any moment, either none or, once {@link #finish} has been called,
 * all of them are changed. The new contents are first written aside, then a list of them, which decides; only
 * then do they go to their places. One process at a time writes or finishes; each write has names of its own, so
 * that also where files cannot be locked none takes another's contents for its own.
 */
public final class Journal {

	/** Where new contents wait. */
	public static final String FOLDER = ".emic/under-way";
	private static final String LOCK = ".emic/under-way.lock";
	private static final String IGNORE = ".emic/.gitignore";

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
		var lock = files.lock(LOCK);
		try {
			if (!files.exists(IGNORE)) {
				files.write(IGNORE, "*\n".getBytes(StandardCharsets.UTF_8));
			}
			if (contents.keySet().stream().anyMatch(path -> path.startsWith(StudyLayout.PRIVATE + "/"))) {
				protect(files);
			}
			finishBefore(files);
			if (contents.size() == 1) {
				writeOne(files, contents.entrySet().iterator().next());
				return;
			}
			var list = writeAside(files, contents, progress);
			try {
				list.write(files);
			} catch (IOException e) {
				if (!files.exists(list.path())) {
					throw e;
				}
			}
			finish(files, list, contents);
			removeLeftovers(files);
		} finally {
			lock.close();
		}
	}

	/** An earlier write that waits keeps a later one from being begun: nothing of this one is there yet. */
	private static void finishBefore(StudyFiles files) throws IOException {
		try {
			finishAll(files);
		} catch (UnfinishedWriteException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** A file is written whole or not at all by itself. */
	private static void writeOne(StudyFiles files, Map.Entry<String, Optional<byte[]>> one) throws IOException {
		if (one.getValue().isPresent()) {
			files.write(one.getKey(), one.getValue().orElseThrow());
		} else {
			files.delete(one.getKey());
		}
	}

	/** All contents wait in one file, so that the disk is waited for once. */
	private static WritingList writeAside(StudyFiles files, Map<String, Optional<byte[]>> contents,
			StagedWrite.Progress progress) throws IOException {
		var name = FOLDER + "/" + UUID.randomUUID() + "-";
		var aside = name + "contents";
		var list = new WritingList(name + WritingList.NAME, new ArrayList<>());
		var all = new ByteArrayOutputStream();
		for (var each : contents.entrySet()) {
			if (progress.isCancelled()) {
				throw new CancellationException();
			}
			progress.file(list.entries().size(), contents.size());
			int from = all.size();
			each.getValue().ifPresent(all::writeBytes);
			list.entries().add(WritingList.entry(files, each.getKey(), aside, from, each.getValue()));
		}
		files.write(aside, all.toByteArray());
		return list;
	}

	/**
	 * Brings to an end what a crash interrupted, if it had got so far that all is there; otherwise takes away
	 * what was written aside. To be called before a study is opened to be worked on. A file that was changed
	 * since the list was written stays; what was to take its place is put beside it, for a person to compare.
	 * Waits some seconds for another process that is writing.
	 *
	 * @return the files that were changed
	 * @throws UnfinishedWriteException when files could not be written; the others are, and these wait
	 * @throws IOException              when another process is still writing, or what waited to be written is not
	 *                                  there any more, which is told once
	 */
	public static List<String> finish(StudyFiles files) throws IOException {
		if (files.files(FOLDER).isEmpty()) {
			return List.of();
		}
		var lock = files.lock(LOCK);
		try {
			return finishAll(files);
		} finally {
			lock.close();
		}
	}

	private static List<String> finishAll(StudyFiles files) throws IOException {
		var done = new ArrayList<String>();
		IOException failure = null;
		for (var path : lists(files)) {
			try {
				done.addAll(finish(files, WritingList.read(files, path), Map.of()));
			} catch (IOException e) {
				failure = failure == null || e instanceof UnfinishedWriteException ? e : failure;
			}
		}
		if (failure != null) {
			throw failure;
		}
		removeLeftovers(files);
		return done;
	}

	private static List<String> finish(StudyFiles files, WritingList list, Map<String, Optional<byte[]>> inMemory)
			throws IOException {
		var outcome = list.carryOut(files, inMemory);
		if (!outcome.waiting().isEmpty()) {
			var unfinished = new UnfinishedWriteException(outcome.waiting().stream().map(WritingList.Entry::path).toList(),
					outcome.failure());
			try {
				new WritingList(list.path(), outcome.waiting()).write(files);
			} catch (IOException e) {
				unfinished.addSuppressed(e); // those that are done are passed by the next time, too
			}
			throw unfinished;
		}
		files.delete(list.path());
		if (!outcome.lost().isEmpty()) {
			throw new IOException(Messages.get("lostUnderWay", String.join(", ", outcome.lost())));
		}
		return outcome.done();
	}

	private static List<String> lists(StudyFiles files) throws IOException {
		return files.files(FOLDER).stream().filter(path -> path.endsWith(WritingList.NAME)).toList();
	}

	/** What no list names any more, or not yet, when nobody is writing. */
	private static void removeLeftovers(StudyFiles files) throws IOException {
		var wanted = new HashSet<String>(lists(files));
		for (var path : lists(files)) {
			WritingList.read(files, path).entries().forEach(entry -> wanted.add(entry.content()));
		}
		for (var left : files.files(FOLDER)) {
			if (!wanted.contains(left)) {
				files.delete(left);
			}
		}
	}
}
