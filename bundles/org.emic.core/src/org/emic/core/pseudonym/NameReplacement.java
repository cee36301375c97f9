/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.util.List;

/**
 * A name and what it is replaced with. An inflected or short form ("Annas", "Anni") is a replacement of its own.
 *
 * @param name      whole words; white space in it matches any white space
 * @param pseudonym what takes its place; a possessive behind the name stays
 * @param matchCase whether other capitals make another word; if not, a name in capitals gets a pseudonym in capitals
 */
public record NameReplacement(String name, String pseudonym, boolean matchCase) {

	/** What a speaker label, the line that declares it, a JSON string or a table's cell cannot hold as it is. */
	private static final String FORBIDDEN = "\",;:=()\\";

	public NameReplacement {
		name = name.strip().replaceAll("\\s+", " ");
		pseudonym = pseudonym.strip().replaceAll("[ \\t]+", " ");
	}

	/**
	 * Why names cannot be replaced so; empty if they can.
	 *
	 * @param all the replacements that are made together
	 */
	public static String problem(List<NameReplacement> all) {
		if (all.isEmpty()) {
			return Messages.get("nameEmpty");
		}
		for (var each : all) {
			var problem = each.problem();
			if (!problem.isEmpty()) {
				return problem;
			}
			for (var other : all) {
				if (other.name.equalsIgnoreCase(each.name) && !other.pseudonym.equals(each.pseudonym)) {
					return Messages.get("nameTwice", each.name);
				}
				if (!new NameMatcher(List.of(other)).find(each.pseudonym).isEmpty()) {
					return Messages.get("pseudonymHoldsName", each.pseudonym, other.name);
				}
			}
		}
		return "";
	}

	private String problem() {
		if (name.isEmpty()) {
			return Messages.get("nameEmpty");
		}
		if (pseudonym.isEmpty()) {
			return Messages.get("pseudonymEmpty", name);
		}
		boolean usable = pseudonym.chars().noneMatch(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c)
				|| c == '\u2028' || c == '\u2029');
		return usable ? "" : Messages.get("pseudonymCharacters", pseudonym);
	}
}
