/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Optional;

/** A step of a study that may be one that nobody should take back, or make again, by the way. */
public interface GuardedStep {

	/** What a person is to be asked before it is undone; empty when it simply is. */
	Optional<String> undoQuestion();

	/** What a person is to be asked before it is done again; empty when it simply is. */
	Optional<String> redoQuestion();
}
