/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

/**
 * What no text file has much of.
 *
 * @param length bytes in the file
 * @param firstNul where the first NUL byte is, or -1
 * @param firstControl where the first control character that text does not use is, or -1
 * @param controls how many of these there are
 */
public record ByteEvidence(long length, long firstNul, long firstControl, long controls) {

	/** More control characters than one in so many characters is no text. */
	private static final int CONTROL_SHARE = 100;

	public static ByteEvidence of(byte[] bytes) {
		long nul = -1;
		long first = -1;
		long controls = 0;
		for (int i = 0; i < bytes.length; i++) {
			int b = bytes[i];
			if (b >= 0 && b < 0x20 && !isUsedInText(b)) {
				controls++;
				first = first < 0 ? i : first;
				nul = nul < 0 && b == 0 ? i : nul;
			}
		}
		return new ByteEvidence(bytes.length, nul, first, controls);
	}

	public boolean isMostlyControl() {
		return controls * CONTROL_SHARE > length;
	}

	/** Tab, LF, VT, FF, CR, and the end-of-file mark that old editors left. */
	private static boolean isUsedInText(int b) {
		return b >= 9 && b <= 13 || b == 0x1A;
	}
}
