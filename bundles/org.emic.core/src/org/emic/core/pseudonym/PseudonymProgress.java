/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

/** Hears how far looking for names is, and can stop it. */
public interface PseudonymProgress {

	/** Does not care. */
	PseudonymProgress NONE = new PseudonymProgress() {
	};

	/**
	 * Runs a part of the search that reads the study, and waits for it: at once, or on the thread that the study belongs
	 * to where the search has another one. A part takes as long as one transcript, codebook or memo.
	 */
	default void reading(Runnable part) {
		part.run();
	}

	/** Called before each file. */
	default void file(String path, int index, int count) {
	}

	default boolean isCancelled() {
		return false;
	}
}
