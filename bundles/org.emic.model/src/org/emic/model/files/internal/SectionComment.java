/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;

import org.emic.model.files.FormatException;
import org.emic.model.outline.Section;

/**
 * The comment below a section's heading: {@code <!-- id=… turns=3-7 question=3 -->}. Turns count from 1;
 * where a section begins or ends within a turn an offset follows: {@code 3.120-7.40}.
 */
final class SectionComment {

	private static final String OPEN = "<!--";
	private static final String CLOSE = "-->";
	private static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*+)=(\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s\"]*+)");
	private static final Pattern TURNS = Pattern
			.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?-([0-9]{1,9})(?:\\.([0-9]{1,9}))?");
	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

	private SectionComment() {
	}

	static boolean matches(String line) {
		return line.startsWith(OPEN) && line.stripTrailing().endsWith(CLOSE);
	}

	static void read(String line, Section section, String fileName, int number) throws FormatException {
		var content = line.stripTrailing();
		content = content.length() < OPEN.length() + CLOSE.length() ? ""
				: content.substring(OPEN.length(), content.length() - CLOSE.length());
		var unknown = new ArrayList<String>();
		var turns = false;
		var entries = ENTRY.matcher(content);
		while (entries.find()) {
			var value = entries.group(2);
			switch (entries.group(1)) {
				case "id" -> section.setId(value(value, fileName, number));
				case "turns" -> {
					readTurns(section, value, fileName, number);
					turns = true;
				}
				case "question" -> {
					if (!NUMBER.matcher(value).matches())
						throw Problems.of(fileName, number, "outline.question");
					section.setQuestion(Integer.parseInt(value) - 1);
				}
				default -> unknown.add(entries.group());
			}
		}
		if (!turns || section.getId() == null || section.getId().isEmpty())
			throw Problems.of(fileName, number, "outline.comment");
		section.setExtras(unknown.isEmpty() ? null : String.join(" ", unknown));
	}

	private static String value(String value, String fileName, int number) throws FormatException {
		if (!value.startsWith("\""))
			return value;
		try (var reader = JsonText.reader(value)) {
			return reader.nextString();
		} catch (IOException | IllegalStateException e) {
			throw Problems.of(fileName, number, "outline.comment");
		}
	}

	private static void readTurns(Section section, String value, String fileName, int number)
			throws FormatException {
		var turns = TURNS.matcher(value);
		if (!turns.matches())
			throw Problems.of(fileName, number, "outline.turns");
		section.setFirstTurn(Integer.parseInt(turns.group(1)) - 1);
		section.setFirstOffset(turns.group(2) == null ? 0 : Integer.parseInt(turns.group(2)));
		section.setLastTurn(Integer.parseInt(turns.group(3)) - 1);
		section.setLastOffset(turns.group(4) == null ? -1 : Integer.parseInt(turns.group(4)));
		if (section.getFirstTurn() < 0 || section.getLastTurn() < section.getFirstTurn())
			throw Problems.of(fileName, number, "outline.turns");
	}

	static void write(StringBuilder to, Section section) {
		to.append(OPEN).append(" id=");
		var id = section.getId() == null ? "" : section.getId();
		if (id.matches("[A-Za-z0-9._-]+"))
			to.append(id);
		else
			to.append(JsonText.quote(id).replace(">", "\\u003e"));
		to.append(" turns=").append(section.getFirstTurn() + 1);
		if (section.getFirstOffset() > 0)
			to.append('.').append(section.getFirstOffset());
		to.append('-').append(section.getLastTurn() + 1);
		if (section.getLastOffset() >= 0)
			to.append('.').append(section.getLastOffset());
		if (section.getQuestion() >= 0)
			to.append(" question=").append(section.getQuestion() + 1);
		if (section.getExtras() != null)
			to.append(' ').append(section.getExtras());
		to.append(' ').append(CLOSE).append('\n');
	}
}
