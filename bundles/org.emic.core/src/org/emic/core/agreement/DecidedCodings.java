/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** What becomes of codings about which somebody else than their coders decided. */
public enum DecidedCodings {
	/** They count as their coders made them. How reliable a coding is shows only in what each did independently. */
	AS_CODED,
	/** They count as was decided: under another code, or not at all. */
	AS_DECIDED
}
