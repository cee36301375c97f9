/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.List;

/**
 * What could be read of a file, and what could not.
 *
 * @param value what could be read
 * @param problems a problem for each part that could not, in the order of the file; empty if all is well
 */
public record Parsed<T>(T value, List<FormatException> problems) {

	/** Keeps its own copy of the problems. */
	public Parsed {
		problems = List.copyOf(problems);
	}
}
