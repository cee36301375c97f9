/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.model.codebook.Code;

/** Digests of what a code means, by which a coding knows that it was made under an older definition. */
public final class Definitions {

	private Definitions() {
	}

	/** The {@link Wording#digest digest} of what a code means now. */
	public static String digest(Code code) {
		return Wording.of(code).digest();
	}
}
