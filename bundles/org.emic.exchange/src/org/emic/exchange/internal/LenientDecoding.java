/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text from bytes, with U+FFFD for those that are nothing in the encoding.
 *
 * @param text the characters, line ends as in the bytes
 * @param replaced how many places became U+FFFD
 * @param firstReplaced the first of them as an offset in the text, or -1
 * @param firstReplacedByte the first of them as an offset in the bytes, or -1
 * @param isCutOff whether the only one is at the very end: a character that the end of the file cuts off;
 *        it has been left away
 */
public record LenientDecoding(String text, int replaced, int firstReplaced, long firstReplacedByte,
		boolean isCutOff) {

	public static LenientDecoding of(byte[] bytes, int from, Charset charset) {
		var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
		int replaced = 0;
		int firstChar = -1;
		int firstByte = -1;
		CoderResult result = decoder.decode(in, out, true);
		while (result.isError()) {
			firstChar = replaced == 0 ? out.position() : firstChar;
			firstByte = replaced == 0 ? in.position() : firstByte;
			replaced++;
			in.position(in.position() + result.length());
			out.put('\uFFFD');
			result = decoder.decode(in, out, true);
		}
		decoder.flush(out);
		boolean cutOff = replaced == 1 && firstChar == out.position() - 1 && bytes.length - firstByte < 4
				&& decoder.maxCharsPerByte() <= 1 && charset.newEncoder().maxBytesPerChar() > 1;
		if (cutOff) {
			out.position(firstChar);
		}
		out.flip();
		return new LenientDecoding(out.toString(), replaced, firstChar, firstByte, cutOff);
	}

	/** Whether every byte means something in the encoding. */
	public static boolean isStrictlyValid(byte[] bytes, Charset charset) {
		try {
			charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}
