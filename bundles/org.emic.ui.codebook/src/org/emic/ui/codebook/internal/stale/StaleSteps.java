/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StaleCodings;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/** Settles stale codings, each call as one step. */
final class StaleSteps {

	private StaleSteps() {
	}

	/** The codings of these that the coder may settle. */
	static List<PlacedCoding> own(StudyProject project, List<PlacedCoding> codings) {
		return codings.stream().filter(placed -> StaleCodings.canSettle(placed, project.coder())).toList();
	}

	/** Takes note that codings fit what their codes mean now. */
	static void stillFit(StudyProject project, List<PlacedCoding> codings) {
		var label = codings.size() == 1 ? NLS.bind(Messages.StillFitsOne, codings.getFirst().codeName())
				: NLS.bind(Messages.StillFitsSeveral, codings.size());
		project.execute(label, edit -> codings.forEach(placed -> StaleCodings.stillFits(edit, placed, project.coder())));
	}

	/** Gives codings another code. */
	static void recode(StudyProject project, List<PlacedCoding> codings, Code code) {
		var label = codings.size() == 1 ? NLS.bind(Messages.RecodeOne, code.getName())
				: NLS.bind(Messages.RecodeSeveral, codings.size(), code.getName());
		project.execute(label,
				edit -> codings.forEach(placed -> CodingEdits.changeCode(edit, placed, code, project.coder())));
	}

	/**
	 * The coding that comes next in the order shown, or before.
	 *
	 * @param from nothing for the first, or last, of all
	 */
	static Optional<PlacedCoding> next(StaleTree tree, Optional<PlacedCoding> from, boolean forward) {
		var all = tree.codes().stream().flatMap(code -> tree.codings(code).stream()).toList();
		int at = from.map(all::indexOf).orElse(-1);
		int next = forward ? at + 1 : at < 0 ? all.size() - 1 : at - 1;
		return next >= 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
	}
}
