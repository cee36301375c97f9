/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import org.emic.core.auto.AutoReview;

/** Keeps automatic codings as they are: a person has looked at them. */
public final class KeepHandler extends ReviewHandler {

	@Override
	void execute(ReviewTarget target) {
		step(target, Messages.Keep_one, Messages.Keep_several, edit -> target.codings()
				.forEach(placed -> AutoReview.keep(edit, placed, target.study().coder())));
	}
}
