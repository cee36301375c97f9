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
import java.util.Set;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import org.emic.workspace.StudyProject;

/**
 * Writes another content of a file that the study then reads again. It is done and undone only while the file is as
 * this step knows it, so that nobody's work is thrown away.
 */
public final class FileOperation extends AbstractOperation {

	private final StudyProject study;
	private final String path;
	private final Optional<byte[]> before;
	private final Optional<byte[]> after;

	/**
	 * @param before the content now
	 * @param after  the content to be; nothing removes the file
	 */
	public FileOperation(String label, StudyProject study, String path, byte[] before, Optional<byte[]> after) {
		super(label);
		this.study = study;
		this.path = path;
		this.before = Optional.of(before);
		this.after = after;
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
		var files = study.study().files();
		try {
			boolean there = files.exists(path);
			if (there != expected.isPresent() || there && !Arrays.equals(files.read(path), expected.get())) {
				return Status.error(NLS.bind(Messages.FileChanged, path));
			}
			if (content.isPresent()) {
				files.write(path, content.get());
			} else {
				files.delete(path);
			}
			study.refresh(Set.of(path));
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
