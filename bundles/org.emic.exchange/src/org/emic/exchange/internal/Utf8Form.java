/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

/** The well-formed byte sequences of UTF-8 (Unicode 16, table 3-7). */
final class Utf8Form {

	private Utf8Form() {
	}

	/** The length of the well-formed sequence of two to four bytes that begins at i, or 0 if none does. */
	static int lengthAt(byte[] bytes, int i) {
		int length = lengthByLead(bytes[i] & 0xFF);
		if (length == 0 || i + length > bytes.length) {
			return 0;
		}
		for (int k = 1; k < length; k++) {
			if (!mayFollow(bytes[i] & 0xFF, k, bytes[i + k] & 0xFF)) {
				return 0;
			}
		}
		return length;
	}

	/** Whether the file ends within a sequence that begins at i and is well-formed so far. */
	static boolean isCutOffAt(byte[] bytes, int i) {
		int length = lengthByLead(bytes[i] & 0xFF);
		if (length == 0 || i + length <= bytes.length) {
			return false;
		}
		for (int k = 1; i + k < bytes.length; k++) {
			if (!mayFollow(bytes[i] & 0xFF, k, bytes[i + k] & 0xFF)) {
				return false;
			}
		}
		return true;
	}

	/** The number of bytes that a sequence with this first byte has, or 0 if it is no first byte of several. */
	static int lengthByLead(int lead) {
		if (lead >= 0xC2 && lead <= 0xDF) {
			return 2;
		}
		if (lead >= 0xE0 && lead <= 0xEF) {
			return 3;
		}
		return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
	}

	/** Whether the byte may stand at index (from 1) after the first byte. */
	static boolean mayFollow(int lead, int index, int b) {
		if (b < 0x80 || b > 0xBF) {
			return false;
		}
		if (index > 1) {
			return true;
		}
		return switch (lead) {
			case 0xE0 -> b >= 0xA0;
			case 0xED -> b <= 0x9F;
			case 0xF0 -> b >= 0x90;
			case 0xF4 -> b <= 0x8F;
			default -> true;
		};
	}
}
