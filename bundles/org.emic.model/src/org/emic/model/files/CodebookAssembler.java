/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.ECollections;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.files.internal.Problems;

/**
 * Builds a codebook's tree from the files of its codes. Whatever two people's changes, merged by git, made
 * of the files, a tree comes out, the same on every machine, and holds every code:
 * <ul>
 * <li>a code whose parent is missing stands at the top;</li>
 * <li>of codes that are each other's parents in a circle the one with the least id stands at the top;</li>
 * <li>of files with the same id the one whose file name comes first is taken.</li>
 * </ul>
 * Each of these is reported. Deleted codes are part of the tree.
 */
public final class CodebookAssembler {

	/** The order of siblings: rank, then name, then id, each compared as text. */
	public static final Comparator<Code> ORDER = Comparator.comparing((Code code) -> text(code.getRank()))
			.thenComparing(code -> text(code.getName())).thenComparing(code -> text(code.getId()));

	private CodebookAssembler() {
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	/**
	 * Puts codes into a codebook, in place of those it has.
	 *
	 * @return the problems found, each with the file of the code concerned
	 */
	public static List<FormatException> assemble(Codebook codebook, Collection<CodeFile> files) {
		var problems = new ArrayList<FormatException>();
		var byId = withoutDuplicates(files, problems);
		var parents = new HashMap<String, String>();
		for (var file : byId.values()) {
			var parent = file.parentId();
			if (parent == null)
				continue;
			if (byId.containsKey(parent))
				parents.put(file.code().getId(), parent);
			else
				problems.add(problem(file.code(), "codebook.parent", file.code().getName(), parent));
		}
		breakCircles(byId, parents, problems);
		codebook.getCodes().clear();
		for (var file : byId.values()) {
			var parent = parents.get(file.code().getId());
			siblings(codebook, parent == null ? null : byId.get(parent).code()).add(file.code());
		}
		sort(codebook.getCodes());
		return problems;
	}

	private static EList<Code> siblings(Codebook codebook, Code parent) {
		return parent == null ? codebook.getCodes() : parent.getChildren();
	}

	private static Map<String, CodeFile> withoutDuplicates(Collection<CodeFile> files,
			List<FormatException> problems) {
		var sorted = new ArrayList<>(files);
		sorted.sort(Comparator.comparing(file -> text(file.code().getFileName())));
		var byId = new LinkedHashMap<String, CodeFile>();
		for (var file : sorted) {
			var first = byId.putIfAbsent(text(file.code().getId()), file);
			if (first != null)
				problems.add(problem(file.code(), "codebook.duplicate", file.code().getId(),
						text(first.code().getFileName())));
		}
		return byId;
	}

	private static void breakCircles(Map<String, CodeFile> byId, Map<String, String> parents,
			List<FormatException> problems) {
		// In the order of ids, so that every machine breaks a circle at the same code.
		var safe = new HashSet<String>();
		for (var id : parents.keySet().stream().sorted().toList()) {
			var path = new HashSet<String>();
			var above = id;
			while (above != null && !safe.contains(above) && path.add(above))
				above = parents.get(above);
			if (above != null && !safe.contains(above)) {
				var first = leastInCircle(above, parents);
				parents.remove(first);
				problems.add(problem(byId.get(first).code(), "codebook.circle", byId.get(first).code().getName()));
			}
			safe.addAll(path);
		}
	}

	private static String leastInCircle(String member, Map<String, String> parents) {
		var least = member;
		for (var id = parents.get(member); !id.equals(member); id = parents.get(id))
			if (id.compareTo(least) < 0)
				least = id;
		return least;
	}

	private static void sort(EList<Code> codes) {
		ECollections.sort(codes, ORDER);
		for (var code : codes)
			sort(code.getChildren());
	}

	private static FormatException problem(Code code, String key, Object... args) {
		return Problems.of(text(code.getFileName()), 0, key, args);
	}
}
