/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.IParameterValues;

/** The digits that a quick code can be on, as the parameter of a command. */
public final class QuickCodeDigits implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		var digits = new TreeMap<String, String>();
		for (int digit = 1; digit <= QuickCodes.LAST; digit++) {
			digits.put(String.valueOf(digit), String.valueOf(digit));
		}
		return digits;
	}
}
