/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.emic.model.files.ConflictText;
import org.emic.model.files.FormatException;

/**
 * A text in which git left both sides of a conflict, with or without the lines that both came from. What stands outside
 * the conflicts is merged already and belongs to each side.
 */
public final class ConflictSides {

	private static final String OURS = "<<<<<<<";
	private static final String BASE = "|||||||";
	private static final String BETWEEN = "=======";
	private static final String THEIRS = ">>>>>>>";

	private final StringBuilder ours = new StringBuilder();
	private final StringBuilder base = new StringBuilder();
	private final StringBuilder theirs = new StringBuilder();
	private String oursName = "";
	private String theirsName = "";
	private int conflicts;
	private int bases;

	private ConflictSides() {
	}

	/** Whether a text holds both sides of a conflict. */
	public static boolean isConflict(String text) {
		return ConflictText.isIn(text);
	}

	/**
	 * Takes a text apart.
	 *
	 * @throws FormatException if a conflict is not whole
	 */
	public static ConflictSides parse(String text, String fileName) throws FormatException {
		var conflict = new ConflictSides();
		var in = conflict.all();
		var lines = lines(text);
		for (var i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			var next = conflict.next(line, in);
			if (next == null) {
				throw new FormatException(fileName, i + 1, Messages.get("conflict.problem"), Messages.get("conflict.advice"));
			}
			if (next == in) {
				in.forEach(side -> side.append(line));
			}
			in = next;
		}
		if (in.size() != 3) {
			throw new FormatException(fileName, lines.size(), Messages.get("conflict.problem"), Messages.get("conflict.advice"));
		}
		return conflict;
	}

	private List<StringBuilder> all() {
		return List.of(ours, base, theirs);
	}

	/** The sides to which the lines behind this one belong; null if such a line cannot stand here. */
	private List<StringBuilder> next(String line, List<StringBuilder> in) {
		boolean outside = in.size() == 3;
		if (line.startsWith(OURS + ' ')) {
			if (!outside) {
				return null;
			}
			conflicts++;
			oursName = name(line);
			return List.of(ours);
		}
		if (outside) {
			return in;
		}
		if (is(line, BASE) && in.get(0) == ours) {
			bases++;
			return List.of(base);
		}
		if (line.strip().equals(BETWEEN) && in.get(0) != theirs) {
			return List.of(theirs);
		}
		if (line.startsWith(THEIRS + ' ') && in.get(0) == theirs) {
			theirsName = name(line);
			return all();
		}
		return in;
	}

	private static boolean is(String line, String marker) {
		return line.startsWith(marker + ' ') || line.strip().equals(marker);
	}

	private static String name(String line) {
		return line.substring(OURS.length()).strip();
	}

	/** The lines of a text, each with its end. */
	public static List<String> lines(String text) {
		var lines = new ArrayList<String>();
		for (int from = 0; from < text.length();) {
			int end = text.indexOf('\n', from);
			int to = end < 0 ? text.length() : end + 1;
			lines.add(text.substring(from, to));
			from = to;
		}
		return lines;
	}

	/** The file as one side has it. */
	public String ours() {
		return ours.toString();
	}

	/** The file as the other side has it. */
	public String theirs() {
		return theirs.toString();
	}

	/** The file that both came from; nothing unless each conflict tells it. */
	public Optional<String> base() {
		return bases == conflicts ? Optional.of(base.toString()) : Optional.empty();
	}

	/** What stands at the lines before our sides: what git calls it, such as {@code HEAD}, or what emic merge says of it. */
	public String oursName() {
		return oursName;
	}

	/** What stands at the lines behind their sides: a branch, a commit, or what emic merge says of it. */
	public String theirsName() {
		return theirsName;
	}

	/** How many places are in conflict. */
	public int conflicts() {
		return conflicts;
	}
}
