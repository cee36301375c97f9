/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

/** How far a disagreement is settled. */
public enum DisagreementState {
	/** Nobody said what holds, or coders coded something else there since. */
	OPEN,
	/** Two people said what holds, and did not say the same. */
	DISPUTED,
	/** A consensus stands in the place of all that the coders did there. */
	SETTLED
}
