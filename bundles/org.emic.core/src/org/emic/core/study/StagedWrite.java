/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/** Files that are ready to be written, all or none. */
public final class StagedWrite {

	/** Hears how far writing is, and can stop it until it is decided. */
	public interface Progress {

		/** Called before each file. */
		default void file(int index, int count) {
		}

		default boolean isCancelled() {
			return false;
		}
	}

	private final StudyFiles files;
	private final Map<String, Optional<byte[]>> contents;
	private final Map<StudyFiles, Map<String, Optional<byte[]>>> others;
	private final Runnable forget;

	StagedWrite(StudyFiles files, Map<String, Optional<byte[]>> contents, Runnable forget) {
		this(files, contents, Map.of(), forget);
	}

	/** @param others what is written in other folders, of codebooks that are shared; all or none in each of them */
	StagedWrite(StudyFiles files, Map<String, Optional<byte[]>> contents, Map<StudyFiles, Map<String, Optional<byte[]>>> others,
			Runnable forget) {
		this.files = files;
		this.contents = new TreeMap<>(contents);
		this.others = others;
		this.forget = forget;
	}

	/** How many files are written or removed. */
	public int size() {
		return contents.size() + others.values().stream().mapToInt(Map::size).sum();
	}

	/** Whether files of other folders are among it, of codebooks that are shared. */
	public boolean reachesOthers() {
		return !others.isEmpty();
	}

	/** Whether all files can be written, as far as that is known before it is tried. */
	public boolean isWritable() {
		return contents.keySet().stream().allMatch(files::isWritable) && others.entrySet().stream()
				.allMatch(each -> each.getValue().keySet().stream().allMatch(each.getKey()::isWritable));
	}

	/** Writes another file, too. */
	public void put(String path, byte[] content) {
		contents.put(path, Optional.of(content));
	}

	/** Removes a file, too. */
	public void delete(String path) {
		contents.put(path, Optional.empty());
	}

	/**
	 * Writes them. Touches no model, and so may run in any thread.
	 *
	 * @throws UnfinishedWriteException when it is decided that all are written and some could not yet be; these
	 *                                  wait for {@link Journal#finish}, which is called whenever the study is opened
	 * @throws IOException              when nothing was written, and it is to be {@link #discard discarded}
	 */
	public void commit() throws IOException {
		commit(new Progress() {
		});
	}

	/**
	 * Writes them, as {@link #commit()} does.
	 *
	 * @throws CancellationException when it was stopped; nothing was written then, and it is to be discarded
	 */
	public void commit(Progress progress) throws IOException {
		// first the codes, so that at no moment codings stand under one that is not there yet
		for (var each : others.entrySet()) {
			Journal.write(each.getKey(), each.getValue(), progress);
		}
		if (!contents.isEmpty()) {
			Journal.write(files, contents, progress);
		}
	}

	/**
	 * Gives writing up: all is still to be written as it was before, and what is in memory is to be taken back.
	 * Belongs to the thread of the study.
	 */
	public void discard() {
		forget.run();
	}
}
