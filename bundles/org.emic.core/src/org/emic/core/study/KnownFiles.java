/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

import org.emic.core.internal.Messages;
import org.emic.model.files.FormatException;

/** What a study's files held when they were last read or written, to tell when somebody else changed them. */
final class KnownFiles {

	private final StudyFiles files;
	private final Map<String, Long> checksums = new HashMap<>();
	private final Set<String> unreadable = new LinkedHashSet<>();
	/** What was known of each file that changed since it is noted; null while it is not. */
	private Map<String, Optional<Long>> changed;
	private Set<String> unreadableBefore = Set.of();
	/** Of those that must not give way to what is written, why. */
	private final Map<String, String> protectedFiles = new HashMap<>();
	/** Paths in which accents stand apart from their letters, by the same path in one piece. */
	private final Map<String, String> inPieces = new HashMap<>();

	/** @param files the study's own; those of shared codebooks are told apart from them */
	KnownFiles(StudyFiles files) {
		this.files = files;
	}

	/** Reads a file and remembers what was in it. */
	byte[] read(StudyFiles from, String path) throws IOException {
		var bytes = from.read(path);
		know(from, path, bytes);
		return bytes;
	}

	void know(StudyFiles from, String path, byte[] bytes) {
		know(from, path, checksum(bytes));
	}

	void know(StudyFiles from, String path, long checksum) {
		note(key(from, path));
		checksums.put(key(from, path), checksum);
	}

	void forget(StudyFiles from, String path) {
		note(key(from, path));
		checksums.remove(key(from, path));
	}

	/** Forgets the files of a folder that are not there any more: one that comes back is another one, whatever it holds. */
	void forgetMissing(StudyFiles from, String folder) {
		var prefix = key(from, folder) + "/";
		var missing = checksums.keySet().stream().filter(key -> key.startsWith(prefix)
				&& !from.exists(folder + "/" + key.substring(prefix.length()))).toList();
		missing.forEach(key -> {
			note(key);
			checksums.remove(key);
		});
	}

	private void note(String key) {
		if (changed != null) {
			changed.putIfAbsent(key, Optional.ofNullable(checksums.get(key)));
		}
	}

	/** From now on it is noted what changes, until {@link #changed} is asked. */
	void record() {
		changed = new HashMap<>();
		unreadableBefore = Set.copyOf(unreadable);
	}

	/**
	 * Ends what {@link #record} began.
	 *
	 * @return what makes known again what was before; what was read or written since then stays as known
	 */
	Runnable changed() {
		var before = changed;
		changed = null;
		var after = new HashMap<String, Optional<Long>>();
		before.keySet().forEach(key -> after.put(key, Optional.ofNullable(checksums.get(key))));
		var readable = new HashSet<>(unreadableBefore);
		readable.removeAll(unreadable);
		return () -> after.forEach((key, checksum) -> {
			if (Optional.ofNullable(checksums.get(key)).equals(checksum)) {
				before.get(key).ifPresentOrElse(old -> checksums.put(key, old), () -> checksums.remove(key));
				if (readable.contains(key)) {
					unreadable.add(key);
				}
			}
		});
	}

	/** Whether a file holds what was last read from it or written to it. */
	boolean isAsKnown(StudyFiles from, String path, byte[] bytes) {
		return checksums.getOrDefault(key(from, path), -1L) == checksum(bytes);
	}

	/** Files that were there and could not be read as a whole; they are set aside before anything is written there. */
	Set<String> unreadable() {
		return unreadable;
	}

	/** The same path with accents and letters in one piece; Macs and some archives write file names otherwise. */
	static String inOnePiece(String path) {
		return Normalizer.normalize(path, Normalizer.Form.NFC);
	}

	/** Takes note of how the name of a file is written. */
	void named(String path) {
		var whole = inOnePiece(path);
		if (whole.equals(path)) {
			inPieces.remove(path);
		} else {
			inPieces.put(whole, path);
		}
	}

	/** The path of a file as its name is written, if it is there. */
	String asNamed(String path) {
		return inPieces.isEmpty() ? path : inPieces.getOrDefault(inOnePiece(path), path);
	}

	/** Takes note of a file that could not be read, and of why. */
	void unreadable(String key, FormatException why) {
		unreadable.add(key);
		switch (why.key()) {
			case "file.newer" -> protectedFiles.put(key, why.getMessage());
			// of codings, with the first line: nothing in the file can be told from what a side has
			case "codings.conflict" -> protectedFiles.put(key, Messages.get("conflictFirst", key));
			default -> protectedFiles.remove(key);
		}
	}

	/**
	 * Sees to it that the work of a newer version of Emic does not give way to what this one can write, nor all codings of a
	 * transcript to a few new ones, while git has both sides of them in conflict.
	 *
	 * @throws IOException when a file could not be read for such a reason
	 */
	void checkMayGiveWay(String key) throws IOException {
		if (unreadable.contains(key) && protectedFiles.containsKey(key)) {
			throw new IOException(protectedFiles.get(key));
		}
	}

	String key(StudyFiles from, String path) {
		return from == files ? path : from.name() + "/" + path;
	}

	static long checksum(byte[] bytes) {
		var crc = new CRC32();
		crc.update(bytes);
		return crc.getValue() ^ ((long) bytes.length << 32);
	}

	/**
	 * Whether a transcript's file, codings and outlines are as known. A file that came or went counts as
	 * changed; one that cannot be read does, too.
	 */
	boolean areUnchanged(StudyTranscript transcript) {
		return isUnchanged(transcript.path())
				&& transcript.codingSets().stream().allMatch(set -> isUnchanged(asNamed(StudyLayout.codings(set))))
				&& transcript.outlines().keySet().stream()
						.allMatch(coder -> isUnchanged(asNamed(StudyLayout.outline(coder, transcript.id()))));
	}

	private boolean isUnchanged(String path) {
		return isUnchanged(files, path);
	}

	/** Whether a file holds what was last read from it or written to it, or is not there as was known. */
	boolean isUnchanged(StudyFiles from, String path) {
		try {
			return from.exists(path) ? isAsKnown(from, path, from.read(path)) : !checksums.containsKey(key(from, path));
		} catch (IOException e) {
			return false;
		}
	}
}
