/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.auto;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyEdit;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Provenance;
import org.emic.model.files.Reviewed;

/**
 * A person's look at codings that were made automatically. A coding stays an automatic one for ever; beside that
 * it records when its coder looked at it and kept it.
 */
public final class AutoReview {

	private AutoReview() {
	}

	/** Whether a coding was made automatically. */
	public static boolean isAutomatic(Coding coding) {
		return coding.getProvenance() == Provenance.AUTO;
	}

	/** Whether nobody has looked at an automatic coding yet. */
	public static boolean isToReview(Coding coding) {
		return isAutomatic(coding) && !Reviewed.is(coding);
	}

	/**
	 * Keeps a coding as it is.
	 *
	 * @throws IllegalArgumentException when the coding is another coder's
	 */
	public static void keep(StudyEdit edit, PlacedCoding placed, Coder coder) {
		CodingEdits.checkOwner(placed, coder);
		if (isToReview(placed.coding())) {
			edit.setCoding(placed, CodingPackage.Literals.CODING__EXTRAS,
					Reviewed.at(placed.coding(), Instant.now().truncatedTo(ChronoUnit.MILLIS)));
		}
	}

	/**
	 * Puts a coding on another passage and keeps it there.
	 *
	 * @throws IllegalArgumentException when the coding is another coder's
	 */
	public static void adjust(StudyEdit edit, PlacedCoding placed, TextRange range, Coder coder) {
		CodingEdits.place(edit, placed, range, coder);
		keep(edit, placed, coder);
	}
}
