/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.git;

/** A study cannot be read at a revision. The message tells a person why and what to do. */
public final class RevisionException extends Exception {

	private static final long serialVersionUID = 1L;

	RevisionException(String message) {
		super(message);
	}

	RevisionException(String message, Throwable cause) {
		super(message, cause);
	}
}
