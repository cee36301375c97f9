/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of a saved index:
 * <ol>
 * <li>eight bytes, {@code EmicIdx} and the number of the {@link #FORM};
 * <li>the id of the machine that wrote it, as a text;
 * <li>the number of entries, and for each of them the path of its file in the study as a text, what the file held and what
 * the file of its transcript held (length, CRC-32, CRC-32C), and a block of what it was read as;
 * <li>the CRC-32 of all before, 32 bits.
 * </ol>
 * Numbers are written as {@link EntryWriter#number} does, texts and blocks behind their length in bytes.
 */
public final class IndexFile {

	/**
	 * To be raised with each change of what is written here, and of what transcripts and codings are read as: an index
	 * of another form is not read.
	 */
	public static final int FORM = 1;

	private static final byte[] BEGINNING = { 'E', 'm', 'i', 'c', 'I', 'd', 'x', FORM };

	private IndexFile() {
	}

	/** @param entries by path */
	public static byte[] write(String machine, Map<String, IndexEntry> entries) {
		var to = new EntryWriter();
		to.raw(BEGINNING);
		to.text(machine);
		to.number(entries.size());
		entries.forEach((path, entry) -> {
			to.text(path);
			to.content(entry.content());
			to.content(entry.text());
			to.block(entry.held());
		});
		var all = to.bytes();
		to.bits(Content.first(all, all.length));
		return to.bytes();
	}

	/** The entries by path; nothing for what was cut off, damaged, or written by another version or on another machine. */
	public static Optional<Map<String, IndexEntry>> read(String machine, byte[] bytes) {
		int end = bytes.length - Integer.BYTES;
		if (end < BEGINNING.length || new EntryReader(bytes, end, bytes.length).bits() != Content.first(bytes, end)) {
			return Optional.empty();
		}
		try {
			return entries(machine, bytes, end);
		} catch (IndexOutOfBoundsException e) {
			return Optional.empty(); // whoever wrote it meant something else
		}
	}

	private static Optional<Map<String, IndexEntry>> entries(String machine, byte[] bytes, int end) {
		for (int i = 0; i < BEGINNING.length; i++) {
			if (bytes[i] != BEGINNING[i]) {
				return Optional.empty();
			}
		}
		var from = new EntryReader(bytes, BEGINNING.length, end);
		if (!from.text().equals(machine)) {
			return Optional.empty();
		}
		var entries = new LinkedHashMap<String, IndexEntry>();
		for (int left = from.number(); left > 0; left--) {
			entries.put(from.text(), new IndexEntry(from.content(), from.content(), from.block().rest()));
		}
		return from.isAtEnd() ? Optional.of(entries) : Optional.empty();
	}
}
