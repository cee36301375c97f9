/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A file's bytes as text, and how they were understood.
 *
 * @param text the characters with LF line ends and without a byte order mark; may still hold control characters
 * @param charset the encoding it was read with
 * @param certain whether the bytes themselves show this encoding, or the person chose it; otherwise it is
 *        the likeliest of the candidates
 * @param reason what shows the encoding, as a sentence in the person's language
 * @param candidates the encodings the bytes could be in, the likeliest first; never empty
 * @param problems what was noticed while decoding: damaged characters, a cut-off end
 */
public record DecodedText(String text, Charset charset, boolean certain, String reason, List<Charset> candidates,
		List<ImportProblem> problems) {

	public DecodedText {
		candidates = List.copyOf(candidates);
		problems = List.copyOf(problems);
	}
}
