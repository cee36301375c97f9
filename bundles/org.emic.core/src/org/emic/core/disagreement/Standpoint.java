/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.util.List;

import org.emic.core.study.PlacedCoding;

/**
 * What one coder did where coders differ.
 *
 * @param coderId the id of the coder
 * @param coder   the name of the coder
 * @param codings the codings in question, in the order of the text; none where the coder left the words uncoded
 */
public record Standpoint(String coderId, String coder, List<PlacedCoding> codings) {

	public Standpoint {
		codings = List.copyOf(codings);
	}

	/** Whether the coder left the words without the codes in question. */
	public boolean isUncoded() {
		return codings.isEmpty();
	}
}
