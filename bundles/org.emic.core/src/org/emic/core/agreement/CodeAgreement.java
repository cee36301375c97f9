/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How far coders agree on a code, or over all codes.
 *
 * @param code  the code; empty for all codes together
 * @param all   all coders together
 * @param pairs each pair of coders; nothing where there are two coders in all
 */
public record CodeAgreement(Optional<AgreementCode> code, GroupAgreement all, List<GroupAgreement> pairs) {

	public CodeAgreement {
		pairs = List.copyOf(pairs);
	}
}
