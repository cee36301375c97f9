/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.emic.core.study.CodebookReference;

/**
 * Lets a study use other codebooks. A step of the workspace and not of the study's own history: what is done
 * to codes belongs to codebooks that come and go with it.
 */
public final class CodebookLinksOperation extends AbstractOperation {

	private final IProject study;
	private final List<CodebookReference> before;
	private final List<CodebookReference> after;

	private CodebookLinksOperation(String label, IProject study, List<CodebookReference> before,
			List<CodebookReference> after) {
		super(label);
		this.study = study;
		this.before = before;
		this.after = after;
	}

	/**
	 * Changes the codebooks of a study as a step that can be undone where resources are.
	 *
	 * @param label what is done, as the Edit menu shows it
	 */
	public static void run(String label, IProject study, List<CodebookReference> references, IProgressMonitor monitor)
			throws CoreException {
		var before = CodebookLinks.of(study);
		if (before.equals(references)) {
			return;
		}
		var operation = new CodebookLinksOperation(label, study, before, List.copyOf(references));
		var context = ResourcesPlugin.getWorkspace().getAdapter(IUndoContext.class);
		if (context != null) {
			operation.addContext(context);
		}
		try {
			OperationHistoryFactory.getOperationHistory().execute(operation, monitor, null);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof CoreException cause ? cause
					: new CoreException(Status.error(e.getMessage(), e));
		}
	}

	@Override
	public boolean canUndo() {
		return study.isAccessible();
	}

	@Override
	public boolean canRedo() {
		return study.isAccessible();
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return set(after, monitor);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return set(before, monitor);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return set(after, monitor);
	}

	private IStatus set(List<CodebookReference> references, IProgressMonitor monitor) throws ExecutionException {
		try {
			CodebookLinks.set(study, references, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
