/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Comparator;

/**
 * Something wrong with a study, or worth a look.
 *
 * @param kind     what sort of problem, for filters and quick fixes
 * @param file     the path of the file in the study
 * @param line     the line, from 1; 0 for the whole file
 * @param text     what is wrong and what to do, for a person
 * @param subject  the id of the code, coding or transcript concerned; empty when there is none
 */
public record Problem(Kind kind, String file, int line, String text, String subject) implements Comparable<Problem> {

	/** How bad a problem is. */
	public enum Severity {
		ERROR, WARNING, HINT
	}

	/** The sorts of problems. */
	public enum Kind {
		/** A file, or a line of it, that cannot be read. */
		UNREADABLE(Severity.ERROR),
		/** Both sides of a conflict that a merge left in a file. */
		CONFLICT(Severity.ERROR),
		/** A coding whose place is a guess, or whose text is gone. */
		UNCERTAIN_ANCHOR(Severity.WARNING),
		/** A coding whose code is in no codebook. */
		UNRESOLVED_CODE(Severity.WARNING),
		/** Two codes under one parent with the same name. */
		DUPLICATE_CODE_NAME(Severity.WARNING),
		/** Two codes in different places of the codebook with the same name. */
		SIMILAR_CODE_NAME(Severity.HINT),
		/** A deleted code with codings that still count. */
		DELETED_CODE_USED(Severity.WARNING),
		/** A code in use whose proposal was declined, or is open still. */
		PROPOSAL_DECIDED_OTHERWISE(Severity.WARNING),
		/** A code below one that was deleted. */
		BELOW_DELETED(Severity.WARNING),
		/** A code that was merged into one that is not there, or that was itself deleted, or, in a circle, into itself. */
		BROKEN_MERGE(Severity.ERROR),
		/** Two codings of one coder on one passage with one code. */
		DUPLICATE_CODING(Severity.WARNING),
		/** Disagreements of coders that two people settled differently. */
		SETTLED_DIFFERENTLY(Severity.WARNING),
		/** A decision about a coding that is not there any more. */
		IDLE_DECISION(Severity.HINT),
		/** Two files, or lines of files, that claim one id. */
		DUPLICATE_ID(Severity.ERROR),
		/** A code in a cycle, or under a parent that is not there. */
		BROKEN_TREE(Severity.ERROR),
		/** A codebook that the study uses and that cannot be found. */
		MISSING_CODEBOOK(Severity.ERROR),
		/** A codebook that was found by its id, because its project has another name now. */
		RENAMED_CODEBOOK(Severity.HINT),
		/** An assignment to a coder of whom the study knows nothing. */
		MISSING_CODER(Severity.HINT),
		/** Codings, an outline or an assignment for a transcript that is not there. */
		MISSING_TRANSCRIPT(Severity.WARNING),
		/** Codings or an outline in a folder, or under a name, that is not their coder's or transcript's. */
		MISPLACED(Severity.ERROR),
		/** A memo's link to something that is not there any more, or that cannot be understood. */
		MEMO_LINK(Severity.WARNING),
		/** A name that was replaced with a pseudonym and is still in a file that is shared. */
		NAME_FOUND(Severity.WARNING),
		/** A word that begins with such a name, as a genitive does. */
		NAME_WITH_ENDING(Severity.HINT),
		/** A file that gave way to a newer one and is kept for a person to look at. */
		SET_ASIDE(Severity.WARNING),
		/** Codings under the coder's own id that were made elsewhere, maybe by somebody else. */
		SAME_CODER(Severity.WARNING),
		/** What was begun to be written together on another machine, where it has to be brought to an end. */
		BEGUN_ELSEWHERE(Severity.WARNING),
		/** A code with codings that were made under an older definition. */
		STALE_CODINGS(Severity.HINT),
		/** A code that nothing says the meaning of. */
		NO_DEFINITION(Severity.HINT);

		private final Severity severity;

		Kind(Severity severity) {
			this.severity = severity;
		}

		public Severity severity() {
			return severity;
		}
	}

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file).thenComparingInt(Problem::line)
			.thenComparing(Problem::kind).thenComparing(Problem::subject).thenComparing(Problem::text);

	public Severity severity() {
		return kind.severity();
	}

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}
}
