/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

/** What a refactoring does to a coding. */
public enum CodingFate {

	/** It is given another code. */
	RECODED(true),
	/** Its code was merged, and it is written under the other one. */
	MERGED(true),
	/** It is somebody else's, and is given another code by a decision of the coder's own. */
	RECODED_BY_DECISION(true),
	/** It is somebody else's, and counts under another code because its code was merged; nothing of it is written. */
	FOLLOWS(false),
	/** It says the same as another one of its coder at the same place, and becomes one with that. */
	JOINED(true),
	/** It is removed. */
	REMOVED(true),
	/** It is somebody else's, and does not count any more by a decision of the coder's own. */
	REMOVED_BY_DECISION(true),
	/** It stays, and its code cannot be found any more. */
	UNRESOLVED(false);

	private final boolean written;

	CodingFate(boolean written) {
		this.written = written;
	}

	/** Whether something is written for it, into the coder's own file. */
	public boolean isWritten() {
		return written;
	}
}
