/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.emic.model.transcript.Role;

/**
 * Labels that tell a role. The lists hold what transcripts from interview studies, focus groups and chat
 * logs use; a number behind (P1, Participant 02) changes nothing of the role.
 *
 * @param role the role that the label tells
 * @param word the label without number, in lower case
 * @param numbered whether a number or a name stands with it: then it is one of several people
 */
record Aliases(Role role, String word, boolean numbered) {

	private static final Map<String, Role> WORDS = new TreeMap<>();
	/** Labels that tell the role of a program or its user, not a word that one would show as a name. */
	private static final Set<String> IMPERSONAL = Set.of("assistant", "ai", "user", "human", "bot", "claude",
			"chatgpt", "system");

	static {
		put(Role.INTERVIEWER, "interviewer", "interviewerin", "moderator", "moderatorin", "facilitator", "researcher",
				"assistant", "ai", "bot", "claude", "chatgpt", "host", "int", "ivr", "ir", "i", "q", "m", "question", "frage",
				"forscher", "forscherin", "enquêteur", "enquêtrice", "intervieweur", "intervieweuse",
				"entrevistador", "entrevistadora", "intervistatore", "intervistatrice", "采访者", "访谈者", "主持人");
		put(Role.PARTICIPANT, "participant", "respondent", "interviewee", "informant", "user", "human", "ie",
				"p", "r", "a", "answer", "antwort", "befragte", "befragter", "befragte person", "proband", "probandin",
				"teilnehmer", "teilnehmerin", "teilnehmende", "interviewte", "interviewter", "participante",
				"répondant", "répondante", "enquêté", "enquêtée", "entrevistado", "entrevistada", "intervistato",
				"intervistata", "受访者", "被访者");
		put(Role.OTHER, "observer", "note taker", "notetaker", "transcriber", "translator", "interpreter", "unknown",
				"unidentified", "system", "narrator", "unbekannt", "dolmetscher", "dolmetscherin");
	}

	private static void put(Role role, String... words) {
		for (var word : words)
			WORDS.put(word, role);
	}

	/** What a label tells, or null if it is no usual one. */
	static Aliases of(String label) {
		var lower = label.toLowerCase(Locale.ROOT);
		var open = lower.indexOf('(');
		var close = lower.lastIndexOf(')');
		if (open > 0 && close > open) {
			var inside = WORDS.get(lower.substring(open + 1, close).strip());
			if (inside != null)
				return new Aliases(inside, lower, true);
		}
		var end = lower.length();
		while (end > 0 && (Character.isDigit(lower.charAt(end - 1)) || " _-#.".indexOf(lower.charAt(end - 1)) >= 0))
			end--;
		var word = lower.substring(0, end);
		var role = WORDS.get(word);
		if (role != null)
			return new Aliases(role, word, lower.substring(end).chars().anyMatch(Character::isDigit));
		var space = lower.indexOf(' ');
		role = space < 3 ? null : WORDS.get(lower.substring(0, space));
		return role == null ? null : new Aliases(role, lower, true);
	}

	/** Whether the label is one letter, which may be a name's initial as well. */
	boolean isLetter() {
		return word.length() == 1;
	}

	/** Whether the label is no name to show. */
	boolean isImpersonal() {
		return isLetter() || IMPERSONAL.contains(word);
	}

	/** Whether one of two labels is short for the other. */
	boolean abbreviates(Aliases other) {
		return word.length() <= 3 && other.word.startsWith(word) || other.word.length() <= 3 && word.startsWith(other.word);
	}
}
