/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;

/** A command of the command line. */
public interface Command {

	/** The word that calls it; {@code help.<name>} is its help. */
	String name();

	/** The options without a value, such as {@code --json}. */
	Set<String> flags();

	/** The options with a value, such as {@code --into}. */
	default Set<String> options() {
		return Set.of();
	}

	/**
	 * Runs it.
	 *
	 * @param out for results
	 * @param err for messages
	 * @return the exit status
	 * @throws CommandException if what was given cannot be used
	 */
	int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException;
}
