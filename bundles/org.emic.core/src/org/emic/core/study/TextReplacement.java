/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

/**
 * A part of a text and what comes in its place.
 *
 * @param offset the UTF-16 offset in the text before any replacement
 * @param length the UTF-16 units that go; 0 where something is only put in
 * @param text   what comes in their place
 */
public record TextReplacement(int offset, int length, String text) {

	/** Where the part ends (exclusive). */
	public int end() {
		return offset + length;
	}
}
