/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.commands;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.contexts.IContextService;
import org.emic.ui.EmicIds;

/**
 * Lets the keys that open a code or a transcript work in each view of Emic's perspective, also in those of the platform.
 * In other perspectives and editors these keys are left to whoever has them.
 */
public final class KeysInViews extends Expression {

	private static final String PERSPECTIVE = "activeWorkbenchWindow.activePerspective"; //$NON-NLS-1$

	private KeysInViews() {
	}

	/** UI thread. */
	public static void install(IWorkbench workbench) {
		workbench.getService(IContextService.class).activateContext(EmicIds.VIEWS_CONTEXT, new KeysInViews());
	}

	@Override
	public EvaluationResult evaluate(IEvaluationContext context) {
		return EvaluationResult.valueOf(EmicIds.PERSPECTIVE.equals(context.getVariable(PERSPECTIVE))
				&& context.getVariable(ISources.ACTIVE_PART_NAME) instanceof IViewPart);
	}

	@Override
	public void collectExpressionInfo(ExpressionInfo info) {
		info.addVariableNameAccess(PERSPECTIVE);
		info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
	}
}
