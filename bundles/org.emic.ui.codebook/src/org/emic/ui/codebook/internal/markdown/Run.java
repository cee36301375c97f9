/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.markdown;

/**
 * A piece of text in one format.
 *
 * @param target the address of a link; null for no link
 */
public record Run(String text, boolean bold, boolean italic, boolean code, boolean struck, String target) {

	static Run plain(String text) {
		return new Run(text, false, false, false, false, null);
	}

	Run withText(String other) {
		return new Run(other, bold, italic, code, struck, target);
	}
}
