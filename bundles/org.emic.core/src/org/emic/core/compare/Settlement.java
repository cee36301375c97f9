/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Optional;

import org.emic.core.compare.Difference.Side;
import org.emic.model.files.FormatException;

/**
 * Both sides of a file in conflict, part by part. What only one side changed is taken over by the other at once, so that
 * only what a person must decide is left. A part is settled when both sides are the same there.
 */
public final class Settlement {

	private final Comparison comparison;

	private Settlement(Comparison comparison) {
		this.comparison = comparison;
	}

	/**
	 * Begins to settle a file.
	 *
	 * @param base the file that both sides came from, where it is known
	 * @return nothing if it is none of the files that have parts, or if its sides differ in what is no part alone: then it is
	 *         to be settled as text
	 * @throws FormatException if one of the sides cannot be read
	 */
	public static Optional<Settlement> of(ConflictSides conflict, Optional<String> base, String fileName, CodeNames names)
			throws FormatException {
		var ours = ComparedFiles.read(conflict.ours(), fileName, names);
		var theirs = ComparedFiles.read(conflict.theirs(), fileName, names);
		if (ours.isEmpty() || theirs.isEmpty() || ours.get().getClass() != theirs.get().getClass()) {
			return Optional.empty();
		}
		var from = base.isEmpty() ? Optional.<ComparedFile>empty() : ComparedFiles.read(base.get(), fileName, names);
		var comparison = Comparison.of(from.filter(file -> file.getClass() == ours.get().getClass()), ours.get(), theirs.get());
		var settlement = new Settlement(settleAlone(comparison));
		return settlement.open() == 0 && !isSettled(settlement.comparison) ? Optional.empty() : Optional.of(settlement);
	}

	/** Takes over what only one side changed; a part that is not the same after it is left to a person. */
	private static Comparison settleAlone(Comparison begun) throws FormatException {
		var comparison = begun;
		for (var difference : begun.differences().stream().flatMap(Difference::leaves).toList()) {
			if (difference.side() == Side.LEFT) {
				comparison = comparison.takingLeft(difference.part().key());
			} else if (difference.side() == Side.RIGHT) {
				comparison = comparison.takingRight(difference.part().key());
			}
		}
		return comparison;
	}

	public Comparison comparison() {
		return comparison;
	}

	/** How many parts are to be settled. */
	public long open() {
		return comparison.count();
	}

	/** Whether nothing of one side would be lost if the other were kept. What is no part counts as well. */
	public static boolean isSettled(Comparison comparison) throws FormatException {
		return comparison.count() == 0 && comparison.left().saysTheSame(comparison.right());
	}
}
