/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.emic.core.internal.Messages;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * The files that are to be written together, as a list that lies in a file once it is decided that they are.
 *
 * @param path where the list lies
 */
record WritingList(String path, List<Entry> entries) {

	static final String NAME = "list.json";
	private static final String GIT_IGNORE = ".gitignore";
	private static final Gson GSON = new Gson();

	/**
	 * A file that is to be written or to go.
	 *
	 * @param content the file in which the new content waits; null for a file that goes
	 * @param from    where in that file it begins, in bytes; null for a content that has a file of its own
	 * @param length  how many bytes it has; null for a content that has a file of its own
	 * @param before  the digest of what it replaces, empty for nothing; null where that was not written down
	 * @param after   the digest of the new content; null where that was not written down, and for a file that goes
	 */
	record Entry(String path, String content, Integer from, Integer length, String before, String after) {
	}

	/** How far it came. */
	record Outcome(List<String> done, List<Entry> waiting, List<String> lost, IOException failure) {
	}

	/**
	 * Reads a list.
	 *
	 * @return empty when it is damaged or names what no write of Emic touches, and so is not to be carried out
	 * @throws IOException when it cannot be read now
	 */
	static Optional<WritingList> read(StudyFiles files, String path) throws IOException {
		var text = new String(files.read(path), StandardCharsets.UTF_8);
		try {
			var entries = GSON.fromJson(text, Entry[].class);
			return entries != null && Arrays.stream(entries).allMatch(WritingList::isOfStudy)
					? Optional.of(new WritingList(path, List.of(entries)))
					: Optional.empty();
		} catch (JsonParseException e) {
			return Optional.empty();
		}
	}

	/**
	 * Whether somebody's whole write can have made an entry. A list may come with a study from elsewhere: it is not to
	 * write what git or Eclipse carry out or obey, nor outside of the study, nor to show files that are not its own.
	 */
	private static boolean isOfStudy(Entry entry) {
		return entry != null && entry.path() != null && isVisible(entry.path()) && isPart(entry) && (entry.content() == null
				|| entry.content().startsWith(Journal.FOLDER + "/")
						&& isVisible(entry.content().substring(Journal.FOLDER.length() + 1)));
	}

	private static boolean isPart(Entry entry) {
		return entry.from() == null || entry.from() >= 0 && entry.length() != null && entry.length() >= 0;
	}

	/** Whether no segment of a path is hidden, leads up or is empty; the list of what git leaves out is the study's. */
	private static boolean isVisible(String path) {
		var visible = path.equals(GIT_IGNORE) ? path.substring(1) : path;
		boolean windows = File.separatorChar == '\\'; // elsewhere these may be in the name of a source
		return !(windows && (visible.indexOf('\\') >= 0 || visible.indexOf(':') >= 0)) && Arrays.stream(visible.split("/", -1))
				.noneMatch(segment -> segment.isEmpty() || segment.startsWith("."));
	}

	void write(StudyFiles files) throws IOException {
		files.write(path, GSON.toJson(entries).getBytes(StandardCharsets.UTF_8));
	}

	static Entry entry(String path, String content, int from, String before, Optional<byte[]> bytes) {
		return new Entry(path, bytes.isPresent() ? content : null, from, bytes.map(each -> each.length).orElse(0), before,
				bytes.map(Digests::of).orElse(null));
	}

	/**
	 * Brings the files to their places. A failure with one does not hold up the others.
	 *
	 * @param inMemory new contents that need not be read from where they wait
	 */
	Outcome carryOut(StudyFiles files, Map<String, Optional<byte[]>> inMemory) {
		var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
		var failures = new TreeMap<String, IOException>();
		var writing = new TreeMap<String, byte[]>();
		for (var entry : entries) {
			try {
				boolean there = carryOut(files, entry, inMemory.getOrDefault(entry.path(), Optional.empty()), writing);
				if (!there) {
					outcome.lost().add(entry.path());
				}
			} catch (IOException e) {
				failures.put(entry.path(), e);
			}
		}
		failures.putAll(files.writeAll(writing));
		for (var entry : entries) {
			if (failures.containsKey(entry.path())) {
				outcome.waiting().add(entry);
			} else if (!outcome.lost().contains(entry.path())) {
				outcome.done().add(entry.path());
			}
		}
		return new Outcome(outcome.done(), outcome.waiting(), outcome.lost(),
				failures.isEmpty() ? null : failures.firstEntry().getValue());
	}

	/**
	 * @param writing takes in what is to be written with all others
	 * @return false when the new content is not to be had any more
	 */
	private static boolean carryOut(StudyFiles files, Entry entry, Optional<byte[]> inMemory, Map<String, byte[]> writing)
			throws IOException {
		var now = Digests.of(files, entry.path());
		boolean asBefore = entry.before() == null || entry.before().equals(now);
		if (entry.content() == null) {
			if (asBefore && !now.isEmpty()) {
				files.delete(entry.path());
			}
			return true;
		}
		if (now.equals(entry.after())) {
			return true;
		}
		var content = inMemory.isPresent() ? inMemory : waitingContent(files, entry);
		if (content.isEmpty()) {
			return false;
		}
		if (asBefore) {
			writing.put(entry.path(), content.get());
		} else if (!Digests.of(content.get()).equals(now)) {
			StudySaver.setAside(files, entry.path() + StudyLayout.OVERTAKEN, content.get());
		}
		return true;
	}

	private static Optional<byte[]> waitingContent(StudyFiles files, Entry entry) throws IOException {
		if (!files.exists(entry.content())) {
			return Optional.empty();
		}
		var content = part(files.read(entry.content()), entry);
		return entry.after() == null || entry.after().equals(Digests.of(content)) ? Optional.of(content) : Optional.empty();
	}

	/** Shorter than the content where that was cut off. */
	private static byte[] part(byte[] all, Entry entry) {
		return entry.from() == null ? all : Arrays.copyOfRange(all, Math.min(entry.from(), all.length),
				(int) Math.min((long) entry.from() + entry.length(), all.length));
	}
}
