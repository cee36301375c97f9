/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.util.Arrays;
import java.util.Locale;

import org.emic.core.auto.AutoCounting;

/** The option that says which of the automatic codings count. */
final class Automatic {

	static final String OPTION = "--auto";

	private Automatic() {
	}

	/** What the option says; all without it. */
	static AutoCounting of(Arguments arguments) throws CommandException {
		var which = arguments.value(OPTION).orElse("all");
		return Arrays.stream(AutoCounting.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(which))
				.findFirst().orElseThrow(() -> new CommandException(Messages.get("autoWhich", which)));
	}
}
