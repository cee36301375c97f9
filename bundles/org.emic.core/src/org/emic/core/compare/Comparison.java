/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.emic.core.compare.Difference.Side;
import org.emic.model.files.FormatException;

/**
 * Two versions of a file side by side, and the one that both came from where it is known. What is the same part has
 * the same key in all of them, and stands in the same place, also when it was moved in one.
 */
public final class Comparison {

	private final Optional<ComparedFile> base;
	private final ComparedFile left;
	private final ComparedFile right;

	private Comparison(Optional<ComparedFile> base, ComparedFile left, ComparedFile right) {
		this.base = base;
		this.left = left;
		this.right = right;
	}

	/** Compares two versions. */
	public static Comparison of(ComparedFile left, ComparedFile right) {
		return of(Optional.empty(), left, right);
	}

	/** Compares two versions, and both with the one that they came from. */
	public static Comparison of(Optional<ComparedFile> base, ComparedFile left, ComparedFile right) {
		if (base.isEmpty()) {
			return new Comparison(base, left, right.arrangedLike(List.of(left)));
		}
		var arranged = left.arrangedLike(List.of(base.get()));
		return new Comparison(base, arranged, right.arrangedLike(List.of(base.get(), arranged)));
	}

	public Optional<ComparedFile> base() {
		return base;
	}

	public ComparedFile left() {
		return left;
	}

	public ComparedFile right() {
		return right;
	}

	/** The differences of the files' parts, in order. */
	public List<Difference> differences() {
		return children(base.map(ComparedFile::root), Optional.of(left.root()), Optional.of(right.root()));
	}

	/** The comparison after the left version took a part as the right one has it. */
	public Comparison takingRight(String key) throws FormatException {
		return of(base, left.read(left.taking(key, right)), right);
	}

	/** The comparison after the right version took a part as the left one has it. */
	public Comparison takingLeft(String key) throws FormatException {
		return of(base, left, right.read(right.taking(key, left)));
	}

	/** How many parts are different in both versions, whoever changed them. */
	public long count() {
		return of(left, right).differences().stream().flatMap(Difference::leaves).count();
	}

	private List<Difference> children(Optional<Part> ofBase, Optional<Part> ofLeft, Optional<Part> ofRight) {
		var differences = new ArrayList<Difference>();
		for (var key : keys(ofBase, ofLeft, ofRight)) {
			compare(ofBase.flatMap(part -> part.part(key)), ofLeft.flatMap(part -> part.part(key)),
					ofRight.flatMap(part -> part.part(key))).ifPresent(differences::add);
		}
		differences.sort(Comparator.comparingLong(difference -> difference.part().order()));
		return differences;
	}

	private static Set<String> keys(Optional<Part> ofBase, Optional<Part> ofLeft, Optional<Part> ofRight) {
		var keys = new LinkedHashSet<String>();
		for (var part : List.of(ofLeft, ofRight, ofBase)) {
			part.ifPresent(present -> present.parts().forEach(child -> keys.add(child.key())));
		}
		return keys;
	}

	private Optional<Difference> compare(Optional<Part> inBase, Optional<Part> inLeft, Optional<Part> inRight) {
		boolean whole = inLeft.isPresent() && inRight.isPresent() && (base.isEmpty() || inBase.isPresent());
		if (whole && same(inLeft, inRight) && (base.isEmpty() || same(inBase, inLeft))) {
			return Optional.empty();
		}
		var children = whole ? children(inBase, inLeft, inRight) : List.<Difference>of();
		return Optional.of(new Difference(inBase, inLeft, inRight, side(inBase, inLeft, inRight), children));
	}

	private static boolean same(Optional<Part> one, Optional<Part> other) {
		return one.isPresent() == other.isPresent() && (one.isEmpty() || one.get().isSame(other.get()));
	}

	private Side side(Optional<Part> inBase, Optional<Part> inLeft, Optional<Part> inRight) {
		if (base.isEmpty()) {
			return Side.UNKNOWN;
		}
		if (same(inLeft, inRight)) {
			return Side.SAME;
		}
		if (same(inBase, inRight)) {
			return Side.LEFT;
		}
		return same(inBase, inLeft) ? Side.RIGHT : Side.CONFLICT;
	}
}
