/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** What becomes of units to which no coder applied any of the compared codes. */
public enum UncodedText {
	/**
	 * They count: not to code a passage is a decision too, and without it chance cannot be told from agreement on
	 * single codes.
	 */
	COUNTS,
	/** They are left out of all figures, so that long stretches that nobody found worth coding do not count. */
	LEFT_OUT
}
