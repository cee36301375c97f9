/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.memos;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;

import org.emic.core.study.MemoTarget;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;
import org.emic.ui.CodingTarget;
import org.emic.ui.TurnElement;
import org.emic.ui.codebook.internal.properties.Subjects;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * What of a selection a memo can be about. In a transcript editor it is the shortest coding at the caret, or
 * else the turn; of a section of the outline it is the first turn.
 */
final class MemoSubjects {

	private MemoSubjects() {
	}

	/** The targets in a selection that belong to a study. */
	static List<MemoTarget> of(StudyProject study, IWorkbenchPart part, ISelection selection) {
		return switch (selection) {
			case IStructuredSelection several -> several.stream().flatMap(element -> of(element).stream())
					.filter(target -> belongs(study, target)).toList();
			case ITextSelection text -> inEditor(part, text).filter(target -> belongs(study, target)).stream().toList();
			case null, default -> List.of();
		};
	}

	/** Codes of a shared codebook belong to every study that uses it. */
	private static boolean belongs(StudyProject study, MemoTarget target) {
		return switch (target) {
			case MemoTarget.OfCode(var code) -> study.study().codes().code(code.getId()).isPresent();
			case MemoTarget.OfCoding(var placed) -> placed.transcript().study() == study.study();
			case MemoTarget.OfTranscript(var transcript) -> transcript.study() == study.study();
			case MemoTarget.OfTurn turn -> turn.transcript().study() == study.study();
		};
	}

	/** What a selected element is; nothing for what no memo can be about. */
	static Optional<MemoTarget> of(Object element) {
		return switch (element) {
			case Code code -> Optional.of(new MemoTarget.OfCode(code));
			case PlacedCoding placed -> Optional.of(new MemoTarget.OfCoding(placed));
			case StudyTranscript transcript -> Optional.of(new MemoTarget.OfTranscript(transcript));
			case TurnElement turn -> Optional.of(new MemoTarget.OfTurn(turn.transcript(), turn.turn()));
			case Section section -> firstTurn(section);
			case null -> Optional.empty();
			default -> Optional.ofNullable(Adapters.adapt(element, IFile.class)).flatMap(MemoSubjects::ofFile);
		};
	}

	private static Optional<MemoTarget> firstTurn(Section section) {
		EObject top = section;
		while (top.eContainer() != null) {
			top = top.eContainer();
		}
		return top instanceof Outline outline
				? StudyProjects.get().of(outline).flatMap(study -> study.study().transcript(outline.getTranscript()))
						.map(transcript -> new MemoTarget.OfTurn(transcript, section.getFirstTurn()))
				: Optional.empty();
	}

	private static Optional<MemoTarget> ofFile(IFile file) {
		var study = StudyProjects.get().findOpened(file);
		Optional<MemoTarget> transcript = study.flatMap(found -> found.transcript(file)).map(MemoTarget.OfTranscript::new);
		return transcript.isPresent() ? transcript
				: study.flatMap(found -> found.study().codes().all().stream()
						.filter(code -> file.getName().equals(code.getFileName())).findFirst()).map(MemoTarget.OfCode::new);
	}

	private static Optional<MemoTarget> inEditor(IWorkbenchPart part, ITextSelection selection) {
		var editor = part == null ? null : part.getAdapter(CodingTarget.class);
		if (editor == null) {
			return Optional.empty();
		}
		Optional<MemoTarget> coding = Subjects.coding(selection).map(MemoTarget.OfCoding::new);
		if (coding.isPresent()) {
			return coding;
		}
		int turn = editor.transcript().turnAt(selection.getOffset());
		return Optional.of(turn < 0 ? new MemoTarget.OfTranscript(editor.transcript())
				: new MemoTarget.OfTurn(editor.transcript(), turn));
	}
}
