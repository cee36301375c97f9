/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** The coefficients of agreement. Where each comes from stands with its formula. */
public enum Coefficient {
	/** The share of pairs of values that agree; of free segments, of the characters. */
	PERCENT,
	/** Cohen's kappa, of two coders. */
	COHEN_KAPPA,
	/** Fleiss' kappa, of the units that all coders coded. */
	FLEISS_KAPPA,
	/** Krippendorff's alpha for nominal values, of the units that at least two coders coded. */
	ALPHA,
	/** Krippendorff's alpha for unitizing, as of 1995 and 2004. */
	UNITIZING_ALPHA,
	/** Krippendorff's u-alpha, as of 2016. */
	U_ALPHA,
	/** Krippendorff's cu-alpha of 2016: the coding of what two coders marked, apart from where it begins and ends. */
	CU_ALPHA;

	/** The name for a person. */
	public String text() {
		return Messages.get("coefficient." + name());
	}
}
