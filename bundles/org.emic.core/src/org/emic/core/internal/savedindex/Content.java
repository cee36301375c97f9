/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells the content of a file from any other by which it might be replaced: its length and two checksums of it.
 * Who means harm could make another file with the same; against that the index is bound to the machine that wrote it.
 *
 * @param length in bytes
 * @param first  the CRC-32 (ISO 3309)
 * @param second the CRC-32C (RFC 3720)
 */
public record Content(int length, int first, int second) {

	public static Content of(byte[] bytes) {
		var second = new CRC32C();
		second.update(bytes);
		return new Content(bytes.length, first(bytes, bytes.length), (int) second.getValue());
	}

	static int first(byte[] bytes, int length) {
		var first = new CRC32();
		first.update(bytes, 0, length);
		return (int) first.getValue();
	}
}
