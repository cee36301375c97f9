/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.internal.Messages;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.TranscriptFactory;
import org.emic.model.transcript.Turn;

/**
 * Corrects who says what: the speaker of a turn, where turns begin and end, what a speaker is called. All are
 * edits of the text, which codings and sections follow; one after which the turns would not be as meant is
 * refused.
 */
public final class TurnEdits {

	private static final String BETWEEN_TURNS = "\n\n";

	private TurnEdits() {
	}

	/**
	 * Gives a turn to another speaker.
	 *
	 * @throws IllegalArgumentException when that cannot be written so that it is read back
	 */
	public static void setSpeaker(StudyEdit edit, StudyTranscript transcript, int turn, Speaker speaker) {
		var label = label(transcript, turn, speaker);
		var expected = speakers(transcript);
		expected.set(turn, speaker.getName());
		var changed = transcript.turn(turn);
		change(edit, transcript, List.of(labelReplacement(transcript.text(), changed, label)), expected);
	}

	/**
	 * Makes the words behind a place of a turn a turn of their own.
	 *
	 * @param offset  UTF-16 offset between words of the turn; white space there goes
	 * @param speaker who says what follows
	 * @throws IllegalArgumentException when there are no words before or behind the place
	 */
	public static void split(StudyEdit edit, StudyTranscript transcript, int offset, Speaker speaker) {
		int turn = transcript.turnAt(offset);
		var text = transcript.text();
		int start = offset;
		int end = offset;
		boolean inside = turn >= 0 && offset > transcript.turn(turn).getTextOffset()
				&& offset < transcript.turn(turn).getTextOffset() + transcript.turn(turn).getTextLength();
		while (inside && Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		while (inside && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		if (!inside || start <= transcript.turn(turn).getTextOffset()) {
			throw new IllegalArgumentException(Messages.get("turnNotSplit"));
		}
		var expected = speakers(transcript);
		expected.add(turn + 1, speaker.getName());
		var replacement = new TextReplacement(start, end - start, BETWEEN_TURNS + label(transcript, turn, speaker) + ": ");
		change(edit, transcript, List.of(replacement), expected);
	}

	/**
	 * Makes a turn and the next one turn, of the first one's speaker; the words stay paragraphs.
	 *
	 * @throws IllegalArgumentException when there is no next turn
	 */
	public static void joinWithNext(StudyEdit edit, StudyTranscript transcript, int turn) {
		if (turn < 0 || turn + 1 >= transcript.model().getTurns().size()) {
			throw new IllegalArgumentException(Messages.get("turnNoNext"));
		}
		var expected = speakers(transcript);
		expected.remove(turn + 1);
		int end = transcript.turn(turn).getTextOffset() + transcript.turn(turn).getTextLength();
		change(edit, transcript, List.of(new TextReplacement(end, transcript.turn(turn + 1).getTextOffset() - end, BETWEEN_TURNS)),
				expected);
	}

	/**
	 * Gives a speaker another name, in every label and in the line that declares the speakers. A speaker with
	 * several labels has one then.
	 *
	 * @throws IllegalArgumentException when the name is empty or another speaker's, or cannot be a label
	 */
	public static void rename(StudyEdit edit, StudyTranscript transcript, Speaker speaker, String name) {
		var newName = checked(transcript, speaker, name);
		var renamed = new ArrayList<Speaker>();
		for (var each : transcript.model().getSpeakers()) {
			var copy = EcoreUtil.copy(each);
			if (each == speaker) {
				copy.setName(newName);
				copy.getLabels().clear();
				copy.getLabels().add(newName);
			}
			renamed.add(copy);
		}
		var expected = speakers(transcript);
		var replacements = new ArrayList<TextReplacement>();
		replacements.add(declaration(transcript, renamed));
		for (int i = 0; i < transcript.model().getTurns().size(); i++) {
			if (transcript.turn(i).getSpeaker() == speaker) {
				replacements.add(labelReplacement(transcript.text(), transcript.turn(i), newName));
				expected.set(i, newName);
			}
		}
		change(edit, transcript, replacements, expected);
	}

	/** A speaker who is not in the transcript yet, to be given to {@link #setSpeaker} or {@link #split} after {@link #declare}. */
	public static Speaker declare(StudyEdit edit, StudyTranscript transcript, String name, Role role) {
		var newName = checked(transcript, null, name);
		var all = new ArrayList<Speaker>();
		transcript.model().getSpeakers().forEach(each -> all.add(EcoreUtil.copy(each)));
		var speaker = TranscriptFactory.eINSTANCE.createSpeaker();
		speaker.setName(newName);
		speaker.setRole(role);
		speaker.getLabels().add(newName);
		all.add(speaker);
		change(edit, transcript, List.of(declaration(transcript, all)), speakers(transcript));
		return transcript.model().getSpeakers().getLast();
	}

	/**
	 * Why a speaker cannot have a name, for a person; nothing if it can.
	 *
	 * @param speaker who is to have it; null for somebody who is not in the transcript yet
	 */
	public static Optional<String> problemOfName(StudyTranscript transcript, Speaker speaker, String name) {
		var newName = normal(name);
		if (newName.isEmpty() || newName.indexOf(':') >= 0) {
			return Optional.of(Messages.get("speakerName"));
		}
		boolean taken = transcript.model().getSpeakers().stream().anyMatch(each -> each != speaker
				&& (each.getName().equals(newName) || each.getLabels().contains(newName)));
		return taken ? Optional.of(Messages.get("speakerTaken", newName)) : Optional.empty();
	}

	private static String normal(String name) {
		return name.strip().replaceAll("\\s+", " ");
	}

	private static String checked(StudyTranscript transcript, Speaker speaker, String name) {
		problemOfName(transcript, speaker, name).ifPresent(problem -> {
			throw new IllegalArgumentException(problem);
		});
		return normal(name);
	}

	/** The change of the line that declares the speakers. */
	private static TextReplacement declaration(StudyTranscript transcript, List<Speaker> speakers) {
		var text = transcript.text();
		try {
			var changed = TranscriptFormat.withSpeakers(text, speakers);
			int start = 0;
			int shorter = Math.min(text.length(), changed.length());
			while (start < shorter && text.charAt(start) == changed.charAt(start)) {
				start++;
			}
			int end = 0;
			while (end < shorter - start && text.charAt(text.length() - 1 - end) == changed.charAt(changed.length() - 1 - end)) {
				end++;
			}
			return new TextReplacement(start, text.length() - end - start, changed.substring(start, changed.length() - end));
		} catch (FormatException e) {
			throw new IllegalArgumentException(e.problem() + ". " + e.advice(), e);
		}
	}

	/** The label that a speaker has near a turn: some change theirs in the course of an interview. */
	private static String label(StudyTranscript transcript, int turn, Speaker speaker) {
		var turns = transcript.model().getTurns();
		String label = null;
		for (int i = 0; i < turns.size() && (i <= turn || label == null); i++) {
			if (turns.get(i).getSpeaker() == speaker) {
				label = labelOf(transcript.text(), turns.get(i));
			}
		}
		return label != null ? label : speaker.getLabels().isEmpty() ? speaker.getName() : speaker.getLabels().getLast();
	}

	private static String labelOf(String text, Turn turn) {
		var written = text.substring(turn.getLabelOffset(), turn.getLabelOffset() + turn.getLabelLength());
		return turn.getSpeaker().getLabels().stream().filter(label -> written.contains(label + ":")).findFirst().orElse(null);
	}

	/** What puts another label before a turn; a time code and marks around the label stay. */
	private static TextReplacement labelReplacement(String text, Turn turn, String label) {
		if (turn.getLabelLength() == 0) {
			return new TextReplacement(turn.getTextOffset(), 0, label + ": ");
		}
		var written = text.substring(turn.getLabelOffset(), turn.getLabelOffset() + turn.getLabelLength());
		int length = 0;
		int at = -1;
		for (var old : turn.getSpeaker() == null ? List.<String>of() : turn.getSpeaker().getLabels()) {
			if (old.length() > length && written.lastIndexOf(old) >= 0) {
				at = written.lastIndexOf(old);
				length = old.length();
			}
		}
		if (at < 0) {
			throw new IllegalArgumentException(Messages.get("turnLabel", written));
		}
		return new TextReplacement(turn.getLabelOffset() + at, length, label);
	}

	private static List<String> speakers(StudyTranscript transcript) {
		var names = new ArrayList<String>();
		transcript.model().getTurns().forEach(turn -> names.add(turn.getSpeaker() == null ? null : turn.getSpeaker().getName()));
		return names;
	}

	private static void change(StudyEdit edit, StudyTranscript transcript, List<TextReplacement> replacements,
			List<String> expected) {
		edit.replaceTexts(transcript, replacements);
		if (!Objects.equals(expected, speakers(transcript))) {
			throw new IllegalArgumentException(Messages.get("turnsNotAsMeant"));
		}
	}
}
