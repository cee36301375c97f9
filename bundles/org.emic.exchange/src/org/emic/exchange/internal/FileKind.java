/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;

/** Kinds of file that people take for text, known by their first bytes. */
public enum FileKind {
	ZIP("PK\u0003\u0004", "kind.zip"),
	OLE("\u00D0\u00CF\u0011\u00E0", "kind.ole"),
	PDF("%PDF-", "kind.pdf"),
	RTF("{\\rtf", "kind.rtf"),
	PNG("\u0089PNG", "kind.image"),
	JPEG("\u00FF\u00D8\u00FF", "kind.image"),
	MP3("ID3", "kind.audio"),
	WAV("RIFF", "kind.audio"),
	OGG("OggS", "kind.audio"),
	GZIP("\u001F\u008B\u0008", "kind.zip");

	private final byte[] signature;
	private final String messageKey;

	FileKind(String signature, String messageKey) {
		this.signature = signature.getBytes(ISO_8859_1);
		this.messageKey = messageKey;
	}

	/** The key of the message that says what it is and what to do. */
	public String messageKey() {
		return messageKey;
	}

	/** The kind whose signature the bytes begin with; empty for what may be text. */
	public static Optional<FileKind> of(byte[] file) {
		for (var kind : values()) {
			if (kind.begins(file) && (kind.isUnmistakable() || kind.isFollowedByControl(file))) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	private boolean begins(byte[] file) {
		if (file.length < signature.length) {
			return false;
		}
		for (int i = 0; i < signature.length; i++) {
			if (file[i] != signature[i]) {
				return false;
			}
		}
		return true;
	}

	/** A transcript may well begin with "ID3" or "RIFF": only with control characters soon after are they audio. */
	private boolean isUnmistakable() {
		return this != MP3 && this != WAV && this != OGG;
	}

	private boolean isFollowedByControl(byte[] file) {
		for (int i = signature.length; i < Math.min(file.length, 16); i++) {
			if (file[i] >= 0 && file[i] < 9) {
				return true;
			}
		}
		return false;
	}
}
