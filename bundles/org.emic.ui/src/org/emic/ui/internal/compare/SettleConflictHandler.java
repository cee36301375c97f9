/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Optional;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.Errors;

/** Opens a file in which git left a conflict in the Compare editor: the selected one, or that of the active editor. */
public final class SettleConflictHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		selected(event).or(() -> edited(event)).ifPresentOrElse(file -> CompareUI.openCompareEditor(new ConflictInput(file)),
				() -> Errors.tell(Messages.NoFile));
		return null;
	}

	private static Optional<IFile> selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class))
				: Optional.empty();
	}

	private static Optional<IFile> edited(ExecutionEvent event) {
		return Optional.ofNullable(HandlerUtil.getActiveEditorInput(event)).map(input -> Adapters.adapt(input, IFile.class));
	}
}
