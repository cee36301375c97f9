/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.undo;

import org.eclipse.core.commands.operations.IUndoContext;

/** Steps of either of two contexts in one order, such as those of a study and what a view of the platform undoes by itself. */
public record BothContexts(IUndoContext own, IUndoContext study) implements IUndoContext {

	@Override
	public String getLabel() {
		return own.getLabel();
	}

	@Override
	public boolean matches(IUndoContext context) {
		return own.matches(context) || context.matches(own) || study.matches(context);
	}
}
