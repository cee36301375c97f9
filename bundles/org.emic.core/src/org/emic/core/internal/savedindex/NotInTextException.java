/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.internal.savedindex;

/** Some words do not stand in the text, so that their place cannot be written. */
final class NotInTextException extends Exception {

	private static final long serialVersionUID = 1L;

	NotInTextException() {
		super("", null, false, false);
	}
}
