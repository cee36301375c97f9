/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.Comparator;

import org.emic.model.coding.Coding;

/** The order of codings in a file: start, end, id. */
public final class CodingOrder {

	/** The order. */
	public static final Comparator<Coding> INSTANCE = Comparator.comparingInt(Coding::getStartTurn)
			.thenComparingInt(Coding::getStartOffset).thenComparingInt(Coding::getEndTurn)
			.thenComparingInt(Coding::getEndOffset)
			.thenComparing(coding -> coding.getId() == null ? "" : coding.getId());

	private CodingOrder() {
	}
}
