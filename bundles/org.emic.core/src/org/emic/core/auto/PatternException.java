/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

/** A search text that cannot be used; the message tells a person why and what to do. */
public final class PatternException extends Exception {

	private static final long serialVersionUID = 1L;

	PatternException(String message) {
		super(message);
	}
}
