/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.handlers;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import org.emic.model.codebook.Status;
import org.emic.ui.codebook.internal.Messages;
import org.emic.ui.codebook.internal.tree.CodeStatuses;
import org.emic.ui.codebook.internal.tree.CodeTreePanel;

/** The statuses to choose from for the selected codes. */
public final class StatusMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		var panel = Adapters.adapt(part, CodeTreePanel.class);
		return panel == null || panel.study().isEmpty() || panel.selectedCodes().isEmpty() ? new IContributionItem[0]
				: CodeStatuses.ALL.stream().map(status -> item(panel, status)).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(CodeTreePanel panel, Status status) {
		var codes = panel.selectedCodes();
		var action = new Action(Messages.status(status), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				CodeStatuses.set(panel.study().orElseThrow(), codes, status);
			}
		};
		action.setChecked(codes.stream().allMatch(code -> code.getStatus() == status));
		return new ActionContributionItem(action);
	}
}
