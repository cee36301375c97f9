/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes up what a document says and lays it out as a plain text file has it: a blank line between paragraphs, and a
 * row of a table as one paragraph.
 */
final class Paragraphs {

	private static final String BLANK_LINE = "\n\n"; //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();
	private final StringBuilder words = new StringBuilder();
	/** The cells of the row that has begun, and what the cell that has begun holds. */
	private final List<String> cells = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private int rows;
	private int leftOut;
	private boolean changes;

	void add(CharSequence some) {
		words.append(some);
	}

	/** Whether the paragraph has no words yet. */
	boolean isAtStart() {
		return words.isEmpty();
	}

	char lastCharacter() {
		return words.charAt(words.length() - 1);
	}

	void endParagraph() {
		append(rows > 0 ? cell : text, words.toString().strip());
		words.setLength(0);
	}

	/** A table within a cell belongs to the cell. */
	void beginRow() {
		endParagraph();
		rows++;
	}

	boolean isInRow() {
		return rows > 0;
	}

	void endCell() {
		endParagraph();
		if (rows == 1 && !cell.isEmpty()) {
			cells.add(cell.toString());
			cell.setLength(0);
		}
	}

	void endRow() {
		endCell();
		rows = Math.max(0, rows - 1);
		if (rows == 0) {
			append(text, row());
			cells.clear();
		}
	}

	/** A cell that is a speaker's label, with its colon, goes before what is said; others are set apart by a tab. */
	private String row() {
		var row = new StringBuilder();
		for (var each : cells) {
			if (!row.isEmpty()) {
				row.append(row.charAt(row.length() - 1) == ':' ? ' ' : '\t');
			}
			row.append(each);
		}
		return row.toString();
	}

	private static void append(StringBuilder to, String paragraph) {
		if (!paragraph.isEmpty()) {
			to.append(to.isEmpty() ? "" : BLANK_LINE).append(paragraph); //$NON-NLS-1$
		}
	}

	/** A comment, footnote or endnote is not taken up. */
	void leaveOut() {
		leftOut++;
	}

	/** Changes were tracked, and are taken as accepted. */
	void acceptChange() {
		changes = true;
	}

	DocumentText done() {
		endParagraph();
		while (rows > 0) {
			endRow();
		}
		return new DocumentText(text.isEmpty() ? "" : text.append('\n').toString(), leftOut, changes); //$NON-NLS-1$
	}
}
