/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

/**
 * Something that two people changed in different ways, and only a person can settle.
 *
 * @param line   the line in the merged text, from 1, with which the conflict begins
 * @param what   what it is, in a researcher's words, such as “name”
 * @param ours   what one side says, shortened for a message
 * @param theirs what the other side says, shortened for a message
 */
public record MergeConflict(int line, String what, String ours, String theirs) {

	/** The conflict as a phrase: “name: ‘control’ (ours) or ‘creative power’ (theirs)”. */
	public String text() {
		return Messages.get("conflict", what, ours, theirs);
	}
}
