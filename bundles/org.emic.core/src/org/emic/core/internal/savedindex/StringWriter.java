/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

/**
 * Writes strings as places in a text where the same stands: their length and 1, or 0 for null, and the distance in UTF-16
 * units from where the one before ends.
 */
final class StringWriter {

	private final EntryWriter to;
	private final String text;
	private int last;

	StringWriter(EntryWriter to, String text) {
		this.to = to;
		this.text = text;
	}

	boolean isInText(String string) {
		return text.contains(string);
	}

	/** @throws NotInTextException when the string does not stand in the text */
	void write(String string) throws NotInTextException {
		if (string == null) {
			to.number(0);
			return;
		}
		int next = text.indexOf(string, last);
		int place = next >= 0 ? next : text.indexOf(string);
		if (place < 0) {
			throw new NotInTextException();
		}
		to.number(string.length() + 1L);
		to.signed(place - last);
		last = place + string.length();
	}
}
