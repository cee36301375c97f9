/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import org.emic.core.anchor.Anchor;
import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.model.files.UnquotedCoding;

/** A coding whose quote and context stand in the text of its transcript, as it was when the coding was read. */
final class CodingInText extends UnquotedCoding {

	private final TranscriptText text;
	private final int start;
	private final int end;

	/** @param range of the passage in the text */
	CodingInText(TranscriptText text, TextRange range) {
		this.text = text;
		this.start = range.start();
		this.end = range.end();
	}

	@Override
	protected Words words() {
		var anchor = Anchor.of(text, new TextRange(start, end));
		return new Words(anchor.quote(), anchor.before(), anchor.after());
	}
}
