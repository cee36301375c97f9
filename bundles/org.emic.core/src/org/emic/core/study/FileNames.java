/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What may name a file on every platform on which a team opens a study. */
final class FileNames {

	/** File systems allow 255 bytes; an extension and what marks a file set aside come behind the name. */
	private static final int MOST_BYTES = 200;
	private static final Pattern NOT_ALLOWED = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");

	private FileNames() {
	}

	/** Whether a name without its extension is one segment of a path, on every platform the same and not hidden. */
	static boolean isAllowed(String name) {
		return !name.isEmpty() && name.equals(name.strip()) && !name.startsWith(".") && !name.endsWith(".")
				&& !NOT_ALLOWED.matcher(name).find() && !DEVICE.matcher(name).matches()
				&& name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
	}
}
