/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.emic.exchange.TextDecoder;
import org.emic.model.files.FormatException;

/**
 * The text of a table that people also open in a spreadsheet, with the encoding in which that wrote it.
 *
 * @param text     without a byte order mark
 * @param charset  the encoding of the file
 * @param marked   whether the file begins with a byte order mark
 * @param damages  bytes that are no characters in that encoding: writing the text back would lose them
 * @param problems the damages, and doubts about the encoding
 */
public record TableText(String text, Charset charset, boolean marked, List<FormatException> damages,
		List<FormatException> problems) {

	/** The encoding of a table that Emic makes. */
	public static final TableText NONE = new TableText("", UTF_8, false, List.of(), List.of());

	/**
	 * @param file the name for messages
	 * @throws IOException when the bytes are no text at all
	 */
	public static TableText of(String file, byte[] bytes) throws IOException {
		if (bytes.length == 0) {
			return NONE;
		}
		var decoded = TextDecoder.decode(Path.of(file), bytes);
		var damages = decoded.problems().stream()
				.map(problem -> new FormatException(file, problem.line(), sentence(problem.text()), "")).toList();
		var problems = new ArrayList<>(damages);
		if (!decoded.certain()) {
			problems.add(new FormatException(file, 0, sentence(decoded.reason()), ""));
		}
		return new TableText(decoded.text(), decoded.charset(), ByteOrderMark.of(bytes).isPresent(), damages, problems);
	}

	/** A sentence without its full stop, as {@link FormatException} wants it. */
	private static String sentence(String text) {
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	/**
	 * Another text as the spreadsheet will read it again. What the encoding does not have is written in UTF-8 with a byte
	 * order mark, by which spreadsheets know it.
	 */
	public byte[] encode(String newText) {
		boolean fits = charset.newEncoder().canEncode(newText);
		return (marked || !fits ? '\uFEFF' + newText : newText).getBytes(fits ? charset : UTF_8);
	}
}
