/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

/** Hears how far an import is, and may stop it between two files. */
public interface ImportProgress {

	/** Nobody listens, nobody stops it. */
	ImportProgress NONE = new ImportProgress() {
	};

	/**
	 * The next file begins.
	 *
	 * @param name the file's name
	 * @param index its place, from 0
	 * @param count how many there are
	 */
	default void file(String name, int index, int count) {
	}

	/** Asked before each file; what is done stays done. */
	default boolean isCancelled() {
		return false;
	}
}
