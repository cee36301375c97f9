/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import org.emic.core.study.CodingEdits;

/** Removes automatic codings that do not fit. */
public final class DropHandler extends ReviewHandler {

	@Override
	void execute(ReviewTarget target) {
		step(target, Messages.Drop_one, Messages.Drop_several, edit -> target.codings()
				.forEach(placed -> CodingEdits.remove(edit, placed, target.study().coder())));
	}
}
