/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;

/**
 * Gives the codings of a code to other codes, each by a rule or one by one; others' by decision. Those that go to
 * none keep the code, which stays.
 *
 * @param below    whether codes that are made go below the code that is split; beside it otherwise
 * @param parts    the codes to which codings go
 * @param rules    tried in order for codings that are not assigned one by one
 * @param assigned the ids of parts by ids of codings; an empty one for a coding that stays
 * @param reason   why, for the decisions about others' codings; null for nothing
 */
public record SplitCode(String codeId, boolean below, List<SplitPart> parts, List<Rule> rules, Map<String, String> assigned,
		String reason) implements CodeRefactoring {

	/**
	 * A rule and where it sends codings.
	 *
	 * @param partId the id of a part's code
	 */
	public record Rule(SplitRule rule, String partId) {
	}

	public SplitCode {
		parts = List.copyOf(parts);
		rules = List.copyOf(rules);
		assigned = Map.copyOf(assigned);
	}

	/** The id of the part to which a coding goes; nothing for one that stays. */
	public Optional<String> partOf(PlacedCoding placed) {
		var one = assigned.get(placed.coding().getId());
		return one != null ? Optional.of(one).filter(id -> !id.isEmpty())
				: rules.stream().filter(rule -> rule.rule().accepts(placed)).map(Rule::partId).findFirst();
	}

	@Override
	public RefactoringPlan plan(Study study, Coder coder, Progress progress) {
		var builder = new PlanBuilder(this, study, coder, progress);
		builder.reason(reason);
		if (parts.isEmpty()) {
			builder.find(Finding.error("noParts"));
		}
		if (!builder.isImpossible()) {
			var code = study.codes().code(codeId).orElseThrow();
			var codes = codes(builder, study, code);
			if (codes.containsValue(code)) {
				builder.find(Finding.error("splitIntoItself", code.getName()));
			}
			for (var placed : builder.codingsOf(List.of(code))) {
				partOf(placed).map(codes::get).ifPresent(to -> builder.change(CodingChange.recode(placed, to, coder)));
			}
		}
		return builder.build();
	}

	private Map<String, Code> codes(PlanBuilder builder, Study study, Code code) {
		EObject parent = below ? code : code.eContainer();
		var codes = new LinkedHashMap<String, Code>();
		for (var part : parts) {
			if (part.isNew()) {
				var made = part.make();
				builder.checkName(made.getName(), parent, Set.of());
				builder.change(new CodeChange.Creation(made, parent));
				codes.put(part.codeId(), made);
			} else {
				var known = study.codes().code(part.codeId()).orElseThrow();
				if (!known.isCodable()) {
					builder.find(Finding.error("notCodable", known.getName()));
				}
				codes.put(part.codeId(), known);
			}
		}
		return codes;
	}

	@Override
	public String label(Study study) {
		return Messages.get("split", CodeRefactoring.names(study, List.of(codeId)));
	}

	@Override
	public Collection<String> codes() {
		var all = new ArrayList<>(List.of(codeId));
		parts.stream().filter(part -> !part.isNew()).map(SplitPart::codeId).forEach(all::add);
		return all;
	}
}
