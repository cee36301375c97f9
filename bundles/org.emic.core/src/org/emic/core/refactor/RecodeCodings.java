/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.emic.core.study.Study;
import org.emic.model.coding.Coder;

/**
 * Gives codings another code, others' by decision.
 *
 * @param codings the ids of the codings; those that a study does not have are left out
 * @param codeId  the id of the code
 * @param reason  why, for the decisions about others' codings; null for nothing
 */
public record RecodeCodings(Set<String> codings, String codeId, String reason) implements CodeRefactoring {

	public RecodeCodings {
		codings = Set.copyOf(codings);
	}

	@Override
	public RefactoringPlan plan(Study study, Coder coder, Progress progress) {
		var builder = new PlanBuilder(this, study, coder, progress);
		builder.reason(reason);
		if (!builder.isImpossible()) {
			var code = study.codes().code(codeId).orElseThrow();
			if (!code.isCodable()) {
				builder.find(Finding.error("notCodable", code.getName()));
			}
			var found = new HashSet<String>();
			for (var transcript : study.transcripts()) {
				for (var placed : transcript.codings()) {
					if (codings.contains(placed.coding().getId()) && found.add(placed.coding().getId())
							&& placed.code().filter(code::equals).isEmpty()) {
						builder.change(CodingChange.recode(placed, code, coder));
					}
				}
			}
		}
		return builder.build();
	}

	@Override
	public String label(Study study) {
		return codings.size() == 1 ? Messages.get("recodeOne", CodeRefactoring.names(study, codes()))
				: Messages.get("recode", codings.size(), CodeRefactoring.names(study, codes()));
	}

	@Override
	public Collection<String> codes() {
		return List.of(codeId);
	}
}
