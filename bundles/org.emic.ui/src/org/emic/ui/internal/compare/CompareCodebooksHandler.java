/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.ArrayList;

import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.ui.Errors;

/** Compares the codebooks of two selected projects, folders or codebook files as trees of codes. */
public final class CompareCodebooksHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var codebooks = new ArrayList<CodebookFolder>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (var element : selection) {
				var resource = Adapters.adapt(element, IResource.class);
				if (resource != null) {
					CodebookFolder.of(resource).ifPresent(codebooks::add);
				}
			}
		}
		if (codebooks.size() == 2) {
			CompareUI.openCompareEditor(new CodebooksInput(codebooks.get(0), codebooks.get(1)));
		} else {
			Errors.tell(Messages.TwoCodebooks);
		}
		return null;
	}
}
