/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.Optional;

import org.emic.core.study.StudyFiles;

/**
 * Writes another content of a table of the study, such as that of cases. A spreadsheet may have saved the table meanwhile,
 * and its work is not to be thrown away.
 */
public final class TableOperation extends ContentOperation {

	/**
	 * @param path   its file
	 * @param before the content now; nothing when there is no file
	 */
	public TableOperation(String label, StudyFiles files, String path, Optional<byte[]> before, byte[] after) {
		super(label, () -> files, path, before, Optional.of(after), Messages.TableChanged);
	}
}
