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

/** What a code means, or meant: definition, and when to apply it and when not, each as Markdown. */
public record Wording(String definition, String inclusion, String exclusion) {

	private static final int BYTES = 6;

	/** Nothing is said. */
	public static final Wording NONE = new Wording("", "", "");

	public Wording {
		definition = definition == null ? "" : definition;
		inclusion = inclusion == null ? "" : inclusion;
		exclusion = exclusion == null ? "" : exclusion;
	}

	public static Wording of(Code code) {
		return new Wording(code.getDefinition(), code.getInclusion(), code.getExclusion());
	}

	public boolean isEmpty() {
		return equals(NONE);
	}

	/** The first 12 hex digits of the SHA-256 of definition, inclusion and exclusion, joined by U+0000. */
	public String digest() {
		var text = String.join("\0", definition, inclusion, exclusion);
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
