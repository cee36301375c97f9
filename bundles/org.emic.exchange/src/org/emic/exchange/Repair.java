/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

/**
 * A piece of mis-decoded text and what it was before it was mis-decoded.
 *
 * @param offset where it is in the text that was searched, in UTF-16 units
 * @param length how long it is there, in UTF-16 units
 * @param line the line it is on, from 1
 * @param before the piece as it stands, such as {@code â€”}
 * @param after what it should be, such as {@code —}
 * @param context the piece with some words around it, on one line, as it stands
 */
public record Repair(int offset, int length, int line, String before, String after, String context) {
}
