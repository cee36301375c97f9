/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.quick;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** The digits to put the selected code on. */
public final class DigitMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		var panel = Adapters.adapt(part, CodeTreePanel.class);
		return panel == null || panel.study().isEmpty() || panel.selectedCodes().size() != 1 ? new IContributionItem[0]
				: DigitActions.of(panel.study().get(), panel.selectedCodes().getFirst()).toArray(IContributionItem[]::new);
	}
}
