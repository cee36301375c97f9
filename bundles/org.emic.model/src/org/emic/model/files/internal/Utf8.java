/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.emic.model.files.FormatException;

/** Texts and their bytes. Nothing is replaced silently: what cannot be read or written is an exception. */
public final class Utf8 {

	private Utf8() {
	}

	/** The text of a file, with single line feeds and without a byte order mark. */
	public static String decode(byte[] bytes, String fileName) throws FormatException {
		var in = ByteBuffer.wrap(bytes);
		try {
			return Lines.normalise(StandardCharsets.UTF_8.newDecoder().decode(in).toString());
		} catch (CharacterCodingException e) {
			var line = 1;
			for (var i = 0; i < in.position(); i++)
				if (bytes[i] == '\n')
					line++;
			throw Problems.of(fileName, line, binary(bytes) ? "file.binary" : "file.encoding");
		}
	}

	private static boolean binary(byte[] bytes) {
		for (var b : bytes)
			if (b == 0)
				return true;
		return false;
	}

	/** The bytes of a text. */
	public static byte[] encode(String text, String fileName) throws FormatException {
		try {
			var out = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			var bytes = new byte[out.remaining()];
			out.get(bytes);
			return bytes;
		} catch (CharacterCodingException e) {
			var at = 0;
			while (!Unsafe.at(text, at) || !Character.isSurrogate(text.charAt(at)))
				at++;
			throw Problems.of(fileName, 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count(),
					"file.surrogate");
		}
	}
}
