/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import java.util.List;

/** A part of a document from one margin to the other. */
public sealed interface Block {

	/**
	 * A heading.
	 *
	 * @param level from 1, below the document's title
	 */
	record Heading(int level, String text) implements Block {
		public Heading {
			if (level < 1) {
				throw new IllegalArgumentException("No heading level: " + level);
			}
		}
	}

	/** One paragraph. */
	record Paragraph(List<Inline> words) implements Block {
		public Paragraph {
			words = List.copyOf(words);
		}
	}

	/** Prose that people wrote in Markdown, such as a summary. Its headings are set as strong lines. */
	record Prose(String markdown) implements Block {
	}

	/**
	 * What was said, word for word.
	 *
	 * @param lines  the parts of the turns
	 * @param source where it is from, and what else is to say about it; may be empty
	 */
	record Quotation(List<Spoken> lines, List<Inline> source) implements Block {
		public Quotation {
			lines = List.copyOf(lines);
			source = List.copyOf(source);
		}
	}

	/**
	 * What one speaker says.
	 *
	 * @param speaker the name; empty where the same one goes on
	 * @param words   what is said; blank lines part paragraphs
	 */
	record Spoken(String speaker, List<Inline> words) {
		public Spoken {
			words = List.copyOf(words);
		}
	}

	/** A table with one row of headings; rows have as many cells as it. */
	record Table(List<String> headings, List<List<String>> rows) implements Block {
		public Table {
			headings = List.copyOf(headings);
			rows = rows.stream().map(List::copyOf).toList();
		}
	}
}
