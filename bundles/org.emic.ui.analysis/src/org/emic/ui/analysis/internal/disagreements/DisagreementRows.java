/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.DisagreementState;
import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;

/**
 * Disagreements as rows of a table, below the names of their groups.
 *
 * @param rows {@link Group} and {@link Disagreement}
 */
record DisagreementRows(List<Object> rows) {

	static final DisagreementRows NONE = new DisagreementRows(List.of());

	/** By what disagreements are put together. */
	enum Grouping {
		/** By the codes in question: one, or those between which coders differ. */
		CODE,
		/** By transcript. */
		TRANSCRIPT
	}

	/**
	 * The heading of a group.
	 *
	 * @param settled how many of its disagreements are settled
	 */
	record Group(String name, int count, int settled, boolean open) {
	}

	/** @param closed the names of the groups that are folded */
	static DisagreementRows of(List<Disagreement> disagreements, Grouping grouping, CodeTree codes, Set<String> closed) {
		Map<String, List<Disagreement>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
		disagreements.forEach(each -> groups.computeIfAbsent(group(each, grouping, codes), name -> new ArrayList<>()).add(each));
		var rows = new ArrayList<Object>();
		groups.forEach((name, members) -> {
			boolean open = !closed.contains(name);
			rows.add(new Group(name, members.size(),
					(int) members.stream().filter(each -> each.state() == DisagreementState.SETTLED).count(), open));
			if (open) {
				rows.addAll(members);
			}
		});
		return new DisagreementRows(rows);
	}

	/** The name of the group that a disagreement is in. */
	static String group(Disagreement disagreement, Grouping grouping, CodeTree codes) {
		return grouping == Grouping.TRANSCRIPT ? disagreement.transcript().title()
				: disagreement.codes().stream().map(id -> name(disagreement, id, codes)).sorted()
						.collect(Collectors.joining(" \u2194 ")); //$NON-NLS-1$
	}

	private static String name(Disagreement disagreement, String id, CodeTree codes) {
		return codes.code(id).map(Code::getName).orElseGet(() -> disagreement.codings()
				.filter(placed -> codes.idNow(placed.codeId()).equals(id)).map(DisagreementColumn::code).findFirst().orElse(id));
	}
}
