/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Optional;

import org.emic.core.study.Quotes;

/** Puts differences into words. */
public final class Wording {

	/** So much of a value is shown, in UTF-16 units. */
	private static final int LENGTH = 48;
	/** So much is shown of what stands before the first difference. */
	private static final int LEAD = 12;

	private Wording() {
	}

	/**
	 * A difference in a line, such as “name: ‘control’ → ‘creative power’”: from the version that both came from to
	 * the changed one. Without such a version, or when both changed it, both values stand side by side.
	 */
	public static String of(Optional<Part> base, Optional<Part> left, Optional<Part> right) {
		var part = left.or(() -> right).or(() -> base).orElseThrow();
		if (left.isEmpty() || right.isEmpty() || !part.parts().isEmpty()) {
			return part.name();
		}
		var ours = left.get();
		var theirs = right.get();
		if (base.isPresent() && base.get().isSame(ours)) {
			return from(part.name(), base.get(), theirs);
		}
		if (base.isPresent() && (base.get().isSame(theirs) || ours.isSame(theirs))) {
			return from(part.name(), base.get(), ours);
		}
		return beside(part.name(), ours, theirs);
	}

	private static String from(String name, Part before, Part now) {
		if (before.value().equals(now.value())) {
			return Messages.get("changedUnseen", name);
		}
		return Messages.get("changed", name, shown(before, now), shown(now, before));
	}

	private static String beside(String name, Part left, Part right) {
		if (left.value().equals(right.value())) {
			return Messages.get("besideUnseen", name);
		}
		return Messages.get("beside", name, shown(left, right), shown(right, left));
	}

	private static String shown(Part part, Part other) {
		var value = excerpt(Quotes.line(part.value()), Quotes.line(other.value()));
		return value.isEmpty() ? Messages.get("nothing") : Messages.get("value", value);
	}

	/** The value, shortened so that the first word that is different can be seen. */
	private static String excerpt(String value, String other) {
		int same = 0;
		while (same < Math.min(value.length(), other.length()) && value.charAt(same) == other.charAt(same)) {
			same++;
		}
		if (value.length() <= LENGTH || same < LENGTH - LEAD) {
			return Quotes.shorten(value, LENGTH);
		}
		int from = Math.max(0, value.lastIndexOf(' ', Math.max(0, same - LEAD)) + 1);
		return "…" + Quotes.shorten(value.substring(from), LENGTH);
	}
}
