/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Reads files side by side, some ahead of whoever takes what is in them: one after the other, in order, in one thread. */
final class ReadAhead {

	/** So many files at most are read and not taken yet. */
	private static final int AHEAD = 64;
	/** Fewer files are read sooner than threads are made. */
	private static final int FEW = 16;
	private static final int READERS = Math.min(8, Runtime.getRuntime().availableProcessors());

	private ReadAhead() {
	}

	/**
	 * @param read what can be done with a file apart from all others; in several threads where the files allow it
	 * @param take what is done with it then, in the calling thread and in the order of the paths
	 * @param done hears after each file, in the calling thread, how many were taken; what it throws ends the reading
	 */
	static <T> void each(StudyFiles files, List<String> paths, Function<String, T> read, BiConsumer<String, T> take,
			IntConsumer done) {
		if (paths.size() < FEW || !files.canReadSideBySide()) {
			for (int taken = 0; taken < paths.size(); done.accept(++taken)) {
				var path = paths.get(taken);
				take.accept(path, read.apply(path));
			}
			return;
		}
		var readers = Executors.newFixedThreadPool(READERS, work -> {
			var thread = new Thread(work, "Reading a study"); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
		try {
			var ahead = new ArrayDeque<CompletableFuture<T>>();
			int begun = 0;
			for (int taken = 0; taken < paths.size(); done.accept(++taken)) {
				for (; begun < paths.size() && ahead.size() < AHEAD; begun++) {
					var path = paths.get(begun);
					ahead.add(CompletableFuture.supplyAsync(() -> read.apply(path), readers));
				}
				take.accept(paths.get(taken), next(ahead));
			}
		} finally {
			readers.shutdownNow();
		}
	}

	private static <T> T next(Queue<CompletableFuture<T>> ahead) {
		try {
			return ahead.remove().join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : e;
		}
	}
}
