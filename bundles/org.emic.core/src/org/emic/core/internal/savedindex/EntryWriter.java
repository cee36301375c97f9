/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what an {@link EntryReader} reads. */
final class EntryWriter {

	private static final int SEVEN_BITS = 0x7f;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/** A number that is not negative as a rule: seven bits a byte, the lowest first, the eighth says that more follow. */
	void number(long number) {
		long rest = number;
		while ((rest & ~SEVEN_BITS) != 0) {
			bytes.write((int) (rest & SEVEN_BITS | SEVEN_BITS + 1));
			rest >>>= 7;
		}
		bytes.write((int) rest);
	}

	/** A number that may be negative: the sign is the lowest bit. */
	void signed(long number) {
		number(number << 1 ^ number >> Long.SIZE - 1);
	}

	/** 32 bits, the highest byte first. */
	void bits(int bits) {
		for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
			bytes.write(bits >>> shift);
		}
	}

	void content(Content content) {
		number(content.length());
		bits(content.first());
		bits(content.second());
	}

	/** Bytes behind their number. */
	void block(byte[] block) {
		number(block.length);
		raw(block);
	}

	void raw(byte[] block) {
		bytes.writeBytes(block);
	}

	/** Text as a block of UTF-8. */
	void text(String text) {
		block(text.getBytes(StandardCharsets.UTF_8));
	}

	byte[] bytes() {
		return bytes.toByteArray();
	}
}
