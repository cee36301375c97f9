/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.util.List;

import org.emic.core.study.CodeTree;
import org.emic.core.study.PlacedCoding;

/**
 * A coding as a row.
 *
 * @param coder the coder's id
 * @param code the names from the top code down; the last known name of a code that is gone; empty for a note
 * @param turn the number of the turn in which it begins, from 1
 * @param speaker who speaks there
 * @param start code points from the beginning of the transcript's text
 * @param end code points from the beginning of the transcript's text, exclusive
 * @param quote the words, exactly as the text has them
 */
record CodingRow(String transcript, String coder, String code, int turn, String speaker, int start, int end,
		String quote, String comment) {

	/** The names of the columns, in order. */
	static final List<String> COLUMNS = List.of("transcript", "coder", "code", "turn", "speaker", "start", "end", "quote",
			"comment");

	static CodingRow of(PlacedCoding placed) {
		var transcript = placed.transcript();
		String text = transcript.text();
		return new CodingRow(transcript.id(), placed.coder().getId(), code(placed), placed.turn() + 1,
				placed.speakerName(), text.codePointCount(0, placed.start()),
				text.codePointCount(0, placed.end()), placed.quote(), orEmpty(placed.coding().getComment()));
	}

	private static String code(PlacedCoding placed) {
		return placed.code().map(CodeTree::path).orElseGet(() -> orEmpty(placed.codeName()));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	List<String> cells() {
		return List.of(transcript, coder, code, String.valueOf(turn), speaker, String.valueOf(start),
				String.valueOf(end), quote, comment);
	}
}
