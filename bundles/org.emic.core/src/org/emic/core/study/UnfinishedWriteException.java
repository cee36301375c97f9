/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.List;

/**
 * Files that were to be written together are ready, and some could not go to their places. They wait, and
 * {@link Journal#finish} tries again; nothing is to be taken back.
 */
public final class UnfinishedWriteException extends IOException {

	private static final long serialVersionUID = 1L;

	private final List<String> paths;

	UnfinishedWriteException(List<String> paths, IOException cause) {
		super(String.join(", ", paths) + ": " + cause.getMessage(), cause);
		this.paths = List.copyOf(paths);
	}

	/** The files that wait. */
	List<String> paths() {
		return paths;
	}
}
