/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;

import org.emic.ui.Errors;
import org.emic.ui.codebook.internal.Messages;

/** One codebook editor for a study, whichever of its codes' files is opened. */
public final class SameStudy implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference reference, IEditorInput input) {
		try {
			return reference.getEditorInput() instanceof IFileEditorInput open && input instanceof IFileEditorInput wanted
					&& open.getFile().getProject().equals(wanted.getFile().getProject());
		} catch (PartInitException e) {
			Errors.log(Messages.Editor_noFile, e);
			return false;
		}
	}
}
