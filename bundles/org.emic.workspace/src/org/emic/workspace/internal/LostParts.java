/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.Memo;

/**
 * Knows which parts a step in the history has lost, so that it is not taken for the whole one: undoing a merge of codes
 * in all transcripts but one would leave the codings of that one under the wrong code, and nothing would tell which.
 */
final class LostParts {

	private final Set<String> notUndone = new LinkedHashSet<>();
	private final Set<String> notRedone = new LinkedHashSet<>();
	private final Set<String> after = new LinkedHashSet<>();

	/** A part can be neither undone nor redone any more, because it is about what was read anew, or is closed. */
	void readAgain(Object subject) {
		notUndone.add(name(subject));
		notRedone.add(name(subject));
	}

	/** The whole step after it is about what was read anew. */
	void after(Object subject) {
		after.add(name(subject));
	}

	/** A part was undone by itself, for good. Undoing the rest completes that; redoing would not. */
	void undone(StudyTranscript transcript) {
		notRedone.add(name(transcript));
	}

	/** A part was redone by itself, for good. Redoing the rest completes that; undoing would not. */
	void done(StudyTranscript transcript) {
		notUndone.add(name(transcript));
	}

	private static String name(Object subject) {
		return switch (subject) {
			case StudyTranscript transcript -> transcript.id();
			case Memo memo -> memo.getTitle();
			default -> subject.toString();
		};
	}

	/** What a person is to be asked before the rest is undone; empty where nothing was lost. */
	Optional<String> undoQuestion(String label) {
		return questions(Stream.of(question(Messages.CannotUndoAll, label, notUndone),
				question(Messages.CannotUndoAfter, label, after)));
	}

	/** What a person is to be asked before the rest is redone; empty where nothing was lost. */
	Optional<String> redoQuestion(String label) {
		return question(Messages.CannotRedoAll, label, notRedone);
	}

	private static Optional<String> question(String text, String label, Set<String> names) {
		return names.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(text, label, String.join(", ", names))); //$NON-NLS-1$
	}

	/** Several questions as one. */
	static Optional<String> questions(Stream<Optional<String>> questions) {
		return Optional.of(questions.flatMap(Optional::stream).distinct().collect(Collectors.joining("\n\n"))) //$NON-NLS-1$
				.filter(text -> !text.isEmpty());
	}
}
