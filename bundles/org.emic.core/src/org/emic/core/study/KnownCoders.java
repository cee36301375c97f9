/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.emic.model.coding.Coder;

/** All of whom studies know: who code, who proposed something or decided on it, and who own a codebook. */
public final class KnownCoders {

	private KnownCoders() {
	}

	/**
	 * The coders of several studies by their names; each once. Those whose codings are hidden are among them: names are
	 * no secret.
	 *
	 * @param others such as who is working now
	 */
	public static List<Coder> of(Collection<Study> studies, Collection<Coder> others) {
		var known = new TreeMap<String, Coder>();
		others.forEach(coder -> known.put(coder.getId(), coder));
		for (var study : studies) {
			study.coders().forEach(coder -> known.putIfAbsent(coder.getId(), coder));
			study.hidden().names().forEach((id, name) -> add(known, id, name));
			for (var proposal : study.proposals().all()) {
				add(known, proposal.getProposer(), proposal.getProposerName());
				add(known, proposal.getRepliedBy(), proposal.getRepliedByName());
			}
		}
		// the file of a codebook has only the ids
		studies.forEach(study -> study.codes().codebooks().forEach(codebook -> codebook.getOwners().forEach(id -> add(known, id, id))));
		return known.values().stream().sorted(Comparator.comparing(Coder::getName, String.CASE_INSENSITIVE_ORDER)
				.thenComparing(Coder::getId)).toList();
	}

	/**
	 * What the coders of a study are called, by their ids; with the id where two have one name.
	 *
	 * @param working who is working now
	 */
	public static Map<String, String> names(Study study, Coder working) {
		var known = new TreeMap<String, Coder>();
		of(List.of(study), List.of(working)).forEach(coder -> known.put(coder.getId(), coder));
		var times = known.values().stream().collect(Collectors.groupingBy(Coder::getName, Collectors.counting()));
		var names = new TreeMap<String, String>();
		known.forEach((id, coder) -> names.put(id, times.get(coder.getName()) == 1 ? coder.getName()
				: coder.getName() + " (" + id + ")"));
		return names;
	}

	private static void add(TreeMap<String, Coder> known, String id, String name) {
		if (id != null && !id.isEmpty()) {
			known.putIfAbsent(id, Coders.create(id, name == null || name.isBlank() ? id : name));
		}
	}
}
