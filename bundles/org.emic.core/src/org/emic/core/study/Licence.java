/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.core.internal.Messages;

/** Under what terms others may use a codebook. */
public enum Licence {
	/** Creative Commons Attribution 4.0 International. */
	CC_BY("licenceCcBy"),
	/** Creative Commons Zero 1.0 Universal. */
	CC0("licenceCc0"),
	/** Nothing is said, so that nobody may without asking. */
	NONE("");

	private final String key;

	Licence(String key) {
		this.key = key;
	}

	/**
	 * What the file says: the name of the licence, its identifier and where its text is.
	 *
	 * @return empty for {@link #NONE}
	 */
	public String text(String codebook) {
		return key.isEmpty() ? "" : Messages.get(key, codebook);
	}
}
