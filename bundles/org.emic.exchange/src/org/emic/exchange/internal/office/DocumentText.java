/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal.office;

/**
 * What a document says.
 *
 * @param text the text, with single line feeds
 * @param leftOut how many comments, footnotes, endnotes and, of a rich text, text boxes were left out
 * @param changes whether the document has tracked changes, which were taken as accepted
 */
record DocumentText(String text, int leftOut, boolean changes) {
}
