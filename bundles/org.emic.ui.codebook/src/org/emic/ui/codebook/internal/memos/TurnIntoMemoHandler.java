/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.ui.CodingTarget;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;

/** Moves the comment of the selected coding, or of the one at the caret, into a memo linked to it. */
public final class TurnIntoMemoHandler extends MemoHandler {

	@Override
	void run(ExecutionEvent event, StudyProject study, IWorkbenchPart part, ISelection selection)
			throws ExecutionException {
		var commented = codings(part, selection).stream().filter(placed -> placed.transcript().study() == study.study()
				&& placed.coding().getComment() != null && !placed.coding().getComment().isBlank()).toList();
		Optional<PlacedCoding> own = commented.stream().filter(placed -> CodingEdits.isOwner(placed, study.coder()))
				.min(Comparator.comparingInt(placed -> placed.range().length()));
		if (own.isPresent()) {
			MemoActions.turnIntoMemo(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), study, own.get());
		} else {
			Errors.tell(commented.isEmpty() ? Messages.Turn_noComment
					: NLS.bind(Messages.Turn_other, commented.getFirst().coder().getName()));
		}
	}

	private static List<PlacedCoding> codings(IWorkbenchPart part, ISelection selection) {
		var editor = part == null ? null : part.getAdapter(CodingTarget.class);
		return switch (selection) {
			case IStructuredSelection several -> several.stream().filter(PlacedCoding.class::isInstance)
					.map(PlacedCoding.class::cast).toList();
			case ITextSelection text when editor != null ->
				editor.codingsIn(TextRange.of(text.getOffset(), text.getLength()));
			case null, default -> List.of();
		};
	}
}
