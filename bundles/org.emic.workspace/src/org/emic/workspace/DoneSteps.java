/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;

import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.Assignment;

/** Notes that who codes now is done with transcripts, in the own codings files. Belongs to the display's thread. */
public final class DoneSteps {

	private DoneSteps() {
	}

	/** Whether who codes now says to be done with a transcript. */
	public static boolean isDone(StudyProject study, StudyTranscript transcript) {
		return StudyAssignments.of(study).participation().isDone(transcript, study.coder().getId());
	}

	/**
	 * Notes whether who codes now is done, as one step that can be undone. What the table of assignments says of it, as
	 * older ones do, is taken out of the table.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @throws IOException   when the table is no such table, or cannot be written back whole; then nothing is changed
	 * @throws CoreException when the table cannot be written; then nothing is changed
	 */
	public static void set(StudyProject study, String label, Collection<StudyTranscript> transcripts, boolean done)
			throws IOException, CoreException {
		var coder = study.coder();
		var assignments = StudyAssignments.of(study);
		var told = transcripts.stream().map(transcript -> new Assignment(transcript.id(), coder.getId()))
				.filter(assignments::saysDone).toList();
		if (told.isEmpty()) {
			note(study, label, transcripts, done);
			return;
		}
		var failures = new ArrayList<Exception>();
		study.asOneStep(label, () -> {
			try {
				StudyAssignments.change(study, label, table -> told.forEach(table::clearDone));
				note(study, label, transcripts, done);
			} catch (IOException | CoreException e) {
				failures.add(e);
			}
		});
		for (var failure : failures) {
			switch (failure) {
				case IOException e -> throw e;
				case CoreException e -> throw e;
				default -> throw new IllegalStateException(failure);
			}
		}
	}

	private static void note(StudyProject study, String label, Collection<StudyTranscript> transcripts, boolean done) {
		study.execute(label, edit -> transcripts.forEach(transcript -> edit.setDone(transcript, study.coder(), done)));
	}
}
