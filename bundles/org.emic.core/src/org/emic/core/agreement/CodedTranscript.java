/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.BitSet;
import java.util.List;

import org.emic.core.auto.SearchedTranscript;

/**
 * What coders did with a transcript at one moment.
 *
 * @param coders   the indexes of those who took part in it
 * @param passages what they coded, in the order of the text
 */
record CodedTranscript(SearchedTranscript transcript, BitSet coders, List<CodedPassage> passages) {

	/** Whether all coders of a group coded it. */
	boolean hasAll(BitSet group) {
		var missing = (BitSet) group.clone();
		missing.andNot(coders);
		return missing.isEmpty();
	}
}
