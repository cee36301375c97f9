/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.concurrent.CancellationException;

/** Hears how far the reading of a study is, in the thread that reads it, and can stop it. */
@FunctionalInterface
public interface ReadingProgress {

	ReadingProgress NONE = (read, of) -> {
		// it is read to its end
	};

	/**
	 * Called after each transcript and each codings file.
	 *
	 * @param read how many are read
	 * @param of   how many there are
	 * @throws CancellationException to stop: there is no study then
	 */
	void read(int read, int of);
}
