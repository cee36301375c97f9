/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

/** How a file stands to the study that it is to be imported into. */
public enum ImportState {
	/** The study has no transcript of that ID. */
	NEW,
	/** It was imported before; nothing needs to be done. */
	SAME,
	/** It was imported before without the repairs that are wished now; they are made in the transcript as it stands. */
	UNREPAIRED,
	/** Another transcript has that ID: a person has to say what to do. */
	CLASH,
	/** It cannot be imported; the problems say why. */
	UNUSABLE
}
