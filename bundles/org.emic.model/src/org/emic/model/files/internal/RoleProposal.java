/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.Turn;

/**
 * Proposes roles and names for speakers. Usual labels tell their role; of the others, where nobody is known
 * to interview, the one interviews who asks in the greatest part of the turns. A name is the first label;
 * where that is a letter or a program's, or there are several, it is Interviewer or Participant.
 */
final class RoleProposal {

	private RoleProposal() {
	}

	static void propose(String text, int from, List<Speaker> speakers) {
		var words = speakers.stream().flatMap(speaker -> speaker.getLabels().stream()).map(Aliases::of)
				.filter(alias -> alias != null).map(Aliases::word).collect(Collectors.toSet());
		var unknown = new ArrayList<Speaker>();
		var known = EnumSet.noneOf(Role.class);
		for (var speaker : speakers) {
			var role = role(Aliases.of(speaker.getLabels().get(0)), words);
			if (role == null)
				unknown.add(speaker);
			else {
				speaker.setRole(role);
				known.add(role);
			}
		}
		proposeUnknown(text, from, speakers, unknown, known);
		for (var role : List.of(Role.INTERVIEWER, Role.PARTICIPANT))
			name(speakers.stream().filter(speaker -> speaker.getRole() == role).toList(),
					role == Role.INTERVIEWER ? "Interviewer" : "Participant", words);
	}

	/** A letter tells a role only beside its counterpart: Q and A, I and R, R and P. */
	private static Role role(Aliases alias, Set<String> words) {
		if (alias == null)
			return null;
		return switch (alias.word()) {
			case "a" -> words.contains("q") || words.contains("i") ? Role.PARTICIPANT : null;
			case "m" -> words.contains("p") || words.contains("r") || words.contains("participant") ? Role.INTERVIEWER : null;
			case "r" -> words.contains("p") || words.contains("participant") ? Role.INTERVIEWER : Role.PARTICIPANT;
			default -> alias.role();
		};
	}

	private static void proposeUnknown(String text, int from, List<Speaker> speakers, List<Speaker> unknown,
			Set<Role> known) {
		if (unknown.isEmpty())
			return;
		for (var speaker : unknown)
			speaker.setRole(known.containsAll(List.of(Role.INTERVIEWER, Role.PARTICIPANT)) ? Role.OTHER : Role.PARTICIPANT);
		if (known.contains(Role.INTERVIEWER) || speakers.size() == 1)
			return;
		var share = questionShare(text, from, speakers);
		var asks = unknown.get(0);
		for (var speaker : unknown)
			if (share.getOrDefault(speaker, 0.0) > share.getOrDefault(asks, 0.0))
				asks = speaker;
		asks.setRole(Role.INTERVIEWER);
	}

	private static Map<Speaker, Double> questionShare(String text, int from, List<Speaker> speakers) {
		var turns = new ArrayList<Turn>();
		BodyScanner.scan(text, from, Labels.of(speakers), turns);
		var asked = new HashMap<Speaker, int[]>();
		for (var turn : turns) {
			var counts = asked.computeIfAbsent(turn.getSpeaker(), any -> new int[2]);
			counts[0]++;
			if (asks(text, turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength()))
				counts[1]++;
		}
		var share = new HashMap<Speaker, Double>();
		asked.forEach((speaker, counts) -> share.put(speaker, counts[1] / (double) counts[0]));
		return share;
	}

	private static boolean asks(String text, int from, int to) {
		for (var i = from; i < to; i++)
			if ("?？؟".indexOf(text.charAt(i)) >= 0)
				return true;
		return false;
	}

	private static void name(List<Speaker> ofRole, String name, Set<String> words) {
		if (ofRole.size() != 1)
			return;
		var speaker = ofRole.get(0);
		var alias = Aliases.of(speaker.getLabels().get(0));
		if (role(alias, words) != null && !alias.numbered()
				&& (alias.isImpersonal() || speaker.getLabels().size() > 1))
			speaker.setName(name);
	}
}
