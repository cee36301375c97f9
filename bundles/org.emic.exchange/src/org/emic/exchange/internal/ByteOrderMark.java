/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The mark at the beginning of a file that names its encoding.
 *
 * @param charset the encoding it names
 * @param bytes the mark itself, as numbers from 0 to 255
 */
public record ByteOrderMark(Charset charset, List<Integer> bytes) {

	/** UTF-32LE stands before UTF-16LE, whose mark its own begins with. */
	private static final List<ByteOrderMark> ALL = List.of(
			new ByteOrderMark(UTF_8, List.of(0xEF, 0xBB, 0xBF)),
			new ByteOrderMark(Charset.forName("UTF-32LE"), List.of(0xFF, 0xFE, 0, 0)),
			new ByteOrderMark(Charset.forName("UTF-32BE"), List.of(0, 0, 0xFE, 0xFF)),
			new ByteOrderMark(UTF_16LE, List.of(0xFF, 0xFE)),
			new ByteOrderMark(UTF_16BE, List.of(0xFE, 0xFF)));

	/** The mark that the bytes begin with, if any. */
	public static Optional<ByteOrderMark> of(byte[] file) {
		return ALL.stream().filter(mark -> mark.begins(file)).findFirst();
	}

	public int length() {
		return bytes.size();
	}

	private boolean begins(byte[] file) {
		if (file.length < bytes.size()) {
			return false;
		}
		for (int i = 0; i < bytes.size(); i++) {
			if ((file[i] & 0xFF) != bytes.get(i)) {
				return false;
			}
		}
		return true;
	}
}
