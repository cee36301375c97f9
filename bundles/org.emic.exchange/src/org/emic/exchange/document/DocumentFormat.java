/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

/** The forms in which a document can be written. */
public enum DocumentFormat {

	/** Markdown as CommonMark describes it, with the tables of GitHub. */
	MARKDOWN("md") { //$NON-NLS-1$
		@Override
		public String write(Document document) {
			return new MarkdownWriter().write(document);
		}
	},
	/** One page that needs nothing else, readable in light and dark, and on paper. */
	HTML("html") { //$NON-NLS-1$
		@Override
		public String write(Document document) {
			return new HtmlWriter().write(document);
		}
	};

	private final String extension;

	DocumentFormat(String extension) {
		this.extension = extension;
	}

	/** The extension of files of this form, without a point. */
	public String extension() {
		return extension;
	}

	/** The whole text, to be written as UTF-8; lines end with a line feed. */
	public abstract String write(Document document);
}
