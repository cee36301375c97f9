/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

/** Reads what a {@link StringWriter} wrote for the same text. */
final class StringReader {

	/** A text, or the bytes of one. */
	interface Source {

		/** What stands between two offsets, the end exclusive. */
		String substring(int start, int end);
	}

	private final EntryReader from;
	private final Source text;
	private int last;

	StringReader(EntryReader from, Source text) {
		this.from = from;
		this.text = text;
	}

	String read() {
		int length = from.number() - 1;
		if (length < 0) {
			return null;
		}
		int place = last + from.signed();
		last = place + length;
		return text.substring(place, last);
	}
}
