/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** What the figures over all codes compare, where a unit may have several codes. */
public enum OverallValue {
	/**
	 * The value of a unit is the set of codes that a coder applied to it, and sets agree only when they are the same. Where
	 * codings do not overlap, this is the usual table of one value for each unit.
	 */
	SETS,
	/** Each unit is decided upon once for each code: applied or not. All these decisions count alike. */
	DECISIONS
}
