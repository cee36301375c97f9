/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.emic.core.internal.Messages;

/** A file that one at a time holds, among all processes and threads. It stays when it is let go of. */
final class FolderLock implements Closeable {

	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final long PAUSE_IN_MILLISECONDS = 20;

	/**
	 * What this process holds. To be asked before a channel is opened: where a process closes any channel of a
	 * file, many systems let go of all its locks on that file.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;
	private final FileChannel channel;

	private FolderLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes it, and waits some seconds for another who holds it.
	 *
	 * @throws IOException when it is still held then, or the file cannot be made
	 */
	static FolderLock take(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		long end = System.nanoTime() + PATIENCE.toNanos();
		var lock = tryToTake(file);
		while (lock.isEmpty()) {
			if (System.nanoTime() > end) {
				throw new IOException(Messages.get("writtenByAnother"));
			}
			pause();
			lock = tryToTake(file);
		}
		return lock.get();
	}

	private static Optional<FolderLock> tryToTake(Path file) throws IOException {
		if (!HELD.add(file)) {
			return Optional.empty();
		}
		FolderLock lock = null;
		try {
			var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			lock = isLocked(channel) ? new FolderLock(file, channel) : null;
			if (lock == null) {
				channel.close();
			}
		} finally {
			if (lock == null) {
				HELD.remove(file);
			}
		}
		return Optional.ofNullable(lock);
	}

	private static boolean isLocked(FileChannel channel) {
		try {
			return channel.tryLock() != null;
		} catch (IOException e) {
			return true; // a file system that knows no locks: nobody can be kept out, and nobody is to be stopped by that
		}
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(PAUSE_IN_MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException(e.getMessage());
		}
	}

	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			HELD.remove(file);
		}
	}
}
