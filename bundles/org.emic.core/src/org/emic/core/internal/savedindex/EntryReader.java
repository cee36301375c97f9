/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Reads numbers and blocks from bytes.
 * Whatever is not there is told by an {@link IndexOutOfBoundsException}.
 */
public final class EntryReader {

	private final byte[] bytes;
	private final int end;
	private int at;

	EntryReader(byte[] bytes, int start, int end) {
		this.bytes = bytes;
		this.at = start;
		this.end = end;
	}

	int number() {
		return (int) longNumber();
	}

	long longNumber() {
		long number = 0;
		for (int shift = 0; shift < Long.SIZE; shift += 7) {
			int next = bytes[at++];
			number |= (long) (next & 0x7f) << shift;
			if (next >= 0) {
				break;
			}
		}
		return number;
	}

	int signed() {
		return (int) longSigned();
	}

	long longSigned() {
		long number = longNumber();
		return number >>> 1 ^ -(number & 1);
	}

	int bits() {
		at += Integer.BYTES;
		return bytes[at - 4] << 24 | (bytes[at - 3] & 0xff) << 16 | (bytes[at - 2] & 0xff) << 8 | bytes[at - 1] & 0xff;
	}

	Content content() {
		return new Content(number(), bits(), bits());
	}

	/** The next bytes, whose number stands before them, to be read by themselves. */
	EntryReader block() {
		int length = number();
		if (length < 0 || length > end - at) {
			throw new IndexOutOfBoundsException(length);
		}
		at += length;
		return new EntryReader(bytes, at - length, at);
	}

	/** So many bytes as hexadecimal digits, two for each. */
	String hex(int length) {
		at += length;
		return HexFormat.of().formatHex(bytes, at - length, at);
	}

	/** What is left. */
	byte[] rest() {
		return Arrays.copyOfRange(bytes, at, end);
	}

	String text() {
		var block = block();
		return new String(bytes, block.at, block.end - block.at, StandardCharsets.UTF_8);
	}

	boolean isAtEnd() {
		return at >= end;
	}
}
