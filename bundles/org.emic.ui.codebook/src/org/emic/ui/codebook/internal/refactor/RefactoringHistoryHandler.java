/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.Action;
import org.eclipse.ltk.ui.refactoring.actions.ShowRefactoringHistoryAction;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the platform's history of refactorings, which has no command of its own. */
public final class RefactoringHistoryHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var history = new ShowRefactoringHistoryAction();
		history.init(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		history.run(new Action() {
		});
		history.dispose();
		return null;
	}
}
