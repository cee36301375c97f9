/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

/** How far a coder is with a transcript. */
public enum AssignmentStatus {

	/** The coder has not coded anything in it. */
	TO_DO("to do"),
	/** The coder has coded something in it. */
	IN_PROGRESS("in progress"),
	/** It is not done. How far it is cannot be told, because it is coded blind and somebody else's. */
	OPEN("open"),
	/** The coder has said so. */
	DONE("done");

	private final String word;

	AssignmentStatus(String word) {
		this.word = word;
	}

	/** The word that stands for it in files and on the command line. */
	public String word() {
		return word;
	}
}
