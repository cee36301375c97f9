/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import org.emic.core.pseudonym.NameMatcher.Match;

/** A place at which a name stands. A person can leave it as it is, by {@link PseudonymPlan#select}. */
public final class PseudonymHit {

	/** What sort of place it is. */
	public enum Place {
		/** The words of a turn, or text before the first. */
		TEXT,
		/** The title of a transcript. */
		TITLE,
		/** A metadata line of a transcript. */
		METADATA,
		/** A label before a turn, or the line that declares the speakers. */
		SPEAKER,
		/** A coding's quote or context. */
		QUOTE,
		/** A coding's comment. */
		COMMENT,
		/** A section's title or summary. */
		OUTLINE, MEMO,
		/** A code, or the codebook. */
		CODE,
		/** The table of cases. */
		CASES,
		/** Any other file of the study. */
		OTHER;

		/** The sort in words. */
		public String text() {
			return Messages.get("place." + name());
		}
	}

	/** So much text is shown before and behind a name, in UTF-16 units. */
	private static final int CONTEXT = 40;

	private final PseudonymSource source;
	private final Match match;
	private final Place place;
	private final boolean follows;
	private final String before;
	private final String after;
	private final String found;
	private final int line;
	private boolean selected = true;

	PseudonymHit(PseudonymSource source, String text, Match match, Place place, int line, boolean follows) {
		this.source = source;
		this.match = match;
		this.place = place;
		this.line = line;
		this.follows = follows;
		this.found = text.substring(match.start(), match.end());
		this.before = oneLine(text.substring(Math.max(0, match.start() - CONTEXT), match.start()));
		this.after = oneLine(text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT)));
	}

	static String oneLine(String text) {
		return text.replaceAll("\\s+", " ");
	}

	public Place place() {
		return place;
	}

	/** The file. */
	public String path() {
		return source.path();
	}

	/** The line in the file, from 1; 0 where it is not known. */
	public int line() {
		return line;
	}

	/** What it belongs to, such as the code of a coding, the title of a section, or the speaker of a turn; may be empty. */
	public String subject() {
		return source.subject();
	}

	/** The words before the name, in one line. */
	public String before() {
		return before;
	}

	/** The name as it stands there. */
	public String found() {
		return found;
	}

	/** The words behind the name, in one line. */
	public String after() {
		return after;
	}

	/** What takes the name's place. */
	public String replacement() {
		return match.replacement();
	}

	/** Whether it is a copy of a transcript's words and changes with them; it cannot be left out by itself. */
	public boolean follows() {
		return follows;
	}

	/** Whether it is to be replaced. */
	public boolean isSelected() {
		return selected;
	}

	void setSelected(boolean selected) {
		this.selected = selected;
	}

	PseudonymSource source() {
		return source;
	}

	Match match() {
		return match;
	}
}
