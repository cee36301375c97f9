/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a text: lines, as the text of transcripts is wrapped by whoever shows it. */
public final class Paragraphs {

	private Paragraphs() {
	}

	/**
	 * The paragraphs of a part of a text that are not blank, in order. Offsets are UTF-16 units of the whole text.
	 *
	 * @param part where to look; paragraphs that begin before it or end behind it are cut off there
	 */
	public static List<TextRange> in(String text, TextRange part) {
		var found = new ArrayList<TextRange>();
		int start = part.start();
		while (start < part.end()) {
			int end = text.indexOf('\n', start);
			end = end < 0 || end > part.end() ? part.end() : end;
			if (!text.substring(start, end).isBlank()) {
				found.add(new TextRange(start, end));
			}
			start = end + 1;
		}
		return found;
	}
}
