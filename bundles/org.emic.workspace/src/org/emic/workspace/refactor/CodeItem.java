/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.List;

import org.emic.core.refactor.CodeChange;
import org.emic.workspace.StudyProject;

/** What becomes of a code, in the tree of a preview. */
public final class CodeItem extends Item {

	private final StudyProject study;
	private final CodeChange change;

	CodeItem(StudyProject study, CodeChange change) {
		super(ChangeTree.text(study, change));
		this.study = study;
		this.change = change;
	}

	public StudyProject study() {
		return study;
	}

	public CodeChange change() {
		return change;
	}

	@Override
	public boolean isOptional() {
		return false;
	}

	@Override
	public Object getModifiedElement() {
		return change.code();
	}

	@Override
	public Object[] getAffectedObjects() {
		return List.of(change.code()).toArray();
	}
}
