/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.review;

import org.eclipse.core.expressions.PropertyTester;

import org.emic.core.auto.AutoReview;
import org.emic.core.study.PlacedCoding;

/** Whether a coding was made automatically: what a review is about. */
public final class AutomaticTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof PlacedCoding placed && AutoReview.isAutomatic(placed.coding());
	}
}
