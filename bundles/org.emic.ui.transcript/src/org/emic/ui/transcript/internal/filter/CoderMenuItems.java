/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.emic.ui.CoderChoice.Place;
import org.emic.ui.CodersMenu;
import org.emic.ui.transcript.TranscriptEditor;

/** The coders of the active editor's study, to choose whose codings it shows. */
public final class CoderMenuItems extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var menu = new MenuManager();
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage().getActiveEditor() instanceof TranscriptEditor editor) {
			editor.study().ifPresent(study -> CodersMenu.fill(menu, study, Place.EDITOR));
		}
		var items = menu.getItems();
		menu.removeAll();
		return items;
	}
}
