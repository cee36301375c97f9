/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

/**
 * A line that begins with a label. Offsets are UTF-16 offsets in the text.
 *
 * @param label the label as it is compared: without blanks around it, with single ones within
 * @param start where the label, or the time code before it, begins
 * @param end where the label with its colon ends, exclusive
 * @param words where the words of the line begin, after the label and a time code behind it
 * @param timeCode the time code without brackets, or null
 */
record LabelMatch(String label, int start, int end, int words, String timeCode) {
}
