/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

/** What can change of a transcript that is shown without the rest. */
public enum Aspect {
	/** The codings, or which of them is the current one. */
	CODINGS,
	/** Which turn the caret is in. */
	CURRENT_TURN
}
