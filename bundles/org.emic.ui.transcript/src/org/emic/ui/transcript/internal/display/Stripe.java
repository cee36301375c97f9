/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import org.eclipse.swt.graphics.Color;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;

/**
 * A coding as the editor shows it. Its place is asked of the coding itself, so that it is right at once while
 * typing moves the text; lane, colour and name are those of the last change of the codings.
 *
 * @param placed the coding
 * @param lane the lane of the coding ruler, from 0, the nearest to the text
 * @param codeId the id of the code under which it counts; null for a note
 * @param code the code that it stands for now; null for a note, or where the code is in no codebook
 * @param colour the colour of its code
 * @param name the name of its code, or the beginning of the comment where there is no code
 * @param own whether it is the current coder's
 * @param faded whether a filter sets it back
 */
public record Stripe(PlacedCoding placed, int lane, String codeId, Code code, Color colour, String name, boolean own,
		boolean faded) {

	/** Whether another one stands for the same code; never for notes, which have none. */
	public boolean isOfSameCode(Stripe other) {
		return code == null ? other.code == null && placed.codeId() != null
				&& placed.codeId().equals(other.placed.codeId()) : code == other.code;
	}

	/** The UTF-16 offset of the first unit. */
	public int start() {
		return placed.start();
	}

	/** The UTF-16 offset behind the last unit; at least one behind the start, so that a lost place can be seen. */
	public int end() {
		return end(placed);
	}

	/** The offset behind the last unit that is shown of a coding. */
	static int end(PlacedCoding placed) {
		return Math.max(placed.end(), placed.start() + 1);
	}

	/** Whether nobody knows for certain that this is the place. */
	public boolean isUncertain() {
		return placed.certainty() != Certainty.CERTAIN;
	}
}
