/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.internal.Messages;

/** Writes what steps changed in a study: what no editor has open at once, or all of a step as a whole. */
final class StudyWriting {

	/** Writes files. */
	interface Writing {
		void run() throws IOException;
	}

	private final StudyProject study;
	private final StudyEvent event;
	private final List<StudyTranscript> closed;
	/** What is written all or not at all; null for nothing. */
	private final WholeWrite together;
	private boolean written;

	private StudyWriting(StudyProject study, StudyEvent event, List<StudyTranscript> closed, WholeWrite together) {
		this.study = study;
		this.event = event;
		this.closed = closed;
		this.together = together;
	}

	/** Several files are written all or none, also after a crash; where that cannot be, one by one. */
	static void whatIsNotOpen(StudyProject study, StudyEvent event) {
		var writing = begin(study, event);
		try {
			writing.commit(null);
		} catch (OperationCanceledException e) {
			throw new IllegalStateException(e); // nobody could
		}
		writing.finish();
	}

	/** Prepares to write what no editor has open, after a step; in the display's thread. */
	static StudyWriting begin(StudyProject study, StudyEvent event) {
		MemoWriting.noteUnsaved(study);
		var closed = study.study().transcripts().stream()
				.filter(transcript -> transcript.isDirty() && !study.isOpen(transcript)).toList();
		return new StudyWriting(study, event, closed, stage(study, closed));
	}

	/** Nothing where there are not several files, or they cannot be written together. */
	private static WholeWrite stage(StudyProject study, List<StudyTranscript> closed) {
		if (closed.size() + study.study().changedBesides() < 2) {
			return null;
		}
		try {
			return new WholeWrite(study, study.study().stage(closed, study.coder()));
		} catch (IOException e) {
			return null; // it is told when it is tried again by itself
		}
	}

	/**
	 * Writes what can be written together; in whatever thread.
	 *
	 * @param monitor null for what nobody can cancel
	 * @throws OperationCanceledException when it was cancelled in time: nothing is written, and is to be {@link #discard
	 *                                    discarded}
	 */
	void commit(IProgressMonitor monitor) {
		if (together == null) {
			return;
		}
		try {
			if (!together.staged().isWritable()) {
				throw new CoreException(Status.CANCEL_STATUS);
			}
			together.commit(monitor);
			written = true;
		} catch (CoreException e) {
			written = false; // all is still to be written that was before
		}
	}

	/** Writes the rest, if there is any, and takes note of what was written; in the display's thread. */
	void finish() {
		if (written) {
			together.tellUnfinished();
		} else {
			discard();
			oneByOne(study, event, closed);
		}
		closed.forEach(study::readOvertaken);
	}

	/** Gives up what was prepared, so that all is still to be written that was before; in the display's thread. */
	void discard() {
		if (together != null) {
			together.staged().discard();
		}
	}

	/** What cannot be written is told, and does not keep the rest from being written. */
	private static void oneByOne(StudyProject study, StudyEvent event, List<StudyTranscript> closed) {
		var name = study.project().getName();
		// first what goes or comes as a whole: a code or memo that is renamed is written under its other name then
		write(study, NLS.bind(Messages.CannotWriteFiles, name), study.study()::saveFiles);
		if (event.codebook() || study.study().isCodebookDirty()) {
			write(study, NLS.bind(Messages.CannotWriteCodebook, name), study.study()::saveCodebooks);
		}
		MemoWriting.write(study);
		study.study().saveAll(closed, study.coder()).forEach((transcript, failure) -> write(study,
				NLS.bind(Messages.CannotWriteTranscript, transcript.id()), () -> {
					throw failure;
				}));
	}

	/** Writes files; tells when they cannot be written. */
	static void write(StudyProject study, String failure, Writing writing) {
		try {
			writing.run();
		} catch (IOException e) {
			StudyProjects.get().tellWritingFailed(study, Status.error(failure + ' ' + e.getMessage(), e));
		}
	}

	/**
	 * Writes all that a change touched, or nothing.
	 *
	 * @throws CoreException when nothing was written; what is in memory is still to be written then
	 */
	static void whole(StudyProject study, StudyEvent event, IProgressMonitor monitor) throws CoreException {
		var whole = WholeWrite.prepare(study, event);
		try {
			whole.commit(monitor);
		} catch (CoreException | RuntimeException e) {
			whole.staged().discard();
			throw e;
		}
		whole.tellUnfinished();
	}
}
