/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

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

	private final HeldFiles own;
	private final List<HeldFiles> others;
	private final Runnable forget;

	StagedWrite(StudyFiles files, Map<String, Optional<byte[]>> contents, Runnable forget) {
		this(new HeldFiles(files, contents, Map.of()), List.of(), forget);
	}

	/** @param others what is written in other folders, of codebooks that are shared */
	StagedWrite(HeldFiles own, List<HeldFiles> others, Runnable forget) {
		this.own = new HeldFiles(own.files(), new TreeMap<>(own.contents()), own.before());
		this.others = List.copyOf(others);
		this.forget = forget;
	}

	/** How many files are written or removed. */
	public int size() {
		return all().mapToInt(each -> each.contents().size()).sum();
	}

	/** The other folders into which it is written, of codebooks that are shared. */
	public List<StudyFiles> otherFolders() {
		return others.stream().map(HeldFiles::files).toList();
	}

	/** Whether all files can be written, as far as that is known before it is tried. */
	public boolean isWritable() {
		return all().allMatch(each -> each.contents().keySet().stream().allMatch(each.files()::isWritable));
	}

	/** First the codes, so that at no moment codings stand under one that is not there yet. */
	private Stream<HeldFiles> all() {
		return Stream.concat(others.stream(), Stream.of(own)).filter(each -> !each.contents().isEmpty());
	}

	/** Writes another file, too. */
	public void put(String path, byte[] content) {
		own.contents().put(path, Optional.of(content));
	}

	/** Removes a file, too. */
	public void delete(String path) {
		own.contents().put(path, Optional.empty());
	}

	/**
	 * Writes them. Touches no model, and so may run in any thread. What somebody else wrote since it was prepared is not
	 * replaced: nothing is written then.
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
		JournalWrite.run(all().toList(), progress);
	}

	/**
	 * Gives writing up: all is still to be written as it was before, and what is in memory is to be taken back.
	 * Belongs to the thread of the study.
	 */
	public void discard() {
		forget.run();
	}
}
