/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import org.emic.ui.codebook.internal.tree.CodeColourActions;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** The colours to choose from for the selected codes. */
public final class ColourMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		var panel = Adapters.adapt(part, CodeTreePanel.class);
		if (panel == null || panel.study().isEmpty() || panel.selectedCodes().isEmpty()) {
			return new IContributionItem[0];
		}
		return CodeColourActions.of(window.getShell(), panel.study().get(), panel.selectedCodes())
				.toArray(IContributionItem[]::new);
	}
}
