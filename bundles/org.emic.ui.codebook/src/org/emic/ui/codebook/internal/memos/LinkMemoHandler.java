/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.Comparator;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import org.emic.core.study.StudyMemos;
import org.emic.model.memo.Memo;
import org.emic.ui.DialogParent;
import org.emic.ui.EmicImages;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;

/** Links a memo that is there already to what is selected. */
public final class LinkMemoHandler extends MemoHandler {

	@Override
	void run(ExecutionEvent event, StudyProject study, IWorkbenchPart part, ISelection selection) {
		var targets = MemoSubjects.of(study, part, selection);
		var memos = study.study().memos().all().stream().sorted(Comparator.comparing(Memo::getTitle)
				.thenComparing(StudyMemos.BY_AGE)).toArray();
		if (targets.isEmpty() || memos.length == 0) {
			Errors.tell(targets.isEmpty() ? Messages.Link_nothingSelected : Messages.Link_noMemos);
			return;
		}
		var dialog = new ElementListSelectionDialog(DialogParent.of(event), new Labels());
		dialog.setTitle(Messages.Link_chooseMemo);
		dialog.setMessage(Messages.Link_chooseMemoMessage);
		dialog.setElements(memos);
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Memo memo) {
			MemoActions.link(study, memo, targets);
		}
	}

	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return ((Memo) element).getTitle();
		}

		@Override
		public Image getImage(Object element) {
			return EmicImages.image(EmicImages.MEMO);
		}
	}
}
