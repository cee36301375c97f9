/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.util.Optional;

/**
 * Misread characters one after the other, as long as possible.
 *
 * @param offset where the run begins, in UTF-16 units
 * @param length how long it is, in UTF-16 units
 * @param after what it was
 * @param certain whether correct text does not look like that
 */
public record MisreadRun(int offset, int length, String after, boolean certain) {

	/** The run that begins at an offset, if there is one. */
	public static Optional<MisreadRun> at(String text, int offset) {
		var c1 = latin1Control(text, offset);
		if (c1.isPresent()) {
			return c1;
		}
		var decoded = new StringBuilder();
		int count = 0;
		boolean signs = false;
		int end = offset;
		MisreadSequence first = null;
		while (end < text.length() && text.charAt(end) >= 0x80) {
			var sequence = MisreadSequence.at(text, end);
			if (sequence == null) {
				break;
			}
			first = first == null ? sequence : first;
			signs |= sequence.hasSign();
			count++;
			decoded.appendCodePoint(sequence.codePoint());
			end += sequence.length();
		}
		if (first == null) {
			return Optional.empty();
		}
		String after = decoded.toString();
		// A control character is right only on the way to what was misread once more, and then stands there itself.
		boolean controls = text.substring(offset, end).codePoints().anyMatch(Character::isISOControl);
		if (after.codePoints().anyMatch(c -> !Character.isDefined(c) || Character.isISOControl(c) && !controls)) {
			return Optional.empty();
		}
		boolean certain = count > 1 ? signs : new MisreadContext(text, offset, first).isCertain();
		return Optional.of(new MisreadRun(offset, end - offset, after.replace("\uFEFF", ""), certain));
	}

	/** A byte of Windows-1252 read as Latin-1 is a control character that no text has. */
	private static Optional<MisreadRun> latin1Control(String text, int offset) {
		return Windows1252.misreadAsLatin1(text.charAt(offset))
				.map(meant -> new MisreadRun(offset, 1, meant, true));
	}
}
