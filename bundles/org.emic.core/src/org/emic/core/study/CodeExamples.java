/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Optional;
import java.util.regex.Pattern;

/** Passages that show a code well, quoted in its codebook with where they are from. */
public final class CodeExamples {

	private static final Pattern SPACES = Pattern.compile("\\s+");
	private static final String ITEM = "- ";

	private CodeExamples() {
	}

	/** The words of a coding as they are quoted. */
	private static String quote(PlacedCoding placed) {
		return "\u201c" + SPACES.matcher(placed.quote()).replaceAll(" ").strip() + "\u201d";
	}

	/** Whether the words of a coding are among a code's examples. */
	public static boolean contains(String examples, PlacedCoding placed) {
		return examples.contains(quote(placed));
	}

	/**
	 * A code's examples with the words of a coding behind them.
	 *
	 * @param examples Markdown; may be empty
	 * @return nothing when they are there already, or the coding has no words
	 */
	public static Optional<String> with(String examples, PlacedCoding placed) {
		if (placed.range().isEmpty() || contains(examples, placed)) {
			return Optional.empty();
		}
		var before = examples.strip();
		var item = ITEM + quote(placed) + " (" + placed.transcript().id() + ")";
		return Optional.of(before.isEmpty() ? item : before + separator(before) + item);
	}

	/** An item goes on with a list, and stands apart from a paragraph. */
	private static String separator(String examples) {
		return examples.substring(examples.lastIndexOf('\n') + 1).startsWith(ITEM) ? "\n" : "\n\n";
	}
}
