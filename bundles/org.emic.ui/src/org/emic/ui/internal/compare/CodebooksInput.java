/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Map;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.compare.CodebookFiles;
import org.emic.workspace.CodebookOwners;

/** Two whole codebooks in the Compare editor, as trees of codes. Saving writes the files of the codes that were changed. */
public final class CodebooksInput extends CompareEditorInput {

	/** One of both codebooks: where it is, what was read there, and what is shown of it now. */
	private static final class Side {

		private final CodebookFolder folder;
		private Map<String, String> saved;
		private Version version;

		private Side(CodebookFolder folder) {
			this.folder = folder;
		}

		private Version read() throws CoreException {
			saved = folder.read();
			version = new Version(folder.file(), CodebookFiles.NAME, CodebookFiles.join(saved), true);
			return version;
		}

		private void save(IProgressMonitor monitor) throws CoreException {
			var files = CodebookFiles.split(version.text());
			if (!files.equals(saved) && !folder.read().equals(saved)) {
				throw new CoreException(Status.error(NLS.bind(Messages.ChangedMeanwhile, folder.label())));
			}
			if (!files.equals(saved)) {
				CodebookOwners.check(folder.file());
			}
			folder.write(files, saved, monitor);
			saved = files;
		}
	}

	private final Side left;
	private final Side right;

	/** Both codebooks, of which each can be changed. */
	public CodebooksInput(CodebookFolder left, CodebookFolder right) {
		super(new CompareConfiguration());
		this.left = new Side(left);
		this.right = new Side(right);
		setTitle(NLS.bind(Messages.CompareCodebooks, left.label(), right.label()));
		var configuration = getCompareConfiguration();
		configuration.setLeftEditable(true);
		configuration.setRightEditable(true);
		configuration.setLeftLabel(left.label());
		configuration.setRightLabel(right.label());
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) {
		try {
			return new DiffNode(left.read(), right.read());
		} catch (CoreException e) {
			setMessage(e.getMessage());
			return null;
		}
	}

	@Override
	public void saveChanges(IProgressMonitor monitor) throws CoreException {
		flushViewers(monitor);
		left.save(monitor);
		right.save(monitor);
		setDirty(false);
	}
}
