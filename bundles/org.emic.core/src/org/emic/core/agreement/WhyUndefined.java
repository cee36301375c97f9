/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** Why a coefficient has no value. */
public enum WhyUndefined {
	/** There are fewer than two coders. */
	ONE_CODER,
	/** The coders have no unit in common: none of two, or, where all are needed, none of all. */
	NO_COMMON_UNITS,
	/** Every coder gave every unit the same value: there is no chance that could be corrected for. */
	NO_VARIATION,
	/** No coder applied the code where all of them coded. */
	NOT_APPLIED,
	/** A coder's codings of different codes overlap, and the coefficient knows one value at each place. */
	OVERLAPPING_CODES,
	/** There is one code only, and the coefficient tells codes apart. */
	ONE_CODE;

	/** The reason for a person, as it follows “undefined, because”. */
	public String text() {
		return Messages.get("undefined." + name());
	}

	/** What a person can do about it. */
	public String advice() {
		return Messages.get("advice." + name());
	}
}
