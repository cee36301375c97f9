/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.core.anchor.Certainty;
import org.emic.model.coding.Settlement;
import org.emic.model.files.CodingIds;

/**
 * What was settled in a transcript where coders differed: the union of what all settlers wrote. As long as two of them
 * settled one coding differently, neither holds; what does not lie in a certain place holds only once it does.
 */
public final class Consensus {

	/** What files of the consensus call it, alike in all languages. */
	static final String NAME = "Consensus"; //$NON-NLS-1$

	/** What a settler says of a coding; of one without a code the place does not matter. */
	private record Outcome(String code, int start, int end) {

		static Outcome of(PlacedCoding placed) {
			var id = placed.codeId();
			return id == null ? new Outcome(null, 0, 0)
					: new Outcome(placed.transcript().study().codes().idNow(id), placed.start(), placed.end());
		}
	}

	private final List<PlacedCoding> settled = new ArrayList<>();
	private final Map<String, List<PlacedCoding>> byCoding = new HashMap<>();
	private final Set<String> disputedCodings = new HashSet<>();
	/** In whose place each stood when this was made; people go on settling while it is looked through. */
	private final Map<PlacedCoding, List<String>> settles = new HashMap<>();
	private final List<PlacedCoding> holding;

	private Consensus(StudyTranscript transcript) {
		for (var placed : transcript.consensus()) {
			if (placed.certainty() == Certainty.CERTAIN) {
				settled.add(placed);
				settles.put(placed, List.copyOf(settles(placed)));
				settles(placed).forEach(id -> byCoding.computeIfAbsent(id, any -> new ArrayList<>(1)).add(placed));
			}
		}
		byCoding.forEach((id, about) -> {
			if (outcomes(about).size() > 1) {
				disputedCodings.add(id);
			}
		});
		holding = settled.stream().filter(placed -> !isDisputed(placed)).toList();
	}

	/** Looks through the consensus of a transcript as it is now. */
	public static Consensus of(StudyTranscript transcript) {
		return new Consensus(transcript);
	}

	/** The ids of the coders' codings in whose place a coding of the consensus stands. */
	public static List<String> settles(PlacedCoding placed) {
		return placed.coding() instanceof Settlement settlement ? settlement.getSettles() : List.of();
	}

	private static Set<Set<Outcome>> outcomes(List<PlacedCoding> about) {
		return new HashSet<>(about.stream().collect(Collectors.groupingBy(placed -> placed.writer().getId(),
				Collectors.mapping(Outcome::of, Collectors.toSet()))).values());
	}

	/** What was settled about a coding, or about one that became one with it; also where two settlers differ. */
	public List<PlacedCoding> about(PlacedCoding coding) {
		return about(CodingIds.of(coding.coding()));
	}

	/** What was settled about any of some codings. May be called on any thread. */
	public List<PlacedCoding> about(Collection<String> codingIds) {
		return codingIds.stream().flatMap(id -> byCoding.getOrDefault(id, List.of()).stream()).distinct()
				.toList();
	}

	/** Whether something else stands in the place of a coding, and all who settled it agree. */
	public boolean isSettled(PlacedCoding coding) {
		var about = about(coding);
		return !about.isEmpty() && about.stream().noneMatch(this::isDisputed);
	}

	/** Whether a coding of the consensus stands in the place of a coder's coding. */
	public static boolean settles(PlacedCoding settled, PlacedCoding coding) {
		var ids = settles(settled);
		return CodingIds.of(coding.coding()).stream().anyMatch(ids::contains);
	}

	/** Whether a coding of the consensus says something else than another settler's about the same codings. */
	public boolean isDisputed(PlacedCoding placed) {
		return settledBy(placed).stream().anyMatch(disputedCodings::contains);
	}

	/** The ids of the coders' codings in whose place a coding stood when this was made. May be called on any thread. */
	public List<String> settledBy(PlacedCoding placed) {
		return settles.getOrDefault(placed, List.of());
	}

	/** The codings of the consensus that hold, also those that say that no code does. */
	public List<PlacedCoding> holding() {
		return holding;
	}

	/** The codings of the consensus that do not hold, because others settled the same differently. */
	public List<PlacedCoding> disputed() {
		return settled.stream().filter(this::isDisputed).toList();
	}

	/** What others settled about the codings that a coding of the consensus is about. */
	public List<PlacedCoding> rivals(PlacedCoding placed) {
		return settledBy(placed).stream().filter(disputedCodings::contains).flatMap(id -> byCoding.get(id).stream())
				.filter(other -> !other.writer().getId().equals(placed.writer().getId())).distinct().toList();
	}
}
