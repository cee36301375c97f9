/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/**
 * What does not count in figures of agreement, so that nobody takes them for more than they are.
 *
 * @param transcripts transcripts that fewer than two of the coders coded
 * @param uncertain   codings whose place is uncertain
 * @param notes       codings without a code
 * @param automatic   automatic codings that do not count by choice
 * @param outside     codings that lie in no unit, such as in turns that do not count
 */
public record LeftOut(int transcripts, int uncertain, int notes, int automatic, int outside) {

	LeftOut withOutside(int count) {
		return new LeftOut(transcripts, uncertain, notes, automatic, count);
	}
}
