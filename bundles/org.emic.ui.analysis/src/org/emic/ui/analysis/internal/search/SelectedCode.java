/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.core.study.PlacedCoding;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.ui.CodingTarget;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** The code that a command is about: selected, of a selected coding, or of the current or innermost coding at the caret. */
record SelectedCode(StudyProject study, Code code) {

	static Optional<SelectedCode> of(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
				? ofElement(structured.getFirstElement())
				: Optional.ofNullable(HandlerUtil.getActiveEditor(event)).flatMap(SelectedCode::atCaret);
	}

	private static Optional<SelectedCode> ofElement(Object element) {
		return switch (element) {
			case Code code -> StudyProjects.get().of(code).map(study -> new SelectedCode(study, code));
			case PlacedCoding placed -> of(placed);
			case Hit hit -> hit.coding().flatMap(SelectedCode::of);
			case null, default -> Optional.empty();
		};
	}

	private static Optional<SelectedCode> of(PlacedCoding placed) {
		var id = placed.codeId();
		return id == null ? Optional.empty() : StudyProjects.get().of(placed.transcript().study())
				.flatMap(study -> study.study().codes().code(id).map(code -> new SelectedCode(study, code)));
	}

	private static Optional<SelectedCode> atCaret(IEditorPart editor) {
		var target = editor.getAdapter(CodingTarget.class);
		if (target == null || target.transcript() == null
				|| !(editor.getSite().getSelectionProvider().getSelection() instanceof ITextSelection selection)
				|| selection.getOffset() < 0) {
			return Optional.empty();
		}
		var here = target.codingsIn(TextRange.of(selection.getOffset(), selection.getLength())).stream()
				.filter(placed -> placed.codeId() != null).toList();
		return target.currentCoding().filter(here::contains)
				.or(() -> here.stream().min(Comparator.comparingInt(placed -> placed.range().length()))).flatMap(SelectedCode::of);
	}
}
