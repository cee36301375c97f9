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
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
	static final String LOCK = ".emic/under-way.lock";
	/**
	 * How the names begin of what waits here. Whatever has another name was brought by a synchronisation or a clone, from
	 * where it may still be under way: it is neither carried out nor taken away.
	 */
	static final String OWN = FOLDER + "/" + ThisMachine.id() + "-";
	static final String CONTENTS = "contents";
	private static final String DAMAGED = ".damaged-";
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

	/** Makes the files of {@code .emic} ones that git leaves out, before anything is put there. */
	static void ignore(StudyFiles files) throws IOException {
		if (!files.exists(IGNORE)) {
			files.write(IGNORE, "*\n".getBytes(StandardCharsets.UTF_8));
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
		JournalWrite.run(List.of(new HeldFiles(files, contents, Map.of())), progress);
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
		if (own(files).isEmpty()) {
			return List.of();
		}
		var lock = files.lock(LOCK);
		try {
			return finishAll(files);
		} finally {
			lock.close();
		}
	}

	static List<String> finishAll(StudyFiles files) throws IOException {
		var done = new ArrayList<String>();
		IOException failure = null;
		for (var path : lists(files)) {
			try {
				done.addAll(finish(files, path));
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

	private static List<String> finish(StudyFiles files, String path) throws IOException {
		var list = WritingList.read(files, path);
		if (list.isEmpty()) {
			throw setAside(files, path);
		}
		return finish(files, list.orElseThrow(), Map.of());
	}

	/** A list that cannot be carried out is told once, and kept with its contents for a person to look at. */
	private static IOException setAside(StudyFiles files, String path) throws IOException {
		int number = 1;
		while (files.exists(path + DAMAGED + number)) {
			number++;
		}
		files.write(path + DAMAGED + number, files.read(path));
		files.delete(path);
		return new IOException(Messages.get("damagedWritingList", path + DAMAGED + number));
	}

	static List<String> finish(StudyFiles files, WritingList list, Map<String, Optional<byte[]>> inMemory)
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
		return own(files).stream().filter(path -> path.endsWith(WritingList.NAME)).toList();
	}

	private static List<String> own(StudyFiles files) throws IOException {
		return files.files(FOLDER).stream().filter(path -> path.startsWith(OWN)).toList();
	}

	/** Takes away what no list names any more, or not yet, when nobody is writing here. */
	static void removeLeftovers(StudyFiles files) throws IOException {
		var own = own(files);
		for (var path : own) {
			if (path.endsWith(CONTENTS) && !isNamed(own, path.substring(0, path.length() - CONTENTS.length()))) {
				files.delete(path);
			}
		}
	}

	/** Whether there is a list, or what a damaged one was, for the contents of a write. */
	private static boolean isNamed(List<String> own, String name) {
		return own.stream().anyMatch(path -> path.startsWith(name + WritingList.NAME));
	}

	/**
	 * What was begun to be written elsewhere and came here by a synchronisation, a clone or a copy. Parts of the study may be
	 * older than others until it is brought to an end there.
	 *
	 * @return the paths of its lists
	 */
	static List<String> begunElsewhere(StudyFiles files) throws IOException {
		return files.files(FOLDER).stream().filter(path -> path.endsWith(WritingList.NAME) && !path.startsWith(OWN)).toList();
	}
}
