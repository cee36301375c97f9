/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import org.emic.core.auto.SpeakerFilter;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;

/**
 * An entry of a list of speakers and roles.
 *
 * @param label for a person
 */
public record SpeakerChoice(String label, SpeakerFilter filter) {

	/** Everybody. */
	public static final SpeakerChoice ANYBODY = new SpeakerChoice(Messages.Speaker_anybody, SpeakerFilter.ANYBODY);

	/** The roles, and after them the speakers of a study by name. */
	public static List<SpeakerChoice> of(Study study) {
		var choices = roles();
		var names = new TreeSet<String>();
		study.transcripts().forEach(transcript -> transcript.model().getSpeakers().stream().map(Speaker::getName)
				.forEach(names::add));
		names.forEach(name -> choices.add(new SpeakerChoice(NLS.bind(Messages.Speaker_named, name),
				new SpeakerFilter.Named(name))));
		return choices;
	}

	/** The roles. */
	public static List<SpeakerChoice> roles() {
		var choices = new ArrayList<SpeakerChoice>();
		choices.add(new SpeakerChoice(Messages.Speaker_participants, new SpeakerFilter.OfRole(Role.PARTICIPANT)));
		choices.add(new SpeakerChoice(Messages.Speaker_interviewers, new SpeakerFilter.OfRole(Role.INTERVIEWER)));
		choices.add(new SpeakerChoice(Messages.Speaker_others, new SpeakerFilter.OfRole(Role.OTHER)));
		return choices;
	}

	/** The index of the role of who speaks in a turn; 0 where nobody is known. */
	static int indexOfRole(StudyTranscript transcript, int turn) {
		var speaker = transcript == null || turn < 0 ? null : transcript.turn(turn).getSpeaker();
		return speaker == null ? 0 : switch (speaker.getRole()) {
			case PARTICIPANT -> 0;
			case INTERVIEWER -> 1;
			case OTHER -> 2;
		};
	}
}
