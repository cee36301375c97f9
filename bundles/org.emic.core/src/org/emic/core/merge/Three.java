/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.Optional;
import java.util.function.Function;

/**
 * What something was before two people changed it, and what each made of it. Where nothing was, or is, all three
 * take the same value for that.
 */
record Three<T>(T base, T ours, T theirs) {

	<R> Three<R> map(Function<? super T, ? extends R> function) {
		return new Three<>(function.apply(base), function.apply(ours), function.apply(theirs));
	}

	boolean oursChanged() {
		return !ours.equals(base);
	}

	boolean theirsChanged() {
		return !theirs.equals(base);
	}

	/** Both changed it, in different ways. */
	boolean isConflict() {
		return oursChanged() && theirsChanged() && !ours.equals(theirs);
	}

	/** The change that was made, or, where both made the same or none, what is there; nothing for a conflict. */
	Optional<T> settled() {
		return isConflict() ? Optional.empty() : Optional.of(oursChanged() ? ours : theirs);
	}

	/** The same with both sides changed over. */
	Three<T> swapped() {
		return new Three<>(base, theirs, ours);
	}
}
