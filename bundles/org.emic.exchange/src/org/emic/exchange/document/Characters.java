/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.document;

import java.util.regex.Pattern;

/** What a document's characters have to be like. */
final class Characters {

	/** Control characters but tab and line feed, and halves of pairs: no HTML page may have them. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\p{Cs}\\uFFFE\\uFFFF]"); //$NON-NLS-1$

	private Characters() {
	}

	/** A text whose lines end with a line feed, without characters that a document may not have. */
	static String lines(String text) {
		return FORBIDDEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\uFFFD"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Text for HTML content or for a quoted attribute. */
	static String html(String text) {
		return lines(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				.replace("'", "&#39;"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
