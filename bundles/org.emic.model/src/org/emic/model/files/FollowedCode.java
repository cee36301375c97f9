/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.Optional;

import org.emic.model.coding.Coding;
import org.emic.model.files.internal.JsonText;

/**
 * The code that a coder gave to a coding, where the coding is written under another one because that code was merged
 * into it. A later word of the coder's takes its place, also one given at the same time on another machine.
 */
public final class FollowedCode {

	/** The key under which a coding's line has the id of the code that its coder gave. */
	public static final String KEY = "followed"; //$NON-NLS-1$

	private FollowedCode() {
	}

	/** The id of the code that the coder gave; nothing for a coding that has the code that its coder gave. */
	public static Optional<String> of(Coding coding) {
		// asked for each of many codings, hardly any of which has such a key
		if (coding.getExtras() == null || !coding.getExtras().contains(KEY)) {
			return Optional.empty();
		}
		return Optional.ofNullable(JsonText.entries(coding.getExtras()).get(KEY)).map(RawJson::text);
	}

	/**
	 * What a coding's extras are to say of it.
	 *
	 * @param given the id of the code that the coder gave, or nothing where the coding has that
	 */
	public static String extras(Coding coding, Optional<String> given) {
		if (of(coding).equals(given)) {
			return coding.getExtras();
		}
		var entries = JsonText.entries(coding.getExtras());
		given.ifPresentOrElse(id -> entries.put(KEY, RawJson.quote(id)), () -> entries.remove(KEY));
		return JsonText.object(entries);
	}
}
