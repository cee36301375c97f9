/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.emic.model.transcript.Transcript;

/**
 * Digests by which the turns of a transcript are known again after an edit made elsewhere.
 *
 * <p>A turn's digest is the first 12 hex digits of the SHA-256 of its words in UTF-8, a transcript's the
 * first 16 of that of its turns' digests, joined by line feeds. Labels and time codes do not count.
 */
public final class TurnDigests {

	private static final int TURN = 12;
	private static final int TRANSCRIPT = 16;

	private TurnDigests() {
	}

	/** The digest of each turn, in order; the text is the one that the transcript's ranges point into. */
	public static List<String> of(Transcript transcript, String text) {
		var digests = new ArrayList<String>(transcript.getTurns().size());
		var sha = sha256();
		for (var turn : transcript.getTurns()) {
			var from = turn.getTextOffset();
			digests.add(hex(sha, text.substring(from, from + turn.getTextLength()), TURN));
		}
		return digests;
	}

	/** The digest of one turn's words. */
	public static String turn(String words) {
		return hex(sha256(), words, TURN);
	}

	/** The digest of a transcript from the digests of its turns. */
	public static String transcript(List<String> turns) {
		return hex(sha256(), String.join("\n", turns), TRANSCRIPT);
	}

	private static String hex(MessageDigest sha, String text, int digits) {
		var digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest, 0, digits / 2);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform must have it
		}
	}
}
