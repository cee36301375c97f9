/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.Viewer;

/** Hides and shows others' codings of transcripts that are coded blind. Belongs to the display's thread. */
public final class BlindSteps {

	private BlindSteps() {
	}

	/**
	 * Says which transcripts are coded blind, as one step that can be undone. What was done before in transcripts
	 * whose other codings come or go by that cannot be undone any more.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @throws IllegalStateException when the study's settings cannot be read, and so cannot be written
	 */
	public static void set(StudyProject study, String label, BlindCoding blind) {
		var before = hidden(study);
		study.execute(label, edit -> edit.setBlind(blind));
		var after = hidden(study);
		study.study().transcripts().stream()
				.filter(transcript -> before.contains(transcript) != after.contains(transcript)).forEach(study::forget);
	}

	private static Set<StudyTranscript> hidden(StudyProject study) {
		return study.study().transcripts().stream().filter(transcript -> study.study().hasHiddenCodings(transcript.id()))
				.collect(Collectors.toSet());
	}

	/** Shows a study to the coder who codes from now on. What another coder did is saved before it is hidden. */
	static void showToCoder(StudyProject study) {
		var viewer = Viewer.coder(study.coder().getId());
		if (viewer.equals(study.study().viewer())) {
			return;
		}
		if (!study.study().blind().isNone()) {
			study.study().transcripts().stream().filter(StudyTranscript::isDirty).forEach(transcript -> save(study, transcript));
		}
		study.study().setViewer(viewer).forEach(study::forget);
	}

	private static void save(StudyProject study, StudyTranscript transcript) {
		try {
			study.save(transcript, null);
		} catch (CoreException e) {
			// what is not saved is not hidden
			StudyProjects.get().tellWritingFailed(study, e.getStatus());
		}
	}
}
