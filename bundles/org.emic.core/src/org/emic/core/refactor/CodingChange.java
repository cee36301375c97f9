/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEdit;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;

/**
 * What becomes of one coding.
 *
 * @param from     the name of the code under which it counts now
 * @param to       the code under which it counts afterwards; null where it has none
 * @param optional whether it can be left as it is while the rest is made
 */
public record CodingChange(PlacedCoding placed, CodingFate fate, String from, Code to, boolean optional) {

	static CodingChange recode(PlacedCoding placed, Code to, Coder coder) {
		return new CodingChange(placed, CodingEdits.isOwner(placed, coder) ? CodingFate.RECODED
				: CodingFate.RECODED_BY_DECISION, placed.codeName(), to, true);
	}

	static CodingChange remove(PlacedCoding placed, Coder coder) {
		return new CodingChange(placed, CodingEdits.isOwner(placed, coder) ? CodingFate.REMOVED
				: CodingFate.REMOVED_BY_DECISION, placed.codeName(), null, true);
	}

	CodingChange with(CodingFate newFate) {
		return new CodingChange(placed, newFate, from, to, optional);
	}

	/** @param reason why, for the others; null for nothing */
	void apply(StudyEdit edit, Coder coder, String reason) {
		switch (fate) {
			case MERGED -> edit.follow(placed, to);
			case JOINED -> edit.setCode(placed, to);
			case RECODED -> DecisionEdits.recode(edit, placed, to, coder, null);
			case RECODED_BY_DECISION -> DecisionEdits.recode(edit, placed, to, coder, reason);
			case REMOVED, REMOVED_BY_DECISION -> DecisionEdits.remove(edit, placed, coder, reason);
			case FOLLOWS, UNRESOLVED -> {
				// nothing to write
			}
		}
	}
}
