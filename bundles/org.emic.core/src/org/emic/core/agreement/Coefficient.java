/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.List;
import java.util.Locale;

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

	/** A short name for the head of a column. */
	public String shortText() {
		return Messages.get("short." + name());
	}

	/** Where it is defined; empty for percent agreement. */
	public String source() {
		return Messages.get("source." + name());
	}

	/** Those that there are for a unit, in the order in which they are shown. */
	public static List<Coefficient> of(AgreementUnit unit) {
		return unit == AgreementUnit.FREE ? List.of(PERCENT, UNITIZING_ALPHA, U_ALPHA, CU_ALPHA)
				: List.of(PERCENT, COHEN_KAPPA, FLEISS_KAPPA, ALPHA);
	}

	/** A figure as a person reads it: percent with one place, others with three; a dash for none. */
	public String format(Figure figure) {
		return figure instanceof Figure.Value(double value, long units)
				? this == PERCENT ? String.format(Locale.ROOT, "%.1f %%", 100 * value) : String.format(Locale.ROOT, "%.3f", value)
				: figure == null ? "" : Messages.get("none");
	}
}
