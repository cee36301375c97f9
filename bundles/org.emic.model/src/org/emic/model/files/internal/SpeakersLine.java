/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.emic.model.files.FormatException;
import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.TranscriptFactory;

/**
 * The value of the line that declares the speakers: {@code name (role) = label, label; …}. A backslash
 * makes the next character plain. A single hyphen says that nobody has a label.
 */
public final class SpeakersLine {

	private static final String NOBODY = "-";
	private static final String SPECIAL = ";,=()\\";

	private SpeakersLine() {
	}

	/** Whether a value is of this form; "Anna, Ben" in somebody's own line of that name is not. */
	static boolean isDeclaration(String value) {
		return value.equals(NOBODY) || find(value, '=', 0, value.length()) >= 0;
	}

	/** Reads the value. */
	public static List<Speaker> parse(String value, String fileName, int line) throws FormatException {
		var speakers = new ArrayList<Speaker>();
		if (value.equals(NOBODY))
			return speakers;
		var seen = new HashSet<String>();
		for (var part : split(value, ';'))
			if (!part.isBlank())
				speakers.add(speaker(part, seen, fileName, line));
		return speakers;
	}

	private static Speaker speaker(String part, Set<String> seen, String fileName, int line)
			throws FormatException {
		var equals = find(part, '=', 0, part.length());
		var open = find(part, '(', 0, Math.max(0, equals));
		var close = find(part, ')', Math.max(0, open), Math.max(0, equals));
		if (equals < 0 || open < 0 || close < 0 || !part.substring(close + 1, equals).isBlank())
			throw Problems.of(fileName, line, "transcript.speakers");
		var speaker = TranscriptFactory.eINSTANCE.createSpeaker();
		speaker.setName(plain(part.substring(0, open)));
		var role = part.substring(open + 1, close).strip();
		speaker.setRole(Role.getByName(role.toUpperCase(Locale.ROOT)));
		if (Role.getByName(role.toUpperCase(Locale.ROOT)) == null)
			throw Problems.of(fileName, line, "transcript.role", role);
		for (var raw : split(part.substring(equals + 1), ',')) {
			var label = plain(raw);
			if (label.isEmpty())
				continue;
			if (!seen.add(LabelReader.label(label)))
				throw Problems.of(fileName, line, "transcript.label", label);
			speaker.getLabels().add(label);
		}
		if (speaker.getName().isEmpty())
			throw Problems.of(fileName, line, "transcript.speakers");
		return speaker;
	}

	private static List<String> split(String text, char at) {
		var parts = new ArrayList<String>();
		var from = 0;
		for (int to; (to = find(text, at, from, text.length())) >= 0; from = to + 1)
			parts.add(text.substring(from, to));
		parts.add(text.substring(from));
		return parts;
	}

	private static int find(String text, char wanted, int from, int to) {
		for (var i = from; i < to; i++) {
			if (text.charAt(i) == '\\')
				i++;
			else if (text.charAt(i) == wanted)
				return i;
		}
		return -1;
	}

	private static String plain(String text) {
		var plain = new StringBuilder();
		var stripped = text.strip();
		for (var i = 0; i < stripped.length(); i++) {
			if (stripped.charAt(i) == '\\' && i + 1 < stripped.length())
				i++;
			plain.append(stripped.charAt(i));
		}
		return plain.toString();
	}

	/** Writes the value. */
	public static String write(List<Speaker> speakers) {
		if (speakers.isEmpty())
			return NOBODY;
		var to = new StringBuilder();
		for (var speaker : speakers) {
			if (!to.isEmpty())
				to.append("; ");
			escape(to, speaker.getName()).append(" (");
			to.append(speaker.getRole().getName().toLowerCase(Locale.ROOT)).append(") =");
			for (var i = 0; i < speaker.getLabels().size(); i++)
				escape(to.append(i == 0 ? " " : ", "), speaker.getLabels().get(i));
		}
		return to.toString();
	}

	private static StringBuilder escape(StringBuilder to, String text) {
		for (var c : text.replaceAll("\\s+", " ").strip().toCharArray())
			(SPECIAL.indexOf(c) >= 0 ? to.append('\\') : to).append(c);
		return to;
	}

	/** A copy of a speaker, which stands in no transcript. */
	public static Speaker copy(Speaker speaker) {
		var copy = TranscriptFactory.eINSTANCE.createSpeaker();
		copy.setName(speaker.getName());
		copy.setRole(speaker.getRole());
		copy.getLabels().addAll(speaker.getLabels());
		return copy;
	}
}
