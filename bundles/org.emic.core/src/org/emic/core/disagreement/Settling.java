/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.emic.core.study.Consensus;
import org.emic.core.study.ConsensusEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingPackage;
import org.emic.model.files.CodingIds;

/**
 * Settles disagreements: what is to hold goes to the consensus, into the file of whoever settles. What the coders did stays
 * as it is.
 */
public final class Settling {

	private Settling() {
	}

	/**
	 * Settles a disagreement. What the settler had settled about the same codings before is replaced; where that was about
	 * others too, it stays for these.
	 *
	 * @param reason why, for the others; null or blank for nothing
	 * @return what was made; nothing where the resolution cannot settle it, or coders changed their codings since it was found
	 */
	public static List<PlacedCoding> settle(StudyEdit edit, Disagreement disagreement, Resolution resolution, String reason,
			Coder settler) {
		var outcomes = resolution.outcomes(disagreement).stream().filter(outcome -> !outcome.range().isEmpty()).toList();
		if (outcomes.isEmpty() || !isAsFound(disagreement) || !outcomes.stream().allMatch(each -> isKnown(edit.study(), each))) {
			return List.of();
		}
		var settles = new TreeSet<>(disagreement.codingIds());
		for (var own : own(disagreement, settler)) {
			settles.addAll(Consensus.settles(own));
			settles.removeAll(elsewhere(own, disagreement).keySet());
			release(edit, own, disagreement);
		}
		var created = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		return outcomes.stream().map(outcome -> ConsensusEdits.add(edit, disagreement.transcript(), outcome.range(),
				outcome.codeId().flatMap(edit.study().codes()::code), settles, reason, created, settler)).toList();
	}

	/** Whether this can settle a disagreement. */
	public static boolean canSettle(Disagreement disagreement, Resolution resolution) {
		var outcomes = resolution.outcomes(disagreement);
		return !outcomes.isEmpty()
				&& outcomes.stream().allMatch(outcome -> isKnown(disagreement.transcript().study(), outcome));
	}

	/** A code that is in no codebook cannot hold: nobody could tell it from none. */
	private static boolean isKnown(Study study, Resolution.Outcome outcome) {
		return outcome.codeId().isEmpty() || outcome.codeId().flatMap(study.codes()::code).isPresent();
	}

	/**
	 * Opens a disagreement again: takes what somebody settled about it out of that person's file. What was settled about
	 * other codings along with it stays for these.
	 *
	 * @return how many codings of the consensus that were about it
	 */
	public static int withdraw(StudyEdit edit, Disagreement disagreement, Coder settler) {
		var own = own(disagreement, settler);
		own.forEach(each -> release(edit, each, disagreement));
		return own.size();
	}

	/** Which codings differ together changes with the coders compared, so one settlement may reach beyond the disagreement. */
	private static void release(StudyEdit edit, PlacedCoding settled, Disagreement disagreement) {
		var elsewhere = elsewhere(settled, disagreement);
		boolean holdsThere = settled.codeId() == null
				|| elsewhere.values().stream().anyMatch(placed -> placed.range().overlaps(settled.range()));
		if (elsewhere.isEmpty() || !holdsThere) {
			edit.removeCoding(settled);
		} else {
			edit.setCoding(settled, CodingPackage.Literals.SETTLEMENT__SETTLES, List.copyOf(elsewhere.keySet()));
		}
	}

	/** The codings outside of a disagreement that were settled along with it, by id, sorted; those that are gone do not count. */
	private static SortedMap<String, PlacedCoding> elsewhere(PlacedCoding settled, Disagreement disagreement) {
		var ids = new HashSet<>(Consensus.settles(settled));
		disagreement.codingIds().forEach(ids::remove);
		var elsewhere = new TreeMap<String, PlacedCoding>();
		if (!ids.isEmpty()) {
			disagreement.transcript().codings().forEach(placed -> CodingIds.of(placed.coding()).stream().filter(ids::contains)
					.forEach(id -> elsewhere.put(id, placed)));
		}
		return elsewhere;
	}

	/** What somebody settled about a disagreement, also in part. */
	public static List<PlacedCoding> own(Disagreement disagreement, Coder settler) {
		var ids = disagreement.codingIds();
		return disagreement.transcript().consensus().stream().filter(placed -> placed.writer().getId().equals(settler.getId())
				&& Consensus.settles(placed).stream().anyMatch(ids::contains)).toList();
	}

	private static boolean isAsFound(Disagreement disagreement) {
		Collection<PlacedCoding> now = disagreement.transcript().codingsIn(disagreement.range());
		return disagreement.codings().allMatch(now::contains);
	}
}
