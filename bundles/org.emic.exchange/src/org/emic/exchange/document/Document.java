/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document to be read by people. The same document gives the same bytes on every platform: what is to say
 * when it was made is for its author to put in.
 *
 * @param title    what it is called
 * @param contents the name of the table of contents of an HTML page; empty for a document without
 * @param blocks   what it consists of
 */
public record Document(String title, String contents, List<Block> blocks) {

	public Document {
		blocks = List.copyOf(blocks);
	}

	public static Builder titled(String title) {
		return new Builder(title);
	}

	/** Puts a document together. */
	public static final class Builder {

		private final String title;
		private final List<Block> blocks = new ArrayList<>();
		private String contents = ""; //$NON-NLS-1$

		private Builder(String title) {
			this.title = title;
		}

		/** Gives an HTML page a table of contents of this name, made of the headings. */
		public Builder contents(String name) {
			contents = name;
			return this;
		}

		public Builder add(Block block) {
			blocks.add(block);
			return this;
		}

		/** @param level from 1, below the document's title */
		public Builder heading(int level, String text) {
			return add(new Block.Heading(level, text));
		}

		public Builder paragraph(Inline... words) {
			return add(new Block.Paragraph(List.of(words)));
		}

		/** Prose in Markdown; blank prose is left out. */
		public Builder prose(String markdown) {
			return markdown == null || markdown.isBlank() ? this : add(new Block.Prose(markdown));
		}

		public Document build() {
			return new Document(title, contents, blocks);
		}
	}
}
