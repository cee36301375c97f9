/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.emic.model.codebook.Code;

/** The prose of a code under its headings. Sections with unknown headings are kept as read. */
public final class CodeSections {

	private static final List<String> NAMES = List.of("Definition", "Include", "Exclude", "Examples");

	private CodeSections() {
	}

	/**
	 * Reads the sections into the code; what stands before the first heading is taken for the definition.
	 *
	 * @return the sections with unknown headings, as read
	 */
	public static String read(List<String> lines, Code code) {
		var sections = new LinkedHashMap<String, List<String>>();
		var unknown = new ArrayList<String>();
		var section = sections.computeIfAbsent(NAMES.get(0), name -> new ArrayList<>());
		for (var line : lines) {
			if (!Prose.Headings.TOP.matches(line)) {
				section.add(line);
				continue;
			}
			var name = line.substring(1).strip();
			section = NAMES.contains(name) ? sections.computeIfAbsent(name, any -> new ArrayList<>()) : unknown;
			if (section == unknown)
				unknown.add(line);
		}
		code.setDefinition(prose(sections, 0));
		code.setInclusion(prose(sections, 1));
		code.setExclusion(prose(sections, 2));
		code.setExamples(prose(sections, 3));
		return String.join("\n", unknown).strip();
	}

	private static String prose(LinkedHashMap<String, List<String>> sections, int index) {
		return Prose.read(sections.getOrDefault(NAMES.get(index), List.of()), Prose.Headings.TOP);
	}

	/** Writes the sections and, as they were read, the unknown ones. */
	public static void write(StringBuilder to, Code code, String unknown) {
		section(to, 0, code.getDefinition());
		section(to, 1, code.getInclusion());
		section(to, 2, code.getExclusion());
		section(to, 3, code.getExamples());
		if (!unknown.isEmpty())
			to.append('\n').append(unknown).append('\n');
	}

	private static void section(StringBuilder to, int index, String prose) {
		to.append("\n# ").append(NAMES.get(index)).append('\n');
		if (prose != null && !prose.isEmpty())
			Prose.write(to.append('\n'), prose, Prose.Headings.TOP);
	}
}
