/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.MoveCodes;
import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;

/** Asks below which code others go. */
public final class MovePage extends InputPage {

	private final List<Code> codes;
	private CodeChooser parent;

	public MovePage(List<Code> codes) {
		super("move"); //$NON-NLS-1$
		this.codes = List.copyOf(codes);
	}

	@Override
	protected void createFields(Composite area) {
		label(area, NLS.bind(Messages.Move_title, names(codes)));
		parent = new CodeChooser(area, study(), Messages.Move_top, this::canBeParent, this::changed);
		parent.setFocus();
	}

	private boolean canBeParent(Code parentCode) {
		return codes.stream().noneMatch(code -> EcoreUtil.isAncestor(code, parentCode))
				&& codes.stream().allMatch(code -> CodeTree.codebookOf(code).equals(CodeTree.codebookOf(parentCode)));
	}

	@Override
	protected Optional<CodeRefactoring> work() {
		var ids = codes.stream().map(Code::getId).toList();
		return parent == null ? Optional.empty() : parent.isFirst() ? Optional.of(new MoveCodes(ids, null))
				: parent.code().map(code -> new MoveCodes(ids, code.getId()));
	}
}
