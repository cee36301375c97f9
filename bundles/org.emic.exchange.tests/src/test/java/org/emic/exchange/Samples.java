/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sample interviews, exactly as they were handed over. */
final class Samples {

	/** Tests run in their module's folder. */
	static final Path FOLDER = Path.of("..", "..", "seeds").toAbsolutePath().normalize();

	static {
		if (!Files.isDirectory(FOLDER)) {
			throw new IllegalStateException("No samples in " + FOLDER);
		}
	}

	private Samples() {
	}
}
