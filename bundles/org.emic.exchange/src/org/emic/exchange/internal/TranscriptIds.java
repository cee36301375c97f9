/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Transcript IDs name files, so they hold only what every platform allows in a file's name. */
public final class TranscriptIds {

	private static final int LONGEST = 100;
	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
			"com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

	private TranscriptIds() {
	}

	/** The ID as it may be used; empty if nothing of it may. */
	public static String sanitise(String wanted) {
		var result = new StringBuilder();
		Normalizer.normalize(wanted.strip(), Normalizer.Form.NFC).codePoints().forEach(c -> {
			if (isAllowed(c)) {
				result.appendCodePoint(c);
			} else if (!result.isEmpty() && result.charAt(result.length() - 1) != '-') {
				result.append('-');
			}
		});
		String id = result.codePointCount(0, result.length()) > LONGEST
				? result.substring(0, result.offsetByCodePoints(0, LONGEST))
				: result.toString();
		id = id.replaceAll("^[. -]+", "").replaceAll("[. -]+$", "");
		String stem = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
		return RESERVED.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + id : id;
	}

	public static boolean isValid(String id) {
		return !id.isEmpty() && sanitise(id).equals(id);
	}

	/** Platforms that ignore case see one file in two IDs that differ in case alone. */
	public static String key(String id) {
		return id.toLowerCase(Locale.ROOT);
	}

	/** The name itself, or with the first number from 2 that makes it free; its ending stays. */
	public static String free(String name, String ending, Predicate<String> taken) {
		String candidate = name + ending;
		for (int i = 2; taken.test(key(candidate)); i++) {
			candidate = name + "-" + i + ending;
		}
		return candidate;
	}

	/** The path for a source: the file's own name as far as it may be used, where it is free. */
	public static String freeSource(String folder, String name, Predicate<String> taken) {
		int dot = name.lastIndexOf('.');
		String ending = dot > 0 ? name.substring(dot).replaceAll("[^.\\p{L}\\p{N}]", "") : "";
		String stem = sanitise(dot > 0 ? name.substring(0, dot) : name);
		return free(folder + "/" + (stem.isEmpty() ? "source" : stem), ending, taken);
	}

	private static boolean isAllowed(int c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ' '
				|| Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK;
	}
}
