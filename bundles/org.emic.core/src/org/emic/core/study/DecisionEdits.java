/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;

/**
 * What a coder does to codings whosever they are. Somebody else's coding is never changed: what is done to it is
 * recorded as a decision among the coder's own codings, and counts from then on. A coder has at most one decision
 * about a coding; a new one takes the place of the last.
 */
public final class DecisionEdits {

	private DecisionEdits() {
	}

	/**
	 * Lets a coding count under a code. The coder's own is given it; where a decision of somebody else would still
	 * hold against that, or the coding is somebody else's, it is decided.
	 *
	 * @param code   the code, or null for a note on the passage
	 * @param reason why, for the others; null for nothing
	 */
	public static void recode(StudyEdit edit, PlacedCoding placed, Code code, Coder coder, String reason) {
		checkConsensus(placed, coder);
		withdraw(edit, placed, coder);
		if (CodingEdits.isOwner(placed, coder)) {
			edit.setCode(placed, code);
		}
		if (!counts(placed, code)) {
			decide(edit, placed, coder, CodeOfCoding.of(code), reason);
		}
	}

	private static boolean counts(PlacedCoding placed, Code code) {
		var id = placed.codeId();
		return !placed.isRemoved() && (id == null ? code == null
				: code != null && placed.transcript().study().codes().idNow(id).equals(code.getId()));
	}

	/**
	 * Lets a coding not count any more: the coder's own is removed, somebody else's is so by decision.
	 *
	 * @param reason why, for the others; null for nothing
	 */
	public static void remove(StudyEdit edit, PlacedCoding placed, Coder coder, String reason) {
		checkConsensus(placed, coder);
		withdraw(edit, placed, coder);
		if (CodingEdits.isOwner(placed, coder)) {
			edit.removeCoding(placed);
		} else if (!placed.isRemoved()) {
			var decision = create(placed, reason);
			decision.setRemoved(true);
			edit.decide(placed, coder, decision);
		}
	}

	/**
	 * Lets a coding count again as its own coder wrote it: the coder's decision is withdrawn, and one of somebody
	 * else overruled.
	 */
	public static void restore(StudyEdit edit, PlacedCoding placed, Coder coder, String reason) {
		withdraw(edit, placed, coder);
		if (placed.decision().isPresent()) {
			decide(edit, placed, coder, CodeOfCoding.of(placed.coding()), reason);
		}
	}

	/** What was settled is changed or withdrawn by its settler alone; who sees it otherwise settles it anew. */
	private static void checkConsensus(PlacedCoding placed, Coder coder) {
		if (placed.isConsensus()) {
			CodingEdits.checkOwner(placed, coder);
		}
	}

	/** Takes back what a coder decided about a coding. Where that was nothing, nothing is done. */
	public static void withdraw(StudyEdit edit, PlacedCoding placed, Coder coder) {
		own(placed, coder).forEach(decision -> edit.withdraw(placed, decision));
	}

	/** What a coder decided about a coding: one, or after a merge several. */
	public static List<Decision> own(PlacedCoding placed, Coder coder) {
		return placed.decisions().stream().filter(decision -> decision.eContainer() instanceof CodingSet set
				&& set.getCoder().getId().equals(coder.getId())).toList();
	}

	private static void decide(StudyEdit edit, PlacedCoding placed, Coder coder, CodeOfCoding code, String reason) {
		var decision = create(placed, reason);
		decision.setCode(code.id());
		decision.setCodeName(code.name());
		decision.setDefinitionDigest(code.definitionDigest());
		edit.decide(placed, coder, decision);
	}

	private static Decision create(PlacedCoding placed, String reason) {
		var decision = CodingFactory.eINSTANCE.createDecision();
		decision.setId(UUID.randomUUID().toString());
		decision.setCoding(placed.coding().getId());
		decision.setOwner(placed.coder().getId());
		decision.setWas(placed.coding().getCode());
		decision.setReason(reason == null || reason.isBlank() ? null
				: reason.replace("\r\n", "\n").replace('\r', '\n').strip());
		decision.setCreated(afterOthers(placed));
		return decision;
	}

	/** Clocks differ, and whoever decides now has seen what was decided before. */
	private static Instant afterOthers(PlacedCoding placed) {
		var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		return placed.decisions().stream().map(Decision::getCreated).filter(other -> other != null && !other.isBefore(now))
				.max(Instant::compareTo).map(other -> other.plusMillis(1)).orElse(now);
	}
}
