/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * One whole write, into one folder or several, such as a study and the codebook that it shares. Everything waits in all
 * folders before it is decided in any: what is cancelled or fails has changed nothing in any of them. A crash in the
 * moment between two decisions still leaves all or none in each.
 */
final class JournalWrite {

	private final List<HeldFiles> folders;
	private final StagedWrite.Progress progress;
	private final int count;
	/** What is decided together, by folder. */
	private final Map<HeldFiles, WritingList> lists = new LinkedHashMap<>();

	/** @param folders in the order in which they are written */
	private JournalWrite(List<HeldFiles> folders, StagedWrite.Progress progress) {
		this.folders = folders;
		this.progress = progress;
		this.count = folders.stream().mapToInt(each -> each.contents().size()).sum();
	}

	/** See {@link StagedWrite#commit(StagedWrite.Progress)}. */
	static void run(List<HeldFiles> folders, StagedWrite.Progress progress) throws IOException {
		var locks = new ArrayList<Closeable>();
		try {
			// in one order, so that two who write the same folders do not wait for each other
			for (var folder : folders.stream().sorted(Comparator.comparing(each -> each.files().name())).toList()) {
				locks.add(folder.files().lock(Journal.LOCK));
			}
			new JournalWrite(folders, progress).run();
		} finally {
			locks.forEach(JournalWrite::close);
		}
	}

	/** What was written is not to be taken for failed. */
	private static void close(Closeable lock) {
		try {
			lock.close();
		} catch (IOException e) {
			System.getLogger(JournalWrite.class.getName()).log(Level.WARNING, e.getMessage(), e);
		}
	}

	private void run() throws IOException {
		for (var folder : folders) {
			prepare(folder);
		}
		var digests = new LinkedHashMap<HeldFiles, Map<String, String>>();
		for (var folder : folders) {
			digests.put(folder, folder.digests());
		}
		if (count == 1) {
			checkCancelled();
			writeOne(folders.getFirst());
			return;
		}
		try {
			for (var folder : folders) {
				writeAside(folder, digests.get(folder));
			}
			checkCancelled();
			decide();
		} catch (IOException | RuntimeException e) {
			folders.forEach(JournalWrite::tidy);
			throw e;
		}
		carryOut();
	}

	private static void prepare(HeldFiles folder) throws IOException {
		var files = folder.files();
		Journal.ignore(files);
		if (folder.contents().keySet().stream().anyMatch(path -> path.startsWith(StudyLayout.PRIVATE + "/"))) {
			Journal.protect(files);
		}
		try {
			Journal.finishAll(files);
		} catch (UnfinishedWriteException e) {
			// an earlier write that waits keeps a later one from being begun: nothing of this one is there yet
			throw new IOException(e.getMessage(), e);
		}
	}

	/** A file is written whole or not at all by itself. */
	private void writeOne(HeldFiles folder) throws IOException {
		var one = folder.contents().entrySet().iterator().next();
		if (one.getValue().isPresent()) {
			folder.files().write(one.getKey(), one.getValue().orElseThrow());
		} else {
			folder.files().delete(one.getKey());
		}
	}

	/** All contents wait in one file, so that the disk is waited for once. */
	private void writeAside(HeldFiles folder, Map<String, String> digests) throws IOException {
		var name = Journal.OWN + UUID.randomUUID() + "-";
		var aside = name + Journal.CONTENTS;
		int earlier = lists.values().stream().mapToInt(each -> each.entries().size()).sum();
		var list = new WritingList(name + WritingList.NAME, new ArrayList<>());
		var all = new ByteArrayOutputStream();
		for (var each : folder.contents().entrySet()) {
			checkCancelled();
			progress.file(earlier + list.entries().size(), count);
			int from = all.size();
			each.getValue().ifPresent(all::writeBytes);
			list.entries().add(WritingList.entry(each.getKey(), aside, from, digests.get(each.getKey()), each.getValue()));
		}
		folder.files().write(aside, all.toByteArray());
		lists.put(folder, list);
	}

	private void checkCancelled() {
		if (progress.isCancelled()) {
			throw new CancellationException();
		}
	}

	/** From the moment in which it returns all is to be written. */
	private void decide() throws IOException {
		for (var each : lists.entrySet()) {
			try {
				each.getValue().write(each.getKey().files());
			} catch (IOException e) {
				if (!each.getKey().files().exists(each.getValue().path())) {
					throw revoked(e);
				}
			}
		}
	}

	private IOException revoked(IOException failure) {
		for (var each : lists.entrySet()) {
			try {
				each.getKey().files().delete(each.getValue().path());
			} catch (IOException e) {
				failure.addSuppressed(e);
			}
		}
		return failure;
	}

	/** What was written aside and is not wanted; where it cannot go now, it goes with the next writing. */
	private static void tidy(HeldFiles folder) {
		try {
			Journal.removeLeftovers(folder.files());
		} catch (IOException e) {
			System.getLogger(JournalWrite.class.getName()).log(Level.WARNING, e.getMessage(), e);
		}
	}

	private void carryOut() throws UnfinishedWriteException {
		var waiting = new ArrayList<String>();
		IOException failure = null;
		for (var each : lists.entrySet()) {
			try {
				Journal.finish(each.getKey().files(), each.getValue(), each.getKey().contents());
				Journal.removeLeftovers(each.getKey().files());
			} catch (UnfinishedWriteException e) {
				waiting.addAll(e.paths());
				failure = e;
			} catch (IOException e) {
				// all is in its place, and the list of it could not go: it does the next time
				waiting.add(each.getValue().path());
				failure = failure == null ? e : failure;
			}
		}
		if (failure != null) {
			throw failure instanceof UnfinishedWriteException unfinished && unfinished.paths().equals(waiting) ? unfinished
					: new UnfinishedWriteException(waiting, failure);
		}
	}
}
