/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.CodeTree;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.coding.Coder;

/**
 * Puts codes with all below them to the end of another code or of their codebook. They stay in their codebook.
 *
 * @param parentId the code below which they go; null for the top of the codebook
 */
public record MoveCodes(List<String> ids, String parentId) implements CodeRefactoring {

	public MoveCodes {
		ids = List.copyOf(ids);
	}

	@Override
	public RefactoringPlan plan(Study study, Coder coder, Progress progress) {
		var builder = new PlanBuilder(this, study, coder, progress);
		if (!builder.isImpossible()) {
			ids.stream().flatMap(id -> study.codes().code(id).stream()).distinct()
					.forEach(code -> plan(builder, code, parent(study, code)));
		}
		return builder.build();
	}

	private EObject parent(Study study, Code code) {
		return parentId == null ? CodeTree.codebookOf(code).map(EObject.class::cast).orElse(null)
				: study.codes().code(parentId).orElseThrow();
	}

	private static void plan(PlanBuilder builder, Code code, EObject parent) {
		if (parent == null || EcoreUtil.isAncestor(code, parent)) {
			builder.find(Finding.error("intoItself", code.getName()));
		} else if (!codebookOf(parent).equals(CodeTree.codebookOf(code).orElse(null))) {
			builder.find(Finding.error("otherCodebook", code.getName()));
		} else if (code.eContainer() != parent) {
			builder.checkName(code.getName(), parent, Set.of(code));
			builder.change(new CodeChange.Move(code, parent, PlanBuilder.children(parent).size()));
		}
	}

	private static Codebook codebookOf(EObject parent) {
		return parent instanceof Codebook codebook ? codebook : CodeTree.codebookOf((Code) parent).orElseThrow();
	}

	@Override
	public String label(Study study) {
		return Messages.get("move", CodeRefactoring.names(study, ids), parentId == null ? Messages.get("theTop")
				: CodeRefactoring.names(study, List.of(parentId)));
	}

	@Override
	public Collection<String> codes() {
		var all = new ArrayList<>(ids);
		if (parentId != null) {
			all.add(parentId);
		}
		return all;
	}
}
