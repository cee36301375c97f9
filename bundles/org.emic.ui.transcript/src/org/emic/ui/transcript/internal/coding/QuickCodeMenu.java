/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.coding;

import java.util.ArrayList;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.emic.ui.ActiveStudy;
import org.emic.ui.CodeLabels;
import org.emic.ui.QuickCodes;

/** The digits that have a code, with their codes, as a part of a menu. */
public final class QuickCodeMenu extends CompoundContributionItem {

	private static final String COMMAND = "org.emic.ui.command.quickCode"; //$NON-NLS-1$

	@Override
	protected IContributionItem[] getContributionItems() {
		var items = new ArrayList<IContributionItem>();
		ActiveStudy.get().shown().ifPresent(study -> {
			for (int digit = 1; digit <= QuickCodes.LAST; digit++) {
				var number = String.valueOf(digit);
				QuickCodes.code(study, digit).ifPresent(code -> {
					var item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), COMMAND + number, COMMAND,
							CommandContributionItem.STYLE_PUSH);
					item.parameters = Map.of(QuickCodeHandler.DIGIT, number);
					item.label = number + "  " + code.getName().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					item.icon = CodeLabels.swatchDescriptor(code.getColour());
					items.add(new CommandContributionItem(item));
				});
			}
		});
		return items.toArray(IContributionItem[]::new);
	}
}
