/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.ArrayList;
import java.util.List;

import org.emic.exchange.internal.MisreadRun;
import org.emic.exchange.internal.TextEdit;

/**
 * Finds text that was written as UTF-8 and read as Windows-1252 (or Latin-1), once or several times over:
 * {@code â€”} for an em dash. It only proposes; {@link #repair} is for who has the person's consent.
 * <p>
 * Every piece found is, taken as bytes, well-formed UTF-8 of characters beyond ASCII. That alone is no
 * proof: {@code é”…} is a French word's end, a closing quote and an ellipsis, and well-formed too. So a piece
 * is taken as certain only if correct text would not look like that (a sign inside a word, a capital after a
 * small letter, several such pieces in a row). A piece that could be correct is taken only if the text holds a
 * certain one and not a single character beyond ASCII that is no such piece, which shows that all of it was
 * misread. What stays doubtful is left as it is.
 */
public final class Mojibake {

	private static final int CONTEXT = 30;

	/** Nobody's text was misread more often. */
	private static final int TIMES = 3;

	private Mojibake() {
	}

	/** The repairs that a text needs, in its order; they do not overlap. */
	public static List<Repair> find(String text) {
		var edits = misread(text);
		for (int times = 1; times < TIMES && !edits.isEmpty(); times++) {
			edits = TextEdit.refine(edits, misread(TextEdit.apply(text, edits)));
		}
		var repairs = new ArrayList<Repair>();
		int line = 1;
		int counted = 0;
		for (var edit : edits) {
			for (; counted < edit.offset(); counted++) {
				line += text.charAt(counted) == '\n' ? 1 : 0;
			}
			repairs.add(new Repair(edit.offset(), edit.length(), line,
					text.substring(edit.offset(), edit.offset() + edit.length()), edit.after(),
					context(text, edit.offset(), edit.length())));
		}
		return repairs;
	}

	/** What was misread at least once, read once better. */
	private static List<TextEdit> misread(String text) {
		var runs = new ArrayList<MisreadRun>();
		boolean clean = collect(text, runs);
		boolean all = clean && runs.stream().anyMatch(MisreadRun::certain);
		return runs.stream().filter(run -> all || run.certain())
				.map(run -> new TextEdit(run.offset(), run.length(), run.after())).toList();
	}

	/** The text with the repairs made; they must be those found in this very text, all or some of them. */
	public static String repair(String text, List<Repair> repairs) {
		for (var repair : repairs) {
			if (!text.startsWith(repair.before(), repair.offset())) {
				throw new IllegalArgumentException("Found in another text: " + repair); //$NON-NLS-1$
			}
		}
		return TextEdit.apply(text, repairs.stream()
				.map(repair -> new TextEdit(repair.offset(), repair.length(), repair.after())).toList());
	}

	/** @return whether every character beyond ASCII is in one of the runs */
	private static boolean collect(String text, List<MisreadRun> runs) {
		boolean clean = true;
		int i = 0;
		while (i < text.length()) {
			if (text.charAt(i) < 0x80) {
				i++;
				continue;
			}
			var run = MisreadRun.at(text, i);
			if (run.isPresent()) {
				runs.add(run.get());
				i += run.get().length();
			} else {
				clean = false;
				i++;
			}
		}
		return clean;
	}

	private static String context(String text, int offset, int length) {
		int from = Math.max(0, offset - CONTEXT);
		int to = Math.min(text.length(), offset + length + CONTEXT);
		int lineStart = text.lastIndexOf('\n', offset) + 1;
		int lineEnd = text.indexOf('\n', offset + length);
		from = Math.max(from, Math.min(lineStart, offset));
		to = lineEnd < 0 ? to : Math.min(to, lineEnd);
		from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
		to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
		return text.substring(from, to);
	}
}
