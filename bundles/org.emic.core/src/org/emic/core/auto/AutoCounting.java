/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import org.emic.model.coding.Coding;

/** Which of the automatic codings are counted. */
public enum AutoCounting {
	/** All, like any coding. */
	ALL,
	/** Those that their coder looked at and kept. */
	REVIEWED,
	/** None: only what people coded by hand or in vivo. */
	NONE;

	/** Whether a coding is counted. Codings that are not automatic always are. */
	public boolean counts(Coding coding) {
		return switch (this) {
			case ALL -> true;
			case REVIEWED -> !AutoReview.isToReview(coding);
			case NONE -> !AutoReview.isAutomatic(coding);
		};
	}
}
