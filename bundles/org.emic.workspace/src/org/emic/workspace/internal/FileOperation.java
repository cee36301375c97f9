/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.emic.workspace.StudyProject;

/** Writes another content of a file that the study then reads again. */
public final class FileOperation extends ContentOperation {

	private final StudyProject study;

	/**
	 * @param before the content now
	 * @param after  the content to be; nothing removes the file
	 */
	public FileOperation(String label, StudyProject study, String path, byte[] before, Optional<byte[]> after) {
		super(label, () -> study.study().files(), path, Optional.of(before), after, Messages.FileChanged);
		this.study = study;
	}

	@Override
	void replaced(String replaced) throws IOException {
		study.refresh(Set.of(replaced));
	}
}
