/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories.pages;

import java.util.function.BooleanSupplier;

import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Something to wait for. What is not there yet may still come. */
final class Condition extends DefaultCondition {

	private final String failure;
	private final BooleanSupplier holds;

	Condition(String failure, BooleanSupplier holds) {
		this.failure = failure;
		this.holds = holds;
	}

	@Override
	public boolean test() {
		try {
			return holds.getAsBoolean();
		} catch (WidgetNotFoundException e) {
			return false;
		}
	}

	@Override
	public String getFailureMessage() {
		return failure;
	}
}
