/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.internal.FileOperation;
import org.emic.workspace.internal.Messages;

/**
 * Replaces the text of files that cannot be changed as what they hold, such as one in a conflict. The study reads
 * them again after it, and after undoing it.
 */
public final class FileReplacement {

	private FileReplacement() {
	}

	/**
	 * Refuses to replace a file of a transcript with unsaved changes: what the file held is still in memory, and would be
	 * written over what is put there now.
	 *
	 * @throws CoreException when the transcript is to be saved before
	 */
	public static void check(StudyProject study, String path) throws CoreException {
		boolean beside = path.startsWith(StudyLayout.CODINGS + "/") || path.startsWith(StudyLayout.OUTLINES + "/"); //$NON-NLS-1$ //$NON-NLS-2$
		var unsaved = study.study().transcripts().stream().filter(StudyTranscript::isDirty).filter(transcript -> path
				.equals(transcript.path()) || beside && StudyLayout.baseName(path).equals(transcript.id())).findFirst();
		if (unsaved.isPresent()) {
			throw new CoreException(Status.error(NLS.bind(Messages.SaveBefore, unsaved.get().title())));
		}
	}

	/**
	 * Changes a file of a study as one step that can be undone.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @param work  makes the new text of the old one; null removes the file
	 * @throws CoreException when it cannot be read or written, is in a codebook that belongs to others, or there is
	 *                       something to be {@link #check saved} before
	 */
	public static void change(StudyProject study, String label, String path, UnaryOperator<String> work) throws CoreException {
		CodebookOwners.check(study.file(path));
		check(study, path);
		try {
			var before = study.study().files().read(path);
			var after = Optional.ofNullable(work.apply(new String(before, StandardCharsets.UTF_8)))
					.map(text -> text.getBytes(StandardCharsets.UTF_8));
			study.endTyping();
			var operation = new FileOperation(label, study, path, before, after);
			operation.addContext(study.undoContext());
			var result = OperationHistoryFactory.getOperationHistory().execute(operation, null, null);
			if (!result.isOK()) {
				throw new CoreException(result);
			}
		} catch (IOException | ExecutionException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
