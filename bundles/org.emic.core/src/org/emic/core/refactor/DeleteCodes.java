/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;

/**
 * Deletes codes with all below them. Their files stay, marked as deleted, so that nothing dangles after a merge.
 *
 * @param codings what becomes of their codings
 * @param reason  why, for the decisions about others' codings; null for nothing
 */
public record DeleteCodes(List<String> ids, Codings codings, String reason) implements CodeRefactoring {

	/** What becomes of the codings of a deleted code. */
	public enum Codings {
		/** They are removed, others' by decision. */
		REMOVE,
		/** They are given the code above, others' by decision. */
		TO_PARENT,
		/** They stay as they are, under the last known name of a code that is deleted. */
		KEEP
	}

	public DeleteCodes {
		ids = List.copyOf(ids);
	}

	@Override
	public RefactoringPlan plan(Study study, Coder coder, Progress progress) {
		var builder = new PlanBuilder(this, study, coder, progress);
		builder.reason(reason);
		if (!builder.isImpossible()) {
			topmost(study).forEach(code -> plan(builder, code));
		}
		return builder.build();
	}

	/** The codes that are below no other one of them. */
	private List<Code> topmost(Study study) {
		var all = ids.stream().flatMap(id -> study.codes().code(id).stream()).distinct().toList();
		return all.stream().filter(code -> all.stream().noneMatch(other -> other != code && EcoreUtil.isAncestor(other, code)))
				.toList();
	}

	private void plan(PlanBuilder builder, Code code) {
		var parent = code.eContainer() instanceof Code above ? above : null;
		if (codings == Codings.TO_PARENT && parent == null) {
			builder.find(Finding.error("noParent", code.getName()));
			return;
		}
		for (var placed : builder.codingsOf(PlanBuilder.withBelow(code))) {
			builder.change(switch (codings) {
				case REMOVE -> CodingChange.remove(placed, builder.coder());
				case TO_PARENT -> CodingChange.recode(placed, parent, builder.coder());
				case KEEP -> new CodingChange(placed, CodingFate.UNRESOLVED, placed.codeName(), null, false);
			});
		}
		builder.delete(code);
	}

	@Override
	public String label(Study study) {
		return Messages.get("delete", CodeRefactoring.names(study, ids));
	}

	@Override
	public Collection<String> codes() {
		return ids;
	}
}
