/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.folding;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyTranscript;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Turn;
import org.emic.ui.transcript.internal.display.TranscriptDisplay;

/**
 * Which turns are shown.
 *
 * @param kind the kind of turns
 * @param what the name of the speaker, or the words that the turns contain; empty for other kinds
 */
public record ShownTurns(Kind kind, String what) {

	/** Kinds of turns. */
	public enum Kind {
		ALL, PARTICIPANTS, SPEAKER, CODED, UNCODED, CONTAINING
	}

	/** The commands that choose what is shown, whose menu entries show it. */
	public static final List<String> COMMANDS = List.of("org.emic.ui.command.showAllTurns", //$NON-NLS-1$
			"org.emic.ui.command.showParticipants", "org.emic.ui.command.showSpeaker", //$NON-NLS-1$ //$NON-NLS-2$
			"org.emic.ui.command.showCodedTurns", "org.emic.ui.command.showUncodedTurns", //$NON-NLS-1$ //$NON-NLS-2$
			"org.emic.ui.command.showTurnsContaining"); //$NON-NLS-1$

	public static final ShownTurns ALL = new ShownTurns(Kind.ALL, ""); //$NON-NLS-1$

	/** Tells of each turn of a transcript that is shown in an editor whether it is one of these. */
	public IntPredicate in(TranscriptDisplay display) {
		var transcript = display.transcript();
		return switch (kind) {
			case ALL -> turn -> true;
			case PARTICIPANTS -> turn -> role(transcript.turn(turn)) != Role.INTERVIEWER;
			case SPEAKER -> turn -> what.equals(speaker(transcript.turn(turn)));
			case CODED -> turn -> display.isCoded(transcript.turn(turn));
			case UNCODED -> turn -> role(transcript.turn(turn)) != Role.INTERVIEWER && !display.isCoded(transcript.turn(turn));
			case CONTAINING -> {
				var words = what.toLowerCase(Locale.ROOT);
				yield turn -> transcript.snapshot().words(turn).toLowerCase(Locale.ROOT).contains(words);
			}
		};
	}

	private static Role role(Turn turn) {
		return turn.getSpeaker() == null ? Role.OTHER : turn.getSpeaker().getRole();
	}

	private static String speaker(Turn turn) {
		return turn.getSpeaker() == null ? "" : turn.getSpeaker().getName(); //$NON-NLS-1$
	}

	/** How many turns of these there are. */
	public int count(TranscriptDisplay display) {
		return (int) IntStream.range(0, display.transcript().model().getTurns().size()).filter(in(display)).count();
	}

	/** Says that there are none. */
	public String nothing() {
		return NLS.bind(Messages.NoSuchTurns, description());
	}

	/** Says which turns are shown, and how many they are. */
	public String notice(StudyTranscript transcript, Folding folding) {
		int all = transcript.model().getTurns().size();
		return NLS.bind(Messages.TurnsOf, new Object[] { description(), all - folding.hiddenTurns(), all });
	}

	/** What is shown, for a person. */
	String description() {
		return switch (kind) {
			case ALL -> Messages.AllTurns;
			case PARTICIPANTS -> Messages.OnlyParticipants;
			case SPEAKER -> NLS.bind(Messages.OnlySpeaker, what);
			case CODED -> Messages.OnlyCoded;
			case UNCODED -> Messages.OnlyUncoded;
			case CONTAINING -> NLS.bind(Messages.OnlyContaining, what);
		};
	}
}
