/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/** What is compared: the pieces of text to which each coder gave a value. */
public enum AgreementUnit {
	/** The words of a turn. */
	TURN,
	/** A sentence of a turn, as {@link org.emic.core.text.Sentences} finds it. */
	SENTENCE,
	/** A paragraph of a turn: what stands between line ends. */
	PARAGRAPH,
	/** Each character of the turns' words, a Unicode code point, blanks included. */
	CHARACTER,
	/** No given units: passages as coders marked them. */
	FREE;

	/** Whether each unit is a piece of text that coders could have coded as such. */
	public boolean isListed() {
		return this != CHARACTER && this != FREE;
	}
}
