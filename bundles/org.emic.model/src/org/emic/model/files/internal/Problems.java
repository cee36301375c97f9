/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import org.emic.model.files.FormatException;
import org.emic.model.files.Texts;

/** Makes format exceptions from the messages {@code key.problem} and {@code key.advice}. */
public final class Problems {

	private static final Texts TEXTS = Texts.of(FormatException.class);

	private Problems() {
	}

	/** The exception for a key; both messages get the arguments. */
	public static FormatException of(String fileName, int line, String key, Object... args) {
		return new FormatException(fileName, line, TEXTS.get(key + ".problem", args),
				TEXTS.get(key + ".advice", args), key);
	}
}
