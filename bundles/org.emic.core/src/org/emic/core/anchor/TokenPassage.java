/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import org.emic.core.text.TextRange;

/**
 * A passage in a stream of tokens.
 *
 * @param first the first token that has a part in the passage
 * @param last the last one (inclusive)
 * @param startInset UTF-16 units of the first token before the passage
 * @param endInset UTF-16 units of the last token behind the passage
 */
record TokenPassage(int first, int last, int startInset, int endInset) {

	/** The passage in UTF-16 offsets as tokens; null if there is no word in it. */
	static TokenPassage of(TokenStream stream, TextRange range) {
		var first = stream.firstEndingAfter(range.start());
		var last = stream.firstFrom(range.end()) - 1;
		if (last < first) {
			return null;
		}
		return new TokenPassage(first, last, Math.max(0, range.start() - stream.start(first)),
				Math.max(0, stream.end(last) - range.end()));
	}

	int length() {
		return last - first + 1;
	}
}
