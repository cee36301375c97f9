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

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Study;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;

/**
 * Gives a code another name. Codings name it by its id, and so stay as they are.
 *
 * @param keepAsAlias whether it can still be found by the name that it had
 */
public record RenameCode(String codeId, String name, boolean keepAsAlias) implements CodeRefactoring {

	@Override
	public RefactoringPlan plan(Study study, Coder coder, Progress progress) {
		var builder = new PlanBuilder(this, study, coder, progress);
		if (name.isBlank()) {
			builder.find(Finding.error("nameBlank"));
		}
		if (!builder.isImpossible()) {
			plan(builder, study.codes().code(codeId).orElseThrow());
		}
		return builder.build();
	}

	private void plan(PlanBuilder builder, Code code) {
		var checked = CodebookEdits.checkedName(name);
		if (code.eContainer() != null) {
			builder.checkName(checked, code.eContainer(), Set.of(code));
		}
		if (keepAsAlias && !code.getName().equals(checked) && !code.getAliases().contains(code.getName())) {
			var aliases = new ArrayList<>(code.getAliases());
			aliases.add(code.getName());
			aliases.remove(checked);
			builder.set(code, CodebookPackage.Literals.CODE__ALIASES, aliases);
		}
		builder.set(code, CodebookPackage.Literals.CODE__NAME, checked);
	}

	@Override
	public String label(Study study) {
		return Messages.get("rename", CodeRefactoring.names(study, codes()), name.strip());
	}

	@Override
	public Collection<String> codes() {
		return List.of(codeId);
	}
}
