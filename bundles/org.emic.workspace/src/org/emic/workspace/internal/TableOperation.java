/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import org.emic.core.study.StudyFiles;

/**
 * Writes another content of a table of the study, such as that of cases. It is undone only while the file is as this
 * step left it: a spreadsheet may have saved the table meanwhile, and its work is not to be thrown away.
 */
public final class TableOperation extends AbstractOperation {

	private final StudyFiles files;
	private final String path;
	private final Optional<byte[]> before;
	private final Optional<byte[]> after;

	/**
	 * @param path   its file
	 * @param before the content now; nothing when there is no file
	 */
	public TableOperation(String label, StudyFiles files, String path, Optional<byte[]> before, byte[] after) {
		super(label);
		this.files = files;
		this.path = path;
		this.before = before;
		this.after = Optional.of(after);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return replace(before, after);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return replace(after, before);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return replace(before, after);
	}

	private IStatus replace(Optional<byte[]> expected, Optional<byte[]> content) {
		try {
			if (!holds(expected)) {
				return Status.error(NLS.bind(Messages.TableChanged, path));
			}
			if (content.isPresent()) {
				files.write(path, content.get());
			} else {
				files.delete(path);
			}
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private boolean holds(Optional<byte[]> expected) throws IOException {
		boolean there = files.exists(path);
		return there == expected.isPresent() && (!there || Arrays.equals(files.read(path), expected.get()));
	}
}
