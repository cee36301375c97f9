/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as a person writes them. */
final class Texts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	private Texts() {
	}

	/** In one line. */
	static String line(String value) {
		return value.replaceAll("\\s+", " ").strip();
	}

	/** A point in time as the files tell it, in UTC, to the minute. */
	static String time(Instant time) {
		return TIME.format(time);
	}

	/** Without blank lines around it: those are not part of prose. */
	static String prose(String value) {
		return value.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\\A\\n+", "").replaceFirst("\\n+\\z", "");
	}
}
