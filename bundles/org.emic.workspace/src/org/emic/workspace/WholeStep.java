/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.emic.core.study.CodebookRights;
import org.emic.core.study.NotOwnerException;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.StagedWrite;
import org.emic.core.study.StudyEdit;

/**
 * A step that is written as a whole, also where editors have parts of it open: after a crash all of it is
 * there, or nothing. First it is prepared, on the display's thread; then written, in any; then finished or
 * taken back, on the display's thread again.
 */
public final class WholeStep {

	private final StudyProject study;
	private final RecordedChange change;
	private final WholeWrite write;

	private WholeStep(StudyProject study, RecordedChange change, WholeWrite write) {
		this.study = study;
		this.change = change;
		this.write = write;
	}

	/**
	 * Makes a change in memory.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @throws CoreException when it cannot be written, or changes a codebook that belongs to others; it has been taken back
	 *                       then
	 */
	public static WholeStep prepare(StudyProject study, String label, Consumer<StudyEdit> work) throws CoreException {
		study.endTyping();
		return prepare(study, edit(study, label, work));
	}

	/**
	 * As {@link #prepare(StudyProject, String, Consumer)}, also in a codebook that belongs to others. For what has to vanish
	 * from everybody's files.
	 */
	public static WholeStep prepareForAll(StudyProject study, String label, Consumer<StudyEdit> work) throws CoreException {
		study.endTyping();
		return prepare(study, study.study().edit(label, work));
	}

	private static WholeStep prepare(StudyProject study, RecordedChange change) throws CoreException {
		try {
			return new WholeStep(study, change, WholeWrite.prepare(study, change.event()));
		} catch (CoreException | RuntimeException e) {
			change.undo();
			throw e;
		}
	}

	private static RecordedChange edit(StudyProject study, String label, Consumer<StudyEdit> work) throws CoreException {
		try {
			return study.study().edit(label, edit -> {
				work.accept(edit);
				CodebookRights.settle(edit, study.coder());
			});
		} catch (NotOwnerException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	/** What is going to be written; files can be taken away with it. */
	public StagedWrite write() {
		return write.staged();
	}

	/**
	 * Writes it.
	 *
	 * @throws CoreException              when it cannot be written; it is to be taken back then
	 * @throws OperationCanceledException when it was cancelled in time; it is to be taken back then
	 */
	public void commit(IProgressMonitor monitor) throws CoreException {
		write.commit(monitor);
	}

	/** Puts it into the history, after it was written; tells of files that are still to be. */
	public RecordedChange finish() {
		return finish(null);
	}

	/**
	 * As {@link #finish()}.
	 *
	 * @param undoQuestion what a person is asked before it is undone; null for nothing
	 */
	public RecordedChange finish(String undoQuestion) {
		write.tellUnfinished();
		if (!change.isEmpty()) {
			study.written(change, undoQuestion);
		}
		return change;
	}

	/** Takes it back, when it was not written. */
	public void takeBack() {
		write.staged().discard();
		change.undo();
	}
}
