/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Something about one imported file that a person should know.
 *
 * @param severity how bad it is
 * @param file the file as it was named
 * @param line the line in the file, from 1, or 0 if it concerns the whole file
 * @param byteOffset the place in the file's bytes, from 0, or -1 if there is none to name
 * @param text what is wrong and what to do, in the person's language
 */
public record ImportProblem(Severity severity, Path file, int line, long byteOffset, String text) {

	/** How bad a problem is. */
	public enum Severity {
		/** Nothing is wrong; worth saying. */
		INFO,
		/** The file can be imported, but look at it. */
		WARNING,
		/** The file cannot be imported as things stand. */
		ERROR
	}

	public ImportProblem {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(file);
		Objects.requireNonNull(text);
	}

	/** A problem of the whole file. */
	public static ImportProblem ofFile(Severity severity, Path file, String text) {
		return new ImportProblem(severity, file, 0, -1, text);
	}

	/** A problem on a line of the file, counted from 1. */
	public static ImportProblem atLine(Severity severity, Path file, int line, String text) {
		return new ImportProblem(severity, file, line, -1, text);
	}

	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** File, line and text in the form of compilers, {@code interview.txt:12: text}. */
	@Override
	public String toString() {
		return (line > 0 ? file + ":" + line : file.toString()) + ": " + text;
	}
}
