/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.Arrays;

import org.emic.core.refactor.AcceptProposal;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.DeleteCodes;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.MoveCodes;
import org.emic.core.refactor.RecodeCodings;
import org.emic.core.refactor.RenameCode;
import org.emic.core.refactor.SplitCode;

/** The kinds of refactorings, as the history of refactorings knows them. */
public enum RefactoringKind {

	RENAME("org.emic.rename", RenameCode.class, Messages.Name_rename), //$NON-NLS-1$
	MOVE("org.emic.move", MoveCodes.class, Messages.Name_move), //$NON-NLS-1$
	MERGE("org.emic.merge", MergeCodes.class, Messages.Name_merge), //$NON-NLS-1$
	SPLIT("org.emic.split", SplitCode.class, Messages.Name_split), //$NON-NLS-1$
	DELETE("org.emic.delete", DeleteCodes.class, Messages.Name_delete), //$NON-NLS-1$
	RECODE("org.emic.recode", RecodeCodings.class, Messages.Name_recode), //$NON-NLS-1$
	ACCEPT("org.emic.accept", AcceptProposal.class, Messages.Name_accept); //$NON-NLS-1$

	private final String id;
	private final Class<? extends CodeRefactoring> work;
	private final String label;

	RefactoringKind(String id, Class<? extends CodeRefactoring> work, String label) {
		this.id = id;
		this.work = work;
		this.label = label;
	}

	/** The id in the history. */
	public String id() {
		return id;
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	static RefactoringKind of(CodeRefactoring work) {
		return Arrays.stream(values()).filter(kind -> kind.work.isInstance(work)).findFirst().orElseThrow();
	}

	static RefactoringKind of(String id) {
		return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(id));
	}
}
