/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part in which two versions differ, or one of them from the version that both came from.
 *
 * @param base     the part in the version that both came from; empty if it was not there, or nothing is known of it
 * @param left     the part in the one version
 * @param right    the part in the other version
 * @param side     who changed it; without a base, {@link Side#UNKNOWN}
 * @param children the differences in it; none for a part that only one version has
 */
public record Difference(Optional<Part> base, Optional<Part> left, Optional<Part> right, Side side,
		List<Difference> children) {

	/** Who changed a part. */
	public enum Side {
		LEFT, RIGHT,
		/** Both did, and not in the same way. */
		CONFLICT,
		/** Both did, in the same way. */
		SAME,
		/** There is no version that both came from. */
		UNKNOWN
	}

	/** Keeps its own copy of the children. */
	public Difference {
		children = List.copyOf(children);
	}

	/** The part, as one of the versions has it. */
	public Part part() {
		return left.or(() -> right).or(() -> base).orElseThrow();
	}

	/** The differences of which this one consists; itself, if it is one. */
	public Stream<Difference> leaves() {
		return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(Difference::leaves);
	}

	/** What is different, in a line: “name: ‘control’ → ‘creative power’”. */
	public String text() {
		return Wording.of(base, left, right);
	}
}
