/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;
import org.emic.model.files.CodingIds;

/**
 * What was decided about the codings of a transcript by others than their coders, and which of it holds. Most
 * transcripts have none of it, and then it costs nothing.
 */
final class Decisions {

	/** The latest last. Two clones may decide at the same time: then the id tells. */
	private static final Comparator<Decision> BY_TIME = Comparator
			.comparing(Decision::getCreated, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Decision::getId);

	private final Map<String, List<Decision>> byCoding = new HashMap<>();
	/** Kept, not found each time: the index has a coding under the code that held when it was put there. */
	private final Map<PlacedCoding, Decision> inForce = new HashMap<>();

	void add(CodingSet set) {
		set.getDecisions().forEach(this::add);
	}

	void add(Decision decision) {
		byCoding.computeIfAbsent(decision.getCoding(), id -> new ArrayList<>(1)).add(decision);
	}

	void remove(Decision decision) {
		var about = byCoding.get(decision.getCoding());
		if (about != null && about.remove(decision) && about.isEmpty()) {
			byCoding.remove(decision.getCoding());
		}
	}

	/** All that was decided about a coding, the latest last; what does not hold included. */
	List<Decision> about(PlacedCoding placed) {
		return named(placed).filter(decision -> isAbout(decision, placed)).sorted(BY_TIME).toList();
	}

	/** The decision that holds; null where the coding counts as its coder wrote it. */
	Decision inForce(PlacedCoding placed) {
		return inForce.get(placed);
	}

	/** The codings for which some decision holds or might. */
	boolean concerns(PlacedCoding placed) {
		return inForce.containsKey(placed) || named(placed).findAny().isPresent();
	}

	/** Finds anew what holds for a coding. */
	void settle(PlacedCoding placed, CodeTree codes) {
		Decision latest = null;
		for (var decision : named(placed).toList()) {
			if (isAbout(decision, placed) && holds(decision, placed, codes)
					&& (latest == null || BY_TIME.compare(latest, decision) < 0)) {
				latest = decision;
			}
		}
		if (latest == null) {
			inForce.remove(placed);
		} else {
			inForce.put(placed, latest);
		}
	}

	/** What was decided about a coding, or about those that said the same and became one with it. */
	private Stream<Decision> named(PlacedCoding placed) {
		return CodingIds.same(placed.coding()).stream().flatMap(id -> byCoding.getOrDefault(id, List.of()).stream());
	}

	private static boolean isAbout(Decision decision, PlacedCoding placed) {
		return decision.getOwner() == null || decision.getOwner().equals(placed.coder().getId());
	}

	/** Once its coder gave a coding another code, that is the newer word. Codes that were merged are one. */
	private static boolean holds(Decision decision, PlacedCoding placed, CodeTree codes) {
		var code = placed.coding().getCode();
		return Objects.equals(decision.getWas(), code)
				|| decision.getWas() != null && code != null && codes.idNow(decision.getWas()).equals(codes.idNow(code));
	}
}
