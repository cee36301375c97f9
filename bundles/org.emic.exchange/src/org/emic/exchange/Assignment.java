/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.Comparator;

/**
 * A transcript that a coder is to code.
 *
 * @param transcript its Transcript ID
 * @param coder      the coder's id
 */
public record Assignment(String transcript, String coder) implements Comparable<Assignment> {

	private static final Comparator<Assignment> ORDER = Comparator.comparing(Assignment::transcript)
			.thenComparing(Assignment::coder);

	@Override
	public int compareTo(Assignment other) {
		return ORDER.compare(this, other);
	}
}
