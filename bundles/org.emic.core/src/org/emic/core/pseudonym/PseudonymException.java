/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

/** Names cannot be replaced so; the message says why, and what to do. */
public final class PseudonymException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PseudonymException(String message) {
		super(message);
	}
}
