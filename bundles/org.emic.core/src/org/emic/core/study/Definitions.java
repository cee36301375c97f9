/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.emic.model.codebook.Code;

/** Digests of what a code means, by which a coding knows that it was made under an older definition. */
public final class Definitions {

	private static final int BYTES = 6;

	private Definitions() {
	}

	/**
	 * The first 12 hex digits of the SHA-256 of definition, inclusion and exclusion, joined by U+0000.
	 */
	public static String digest(Code code) {
		var text = String.join("\0", code.getDefinition(), code.getInclusion(), code.getExclusion());
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
