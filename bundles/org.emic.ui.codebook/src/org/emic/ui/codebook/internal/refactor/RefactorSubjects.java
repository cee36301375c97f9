/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.refactor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.ui.CodingTarget;

/**
 * What a refactoring is about: the selected codes or codings, or the coding at the caret of a transcript.
 *
 * @param codes those selected, or those of the codings
 */
record RefactorSubjects(List<Code> codes, List<PlacedCoding> codings) {

	static RefactorSubjects of(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			var codes = selection.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
			var codings = selection.stream().map(each -> Adapters.adapt(each, PlacedCoding.class)).filter(each -> each != null)
					.toList();
			if (!codes.isEmpty() || !codings.isEmpty()) {
				return new RefactorSubjects(codes.isEmpty() ? codesOf(codings) : codes, codings);
			}
		}
		var codings = atCaret(event).map(List::of).orElse(List.of());
		return new RefactorSubjects(codesOf(codings), codings);
	}

	private static List<Code> codesOf(List<PlacedCoding> codings) {
		return codings.stream().flatMap(placed -> placed.code().stream()).distinct().toList();
	}

	private static Optional<PlacedCoding> atCaret(ExecutionEvent event) {
		return Optional.ofNullable(HandlerUtil.getActiveEditor(event))
				.map(editor -> Adapters.adapt(editor, CodingTarget.class))
				.filter(target -> target.transcript() != null).flatMap(CodingTarget::currentCoding);
	}
}
