/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;

/**
 * Looks for codes that contradict each other, as they may after a merge, and for those that nothing says the
 * meaning of.
 */
final class CodebookCheck {

	private final Study study;
	private final LineFinder lines;
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, Code> byId = new HashMap<>();
	private final Map<String, Code> firstOfName = new HashMap<>();
	/** What was settled, by the code that holds there; in no index, as it is no coder's. */
	private final Map<Code, List<PlacedCoding>> settled;

	CodebookCheck(Study study, LineFinder lines) {
		this.study = study;
		this.lines = lines;
		this.settled = study.transcripts().stream().flatMap(transcript -> transcript.consensus().stream())
				.filter(placed -> placed.code().isPresent()).collect(Collectors.groupingBy(placed -> placed.code().orElseThrow()));
	}

	List<Problem> check() {
		study.codes().codebooks().forEach(codebook -> know(codebook.getCodes()));
		study.codes().codebooks().forEach(codebook -> checkSiblings(codebook.getCodes()));
		return problems;
	}

	private void know(List<Code> codes) {
		for (var code : codes) {
			byId.putIfAbsent(code.getId(), code);
			know(code.getChildren());
		}
	}

	private void checkSiblings(List<Code> siblings) {
		var names = new HashMap<String, Code>();
		for (var code : siblings) {
			checkProposal(code);
			if (code.getMergedInto() != null) {
				checkMerge(code);
			} else if (code.getStatus() == Status.DELETED) {
				checkUse(code);
			} else {
				checkLive(code, names);
			}
			checkSiblings(code.getChildren());
		}
	}

	/** Nothing of a code is lost by that, and which is meant is for a person to say. */
	private void checkProposal(Code code) {
		study.proposals().contradicting(code).ifPresent(proposal -> add(Kind.PROPOSAL_DECIDED_OTHERWISE, code, "status",
				Messages.get(proposal.getStatus() == ProposalStatus.OPEN ? "codeOfOpenProposal" : "codeOfDeclinedProposal",
						code.getName())));
	}

	private void checkLive(Code code, Map<String, Code> namesOfSiblings) {
		if (code.isCodable() && code.getDefinition().isBlank()) {
			add(Kind.NO_DEFINITION, code, "# Definition", Messages.get("codeWithoutDefinition", code.getName()));
		}
		int stale = StaleCodings.count(study, code, StaleCodings.Which.OTHER_DEFINITION);
		if (stale > 0) {
			add(Kind.STALE_CODINGS, code, "# Definition",
					Messages.get(stale == 1 ? "staleCoding" : "staleCodings", code.getName(), stale));
		}
		if (code.eContainer() instanceof Code above && above.getStatus() == Status.DELETED) {
			add(Kind.BELOW_DELETED, code, "parent", Messages.get("codeBelowDeleted", code.getName(), above.getName()));
		}
		var name = Normalizer.normalize(code.getName(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		var sibling = namesOfSiblings.putIfAbsent(name, code);
		var elsewhere = firstOfName.putIfAbsent(name, code);
		if (sibling != null) {
			add(Kind.DUPLICATE_CODE_NAME, code, "name", Messages.get("codeNameTwice", code.getName(), lines.path(sibling)));
		} else if (elsewhere != null) {
			add(Kind.SIMILAR_CODE_NAME, code, "name",
					Messages.get("codeNameElsewhere", code.getName(), CodeTree.path(elsewhere), lines.path(elsewhere)));
		}
	}

	/** Codings follow a code that was merged, so where they arrive must be a code. */
	private void checkMerge(Code code) {
		var seen = new HashSet<String>();
		var at = code;
		while (at.getMergedInto() != null && seen.add(at.getId())) {
			var next = byId.get(at.getMergedInto());
			if (next == null) {
				// told once, of the code that names it
				if (at == code) {
					add(Kind.BROKEN_MERGE, code, "mergedInto", Messages.get("codeMergedIntoNothing", code.getName(), code.getMergedInto()));
				}
				return;
			}
			at = next;
		}
		if (at.getMergedInto() != null) {
			// of a circle each code is told, of those that lead into it none
			if (isInCircle(code)) {
				add(Kind.BROKEN_MERGE, code, "mergedInto", Messages.get("codeMergedInCircle", code.getName()));
			}
		}
	}

	private boolean isInCircle(Code code) {
		var seen = new HashSet<String>();
		var at = byId.get(code.getMergedInto());
		while (at != null && at != code && at.getMergedInto() != null && seen.add(at.getId())) {
			at = byId.get(at.getMergedInto());
		}
		return at == code;
	}

	private void checkUse(Code code) {
		var used = study.codings().of(code);
		if (!used.isEmpty()) {
			var coders = used.stream().map(placed -> placed.coder().getName()).distinct().sorted().toList();
			add(Kind.DELETED_CODE_USED, code, "status",
					Messages.get("deletedCodeUsed", code.getName(), used.size(), String.join(", ", coders)));
		}
		var holding = settled.getOrDefault(code, List.of());
		if (!holding.isEmpty()) {
			var settlers = holding.stream().map(placed -> placed.writer().getName()).distinct().sorted().toList();
			add(Kind.DELETED_CODE_USED, code, "status",
					Messages.get("deletedCodeSettled", code.getName(), holding.size(), String.join(", ", settlers)));
		}
	}

	private void add(Kind kind, Code code, String begin, String text) {
		problems.add(new Problem(kind, lines.path(code), lines.lineThatBegins(code, begin), text, code.getId()));
	}
}
