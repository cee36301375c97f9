/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;

import org.emic.core.anchor.Certainty;
import org.emic.core.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;

/**
 * Codings that were made under another definition than their code has now, as the digests in them record: an older
 * one, or that of a code which was merged into it since. Those made before the code had any definition, or without
 * record, are apart: first coding and then defining is how many work, and is no change of meaning.
 */
public final class StaleCodings {

	/** Which codings. */
	public enum Which {
		/** Those made under another definition. */
		OTHER_DEFINITION,
		/** Also those made before there was one, or without record of it. */
		ALSO_WITHOUT
	}

	private static final String NOTHING = Wording.NONE.digest();

	private StaleCodings() {
	}

	/** Whether a coding was made under another definition than its code has now. */
	public static boolean isStale(PlacedCoding placed, Which which) {
		return placed.certainty() == Certainty.CERTAIN
				&& placed.code().filter(code -> isStale(placed, code, which)).isPresent();
	}

	private static boolean isStale(PlacedCoding placed, Code code, Which which) {
		var digest = placed.definitionDigest();
		if (isWithout(digest)) {
			return which == Which.ALSO_WITHOUT && !Wording.of(code).isEmpty();
		}
		return !digest.equals(Definitions.digest(code));
	}

	/** Whether a coding was made under another definition than one that its code is going to have. */
	public static boolean isMadeUnderOther(PlacedCoding placed, Wording wording) {
		var digest = placed.definitionDigest();
		return placed.certainty() == Certainty.CERTAIN && !isWithout(digest) && !digest.equals(wording.digest());
	}

	private static boolean isWithout(String digest) {
		return digest == null || digest.isEmpty() || digest.equals(NOTHING);
	}

	/** How many stale codings of a code there are. */
	public static int count(Study study, Code code, Which which) {
		var now = Definitions.digest(code);
		int count = 0;
		for (var entry : study.codings().digests(code).entrySet()) {
			boolean without = isWithout(entry.getKey());
			boolean stale = without ? which == Which.ALSO_WITHOUT && !Wording.of(code).isEmpty() : !entry.getKey().equals(now);
			if (stale) {
				count += entry.getValue();
			}
		}
		return count;
	}

	/** The codes with stale codings, in the codebook's order. */
	public static List<Code> codes(Study study, Which which) {
		return study.codes().all().stream().filter(code -> count(study, code, which) > 0).toList();
	}

	/** The stale codings of a code, by transcript and position. */
	public static List<PlacedCoding> of(Study study, Code code, Which which) {
		return study.codings().of(code).stream().filter(placed -> placed.certainty() == Certainty.CERTAIN)
				.filter(placed -> isStale(placed, code, which)).toList();
	}

	/** Whether a coder can say that a coding still fits: its own coder, or whoever decided that it counts under its code. */
	public static boolean canSettle(PlacedCoding placed, Coder coder) {
		return placed.decision().isPresent() ? placed.decider().filter(decider -> decider.getId().equals(coder.getId())).isPresent()
				: CodingEdits.isOwner(placed, coder);
	}

	/**
	 * Takes note that a coding fits what its code means now.
	 *
	 * @throws IllegalArgumentException when this coder cannot say so
	 */
	public static void stillFits(StudyEdit edit, PlacedCoding placed, Coder coder) {
		if (!canSettle(placed, coder)) {
			throw new IllegalArgumentException(Messages.get("otherCodersCoding", placed.decider().orElse(placed.coder()).getName()));
		}
		var code = placed.code().orElseThrow();
		var decision = placed.decision();
		if (decision.isPresent()) {
			DecisionEdits.recode(edit, placed, code, coder, decision.get().getReason());
		} else {
			edit.setCode(placed, code);
		}
	}
}
