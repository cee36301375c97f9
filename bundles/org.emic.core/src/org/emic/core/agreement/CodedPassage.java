/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;

/**
 * A coding that is compared, where it lay at one moment.
 *
 * @param coder the index of its coder among those compared
 * @param code  the index of its code among those compared
 * @param range in UTF-16 units of the transcript's text
 */
record CodedPassage(PlacedCoding coding, int coder, int code, TextRange range) {
}
