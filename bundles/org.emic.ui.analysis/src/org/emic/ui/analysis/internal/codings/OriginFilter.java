/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import org.emic.core.auto.AutoReview;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.analysis.internal.Messages;

/** Which codings are listed, by how they were made. */
public enum OriginFilter {

	ALL(Messages.Origin_all) {
		@Override
		boolean accepts(PlacedCoding placed) {
			return true;
		}
	},
	AUTOMATIC(Messages.Origin_onlyAutomatic) {
		@Override
		boolean accepts(PlacedCoding placed) {
			return AutoReview.isAutomatic(placed.coding());
		}
	},
	TO_REVIEW(Messages.Origin_toReview) {
		@Override
		boolean accepts(PlacedCoding placed) {
			return AutoReview.isToReview(placed.coding());
		}
	},
	BY_PEOPLE(Messages.Origin_byPeople) {
		@Override
		boolean accepts(PlacedCoding placed) {
			return !AutoReview.isAutomatic(placed.coding());
		}
	};

	private final String label;

	OriginFilter(String label) {
		this.label = label;
	}

	abstract boolean accepts(PlacedCoding placed);

	String label() {
		return label;
	}
}
