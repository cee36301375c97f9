/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Status;

/**
 * The codes that a study uses, of all its codebooks, found by id.
 */
public final class CodeTree {

	/** Between the names of a code's path. */
	public static final String PATH_SEPARATOR = " / ";

	private final List<Codebook> codebooks = new ArrayList<>();
	private final Map<String, Code> byId = new HashMap<>();
	private final Map<Code, Set<String>> mergedIds = new HashMap<>();

	void setCodebooks(List<Codebook> newCodebooks) {
		codebooks.clear();
		codebooks.addAll(newCodebooks);
		refresh();
	}

	/** Finds the codes anew after a codebook changed. */
	void refresh() {
		byId.clear();
		mergedIds.clear();
		codebooks.forEach(codebook -> visit(codebook.getCodes(), code -> byId.putIfAbsent(code.getId(), code)));
		for (var id : byId.keySet()) {
			code(id).ifPresent(code -> mergedIds.computeIfAbsent(code, key -> new HashSet<>()).add(id));
		}
	}

	private static void visit(List<Code> codes, Consumer<Code> consumer) {
		for (var code : codes) {
			consumer.accept(code);
			visit(code.getChildren(), consumer);
		}
	}

	/** The codebooks in the order in which the study names them. */
	public List<Codebook> codebooks() {
		return List.copyOf(codebooks);
	}

	/** The codebook to which a new code goes when nothing else is said. */
	public Optional<Codebook> main() {
		return codebooks.stream().findFirst();
	}

	/**
	 * The code that an id stands for now: the code itself, or the one it was merged into.
	 *
	 * @return nothing for an id in no codebook
	 */
	public Optional<Code> code(String id) {
		var code = byId.get(id);
		return code == null || code.getMergedInto() == null ? Optional.ofNullable(code) : merged(code);
	}

	/** The id of the code that an id stands for now; the id itself where no codebook has it. */
	public String idNow(String id) {
		var code = byId.get(id);
		return code == null || code.getMergedInto() == null ? id : merged(code).map(Code::getId).orElse(id);
	}

	/** The code that has an id, also when it was merged into another or deleted. */
	public Optional<Code> own(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** Follows a code to the one it was merged into; asked of every coding shown, so apart from the rule. */
	private Optional<Code> merged(Code first) {
		var seen = new HashSet<String>();
		var code = first;
		while (code.getMergedInto() != null && seen.add(code.getId())) {
			var next = byId.get(code.getMergedInto());
			if (next == null) {
				break;
			}
			code = next;
		}
		return Optional.of(code);
	}

	/** The ids that stand for a code: its own and those of the codes merged into it. */
	public Set<String> idsOf(Code code) {
		return mergedIds.getOrDefault(code, Set.of(code.getId()));
	}

	/** All codes that are not deleted, parents before children, in the codebook's order. */
	public List<Code> all() {
		var codes = new ArrayList<Code>();
		codebooks.forEach(codebook -> collect(codebook.getCodes(), codes));
		return codes;
	}

	private static void collect(List<Code> from, List<Code> to) {
		for (var code : from) {
			if (code.getStatus() != Status.DELETED) {
				to.add(code);
			}
			collect(code.getChildren(), to);
		}
	}

	/** The codes below a parent, or the top codes of a codebook, that are not deleted. */
	public static List<Code> visible(List<Code> codes) {
		return codes.stream().filter(code -> code.getStatus() != Status.DELETED).toList();
	}

	/** The names from the top down to a code, such as {@code Creativity / creative control}. */
	public static String path(Code code) {
		return code.eContainer() instanceof Code parent ? path(parent) + PATH_SEPARATOR + code.getName()
				: code.getName();
	}

	/** The codebook that a code is in; nothing for one that was removed. */
	public static Optional<Codebook> codebookOf(Code code) {
		for (var container = code.eContainer(); container != null; container = container.eContainer()) {
			if (container instanceof Codebook codebook) {
				return Optional.of(codebook);
			}
		}
		return Optional.empty();
	}
}
