/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.EnumSet;
import java.util.Set;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.DisagreementKind;
import org.emic.core.disagreement.DisagreementState;

/**
 * Which disagreements are listed.
 *
 * @param coders   the ids of the coders who are compared; empty for all
 * @param codes    the ids of codes of which one is in question; empty for all
 * @param kinds    in what coders differ
 * @param openOnly whether settled ones are left out
 */
public record DisagreementFilter(Set<String> coders, Set<String> codes, Set<DisagreementKind> kinds, boolean openOnly) {

	/** Everything. */
	public static final DisagreementFilter ALL = new DisagreementFilter(Set.of(), Set.of(),
			EnumSet.allOf(DisagreementKind.class), false);

	public DisagreementFilter {
		coders = Set.copyOf(coders);
		codes = Set.copyOf(codes);
		kinds = Set.copyOf(kinds);
	}

	public DisagreementFilter withCoders(Set<String> ids) {
		return new DisagreementFilter(ids, codes, kinds, openOnly);
	}

	public DisagreementFilter withCodes(Set<String> ids) {
		return new DisagreementFilter(coders, ids, kinds, openOnly);
	}

	DisagreementFilter withKind(DisagreementKind kind, boolean listed) {
		var wanted = EnumSet.noneOf(DisagreementKind.class);
		wanted.addAll(kinds);
		if (listed) {
			wanted.add(kind);
		} else {
			wanted.remove(kind);
		}
		return new DisagreementFilter(coders, codes, wanted, openOnly);
	}

	DisagreementFilter withOpenOnly(boolean only) {
		return new DisagreementFilter(coders, codes, kinds, only);
	}

	/** Whether anything is left out. */
	boolean isRestricted() {
		return !equals(ALL);
	}

	/** Whether a disagreement is listed; which coders are compared was seen to when it was found. */
	boolean accepts(Disagreement disagreement) {
		return kinds.contains(disagreement.kind()) && (!openOnly || disagreement.state() != DisagreementState.SETTLED)
				&& (codes.isEmpty() || disagreement.codes().stream().anyMatch(codes::contains));
	}
}
