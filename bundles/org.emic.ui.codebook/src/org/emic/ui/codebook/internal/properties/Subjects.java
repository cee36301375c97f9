/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.properties;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.ui.CodingTarget;
import org.emic.ui.TurnElement;
import org.emic.workspace.StudyProjects;

/**
 * What the Properties view shows for a selection: a code, a coding or a transcript. In a transcript editor
 * the place of the caret decides: the shortest coding around it, and the transcript itself.
 */
public final class Subjects {

	private Subjects() {
	}

	/** The selected element, or, of what is no list or tree, the selection itself. */
	static Object element(ISelection selection) {
		return selection instanceof IStructuredSelection structured ? structured.getFirstElement() : selection;
	}

	public static Optional<Code> code(Object element) {
		return element instanceof Code code ? Optional.of(code) : Optional.empty();
	}

	public static Optional<PlacedCoding> coding(Object element) {
		return switch (element) {
			case PlacedCoding placed -> Optional.of(placed);
			case ITextSelection text -> target().flatMap(target -> around(target, text));
			case null, default -> Optional.empty();
		};
	}

	/** What the editor shows as its current coding, or else the shortest that the selection meets. */
	private static Optional<PlacedCoding> around(CodingTarget target, ITextSelection text) {
		var range = TextRange.of(text.getOffset(), text.getLength());
		var current = target.currentCoding().filter(placed -> placed.start() <= range.end() && range.start() <= placed.end());
		return current.isPresent() ? current : target.codingsIn(range).stream()
				.min(Comparator.comparingInt((PlacedCoding placed) -> placed.range().length()));
	}

	public static Optional<StudyTranscript> transcript(Object element) {
		return switch (element) {
			case StudyTranscript transcript -> Optional.of(transcript);
			case TurnElement turn -> Optional.of(turn.transcript());
			case PlacedCoding placed -> Optional.of(placed.transcript());
			case ITextSelection text -> target().map(CodingTarget::transcript);
			case null -> Optional.empty();
			default -> Optional.ofNullable(Adapters.adapt(element, IFile.class)).flatMap(Subjects::inFile);
		};
	}

	private static Optional<StudyTranscript> inFile(IFile file) {
		return StudyProjects.get().findOpened(file).flatMap(study -> study.transcript(file));
	}

	private static Optional<CodingTarget> target() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		return Optional.ofNullable(Adapters.adapt(editor, CodingTarget.class));
	}
}
