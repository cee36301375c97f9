/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** What becomes of passages on which coders differed and that were settled. */
public enum SettledPassages {
	/** They count as coders coded them: agreement before the consensus. */
	AS_CODED,
	/**
	 * The consensus counts instead: agreement after it. Each coding in whose place a coding of the consensus stands is left
	 * out, and each coder who took part in the transcript, also one who had left the passage uncoded, counts as having coded
	 * what the consensus says; where it says that no code holds, as having coded nothing. What was not settled counts as
	 * it was coded. So does what two people settled differently, and what the consensus says of an uncertain place.
	 */
	AS_SETTLED
}
