/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

import org.eclipse.core.expressions.PropertyTester;

import org.emic.core.study.PlacedCoding;

/** Tests whether something was decided about a coding by somebody else than its coder. */
public final class DecidedTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
		return receiver instanceof PlacedCoding placed && placed.decision().isPresent();
	}
}
