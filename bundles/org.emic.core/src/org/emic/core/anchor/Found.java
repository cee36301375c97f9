/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import org.emic.core.text.TextRange;

/**
 * Where a passage was found again.
 *
 * @param range UTF-16 offsets in the transcript's text as it is now
 * @param certainty how sure that is
 */
public record Found(TextRange range, Certainty certainty) {

	public boolean isCertain() {
		return certainty == Certainty.CERTAIN;
	}
}
