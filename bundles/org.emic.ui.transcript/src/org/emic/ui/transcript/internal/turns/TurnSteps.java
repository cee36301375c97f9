/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.turns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.TurnEdits;
import org.emic.core.text.TextSteps;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.workspace.StudyProject;

/**
 * Corrections of turns as steps of the study's history.
 *
 * @param complain is told why something cannot be done
 */
public record TurnSteps(StudyProject study, StudyTranscript transcript, Consumer<String> complain) {

	/** Gives a turn to a speaker. */
	public void setSpeaker(int turn, Speaker speaker) {
		execute(NLS.bind(Messages.SetSpeaker, speaker.getName()),
				edit -> TurnEdits.setSpeaker(edit, transcript, turn, speaker));
	}

	/** Gives a turn to somebody who has not spoken yet. */
	public void setNewSpeaker(int turn, String name) {
		execute(NLS.bind(Messages.SetSpeaker, name), edit -> TurnEdits.setSpeaker(edit, transcript, turn,
				TurnEdits.declare(edit, transcript, name, Role.OTHER)));
	}

	/** Makes what follows an offset a turn of a speaker. A word that the offset lies in belongs to that turn. */
	public void split(int offset, Speaker speaker) {
		execute(Messages.Split, edit -> TurnEdits.split(edit, transcript, wordAt(offset), speaker));
	}

	/** As {@link #split}, for somebody who has not spoken yet. */
	public void splitForNewSpeaker(int offset, String name) {
		execute(Messages.Split, edit -> {
			int at = wordAt(offset);
			int before = transcript.text().length();
			var speaker = TurnEdits.declare(edit, transcript, name, Role.OTHER);
			TurnEdits.split(edit, transcript, at + transcript.text().length() - before, speaker);
		});
	}

	private int wordAt(int offset) {
		return new TextSteps(transcript.snapshot()).startOfWordAt(offset);
	}

	/** Joins a turn with the next one. */
	public void join(int turn) {
		execute(Messages.Join, edit -> TurnEdits.joinWithNext(edit, transcript, turn));
	}

	/**
	 * Gives a speaker another name, as one step.
	 *
	 * @param others other transcripts in which whoever has the old name gets the new one as well
	 */
	public void rename(Speaker speaker, String name, List<StudyTranscript> others) {
		var oldName = speaker.getName();
		execute(NLS.bind(Messages.Rename, oldName), edit -> {
			TurnEdits.rename(edit, transcript, speaker, name);
			for (var other : others) {
				speaker(other, oldName).ifPresent(found -> TurnEdits.rename(edit, other, found, name));
			}
		});
	}

	/** Who has a name in a transcript. */
	static Optional<Speaker> speaker(StudyTranscript transcript, String name) {
		return transcript.model().getSpeakers().stream().filter(each -> each.getName().equals(name)).findFirst();
	}

	private void execute(String label, Consumer<StudyEdit> work) {
		try {
			study.execute(label, work);
		} catch (IllegalArgumentException e) {
			// nothing is changed then
			complain.accept(e.getMessage());
		}
	}
}
