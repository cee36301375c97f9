/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

/** What a part of a file is; says which image it has. */
public enum PartKind {
	CODEBOOK, CODE, CODINGS, CODING, DECISION, OUTLINE, SECTION, TRANSCRIPT, TURN, MEMO,
	/** A short value: a name, a colour, a place. */
	PROPERTY,
	/** Text of several lines. */
	PROSE
}
