/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.KnownCoders;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.Viewer;
import org.emic.workspace.internal.Messages;

/** Hides and shows others' codings of transcripts that are coded blind. Belongs to the display's thread. */
public final class BlindSteps {

	private BlindSteps() {
	}

	/**
	 * Says which transcripts are coded blind, as one step that can be undone. What was done before in transcripts
	 * whose other codings come or go by that, or by undoing it, can be neither undone nor redone any more. Before an undo or
	 * redo shows others' codings, the person is asked what {@link #question} says.
	 *
	 * @param label what is done, as the Edit menu shows it
	 * @throws IllegalStateException when the study's settings cannot be read, and so cannot be written
	 */
	public static void set(StudyProject study, String label, BlindCoding blind) {
		var before = study.study().blind();
		study.execute(label, edit -> edit.setBlind(blind), () -> question(study, before), () -> question(study, blind));
	}

	/**
	 * What a person is to be asked before something else is coded blind.
	 *
	 * @return whose codings of which transcripts are going to be shown; empty when none are
	 */
	public static Optional<String> question(StudyProject study, BlindCoding blind) {
		var lifted = study.study().transcripts().stream()
				.filter(transcript -> !blind.hides(transcript.id(), study.study().viewer())
						&& study.study().hasHiddenCodings(transcript.id()))
				.toList();
		if (lifted.isEmpty()) {
			return Optional.empty();
		}
		var coders = new TreeSet<String>();
		lifted.forEach(transcript -> coders.addAll(study.study().hiddenCoders(transcript.id())));
		var known = KnownCoders.names(study.study(), study.coder());
		var names = coders.stream().map(id -> known.getOrDefault(id, id)).collect(Collectors.joining(", ")); //$NON-NLS-1$
		boolean looksOn = lifted.stream().allMatch(transcript -> blind.covers(transcript.id()));
		return Optional.of(lifted.size() == 1
				? NLS.bind(looksOn ? Messages.LookOnOne : Messages.LiftOne, names, lifted.getFirst().id())
				: NLS.bind(looksOn ? Messages.LookOnMany : Messages.LiftMany, names, lifted.size()));
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
		study.study().setViewer(viewer);
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
