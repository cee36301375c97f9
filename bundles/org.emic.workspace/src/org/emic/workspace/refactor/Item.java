/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

/** One thing that a refactoring changes; made together with all others by {@link StudiesChange}. */
public abstract sealed class Item extends Change permits CodeItem, CodingItem, NoteItem {

	private final String name;

	Item(String name) {
		this.name = name;
	}

	@Override
	public final String getName() {
		return name;
	}

	/** Whether a person can leave it out. */
	public abstract boolean isOptional();

	@Override
	public final void setEnabled(boolean enabled) {
		super.setEnabled(enabled || !isOptional());
	}

	@Override
	public void initializeValidationData(IProgressMonitor monitor) {
		// the whole is watched
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public Change perform(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("Made with all others"); //$NON-NLS-1$
	}
}
