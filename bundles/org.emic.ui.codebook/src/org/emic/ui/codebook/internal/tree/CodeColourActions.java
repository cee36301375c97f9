/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.CodeColours;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** The items of a menu of colours: the palette, whose colours most people can tell apart, and any other. */
public final class CodeColourActions {

	private CodeColourActions() {
	}

	public static List<IContributionItem> of(Shell shell, StudyProject project, List<Code> codes) {
		var items = new ArrayList<IContributionItem>();
		for (var colour : CodeColours.palette()) {
			var action = action(colour, () -> CodeColouring.set(project, codes, colour));
			action.setImageDescriptor(ImageDescriptor.createFromImage(CodeLabels.swatch(colour)));
			items.add(new ActionContributionItem(action));
		}
		items.add(new Separator());
		items.add(new ActionContributionItem(
				action(Messages.Colour_custom, () -> CodeColouring.choose(shell, project, codes))));
		return items;
	}

	private static IAction action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
