/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

/**
 * How well bytes are UTF-8 (Unicode 16, table 3-7: no overlong forms, no surrogates).
 *
 * @param characters well-formed characters of two and more bytes
 * @param invalid places that are not well-formed
 * @param firstInvalid the first of them, or -1
 * @param cutOff whether the last of them is a beginning that the end of the file cut off
 */
public record Utf8Evidence(long characters, long invalid, long firstInvalid, boolean cutOff) {

	/** With so many well-formed characters for each damaged place, the file was UTF-8 once. */
	private static final int MOSTLY = 3;

	public static Utf8Evidence of(byte[] bytes) {
		long characters = 0;
		long invalid = 0;
		long first = -1;
		boolean cutOff = false;
		int i = 0;
		while (i < bytes.length) {
			if (bytes[i] >= 0) {
				i++;
				continue;
			}
			int length = Utf8Form.lengthAt(bytes, i);
			if (length > 0) {
				characters++;
				i += length;
			} else {
				invalid++;
				first = first < 0 ? i : first;
				cutOff = Utf8Form.isCutOffAt(bytes, i);
				i += cutOff ? bytes.length - i : 1;
			}
		}
		return new Utf8Evidence(characters, invalid, first, cutOff);
	}

	public boolean isValid() {
		return invalid == 0;
	}

	/** Nothing is wrong but the end, and the rest shows that it is UTF-8. */
	public boolean isOnlyCutOff() {
		return invalid == 1 && cutOff && characters > 0;
	}

	/** Damaged in places, but such a share of well-formed characters does not come about otherwise. */
	public boolean isMostlyValid() {
		return characters >= MOSTLY * invalid;
	}
}
