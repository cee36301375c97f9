/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.editors.text.TextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.RetargetTextEditorAction;

/** What a text editor puts into the main menu, without what is of use to programs' text alone. */
public final class TranscriptMenus extends TextEditorActionContributor {

	private static final Set<String> OF_PROGRAMS = Set.of(ITextEditorActionDefinitionIds.HIPPIE_COMPLETION,
			ITextEditorActionDefinitionIds.SHOW_INFORMATION);

	/** After all was contributed: the encoding is added last. */
	@Override
	public void init(IActionBars bars) {
		super.init(bars);
		var edit = bars.getMenuManager().findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
		if (edit != null) {
			Arrays.stream(edit.getItems()).map(TranscriptMenus::itself).filter(TranscriptMenus::isOfPrograms).forEach(edit::remove);
		}
	}

	/** An editor's items are wrapped in the main menu, and known to be the editor's only without that. */
	private static IContributionItem itself(IContributionItem item) {
		return item instanceof SubContributionItem wrapped ? wrapped.getInnerItem() : item;
	}

	/**
	 * Word completion; the encoding, of which there is one for transcripts, and which has no command; and the description of a
	 * tool tip, which for codings is that of F2.
	 */
	private static boolean isOfPrograms(IContributionItem item) {
		return item instanceof ActionContributionItem action && action.getAction() instanceof RetargetTextEditorAction retargeted
				&& (retargeted.getActionDefinitionId() == null || OF_PROGRAMS.contains(retargeted.getActionDefinitionId()));
	}
}
