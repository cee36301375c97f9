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
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyFiles;

/**
 * Writes another content of a file. It is done and undone only while the file is as this step knows it, so that nobody's
 * work is thrown away.
 */
abstract class ContentOperation extends AbstractOperation {

	private final Supplier<StudyFiles> files;
	private final String path;
	private final Optional<byte[]> before;
	private final Optional<byte[]> after;
	private final String changedMeanwhile;

	/**
	 * @param before           the content now; nothing when there is no file
	 * @param after            the content to be; nothing removes the file
	 * @param changedMeanwhile told where the file is not as this step knows it, with the path for {@code {0}}
	 */
	ContentOperation(String label, Supplier<StudyFiles> files, String path, Optional<byte[]> before, Optional<byte[]> after,
			String changedMeanwhile) {
		super(label);
		this.files = files;
		this.path = path;
		this.before = before;
		this.after = after;
		this.changedMeanwhile = changedMeanwhile;
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

	/** Is called after the content was written or the file removed. */
	void replaced(String replaced) throws IOException {
	}

	private IStatus replace(Optional<byte[]> expected, Optional<byte[]> content) {
		try {
			if (!holds(expected)) {
				return Status.error(NLS.bind(changedMeanwhile, path));
			}
			if (content.isPresent()) {
				files.get().write(path, content.get());
			} else {
				files.get().delete(path);
			}
			replaced(path);
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private boolean holds(Optional<byte[]> expected) throws IOException {
		boolean there = files.get().exists(path);
		return there == expected.isPresent() && (!there || Arrays.equals(files.get().read(path), expected.get()));
	}
}
