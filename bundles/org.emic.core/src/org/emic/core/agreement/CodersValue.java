/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.List;

import org.emic.core.study.PlacedCoding;

/**
 * What a coder did with a passage.
 *
 * @param coder    the coder
 * @param tookPart whether the coder coded the transcript at all; if not, the value is missing
 * @param codes    the compared codes that the coder applied, in the order of the codebook
 * @param codings  the codings that did so; more than codes where some overlap
 */
public record CodersValue(AgreementCoder coder, boolean tookPart, List<AgreementCode> codes, List<PlacedCoding> codings) {

	public CodersValue {
		codes = List.copyOf(codes);
		codings = List.copyOf(codings);
	}
}
