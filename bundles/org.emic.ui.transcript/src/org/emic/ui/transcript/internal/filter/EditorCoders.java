/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.filter;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.emic.ui.CoderChoice;
import org.emic.ui.CoderChoice.Place;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.display.CodingFilter;
import org.emic.workspace.StudyProject;

/**
 * Lets an editor show the coders who were chosen for its study. Which codes are set back is the editor's own; which
 * coders are, is the same in all editors of a study, and is kept.
 */
public final class EditorCoders {

	private final TranscriptEditor editor;

	private EditorCoders(TranscriptEditor editor) {
		this.editor = editor;
	}

	/** Follows what is chosen, and who comes to code the transcript. */
	public static void install(TranscriptEditor editor) {
		var coders = new EditorCoders(editor);
		BiConsumer<StudyProject, Place> listener = coders::chosen;
		CoderChoice.addListener(listener);
		editor.textWidget().addDisposeListener(event -> CoderChoice.removeListener(listener));
		editor.display().addCodingsListener(changed -> coders.follow());
	}

	/** Sets codings back in an editor; the coders in all editors of the study. */
	public static void set(TranscriptEditor editor, CodingFilter filter) {
		editor.study().ifPresent(study -> choice(editor, study, filter).keep(study, Place.EDITOR));
		setFilter(editor, filter);
	}

	private static void setFilter(TranscriptEditor editor, CodingFilter filter) {
		var before = editor.display().currentCoding();
		editor.display().setFilter(filter);
		if (!editor.display().currentCoding().equals(before)) {
			editor.tellOfCurrentCoding();
		}
	}

	private static CoderChoice choice(TranscriptEditor editor, StudyProject study, CodingFilter filter) {
		var ids = ids(editor);
		var choice = CoderChoice.of(study, Place.EDITOR);
		if (filter.isEmpty()) {
			return CoderChoice.ALL;
		}
		if (filter.coders().equals(choice.hiddenOf(ids, study))) {
			return choice;
		}
		// of those who did not code this transcript nothing was said
		var hidden = new HashSet<>(choice.hidden());
		hidden.removeAll(ids);
		hidden.addAll(filter.coders());
		return CoderChoice.without(hidden);
	}

	private static Set<String> ids(TranscriptEditor editor) {
		return editor.transcript().map(transcript -> transcript.codingSets().stream().map(set -> set.getCoder().getId())
				.collect(Collectors.toSet())).orElse(Set.of());
	}

	private void chosen(StudyProject study, Place place) {
		if (place == Place.EDITOR && editor.study().filter(study::equals).isPresent()) {
			follow();
		}
	}

	private void follow() {
		var study = editor.study();
		if (study.isEmpty()) {
			return;
		}
		var filter = editor.display().filter();
		var hidden = CoderChoice.of(study.get(), Place.EDITOR).hiddenOf(ids(editor), study.get());
		if (!hidden.equals(filter.coders())) {
			setFilter(editor, new CodingFilter(hidden, filter.codes(), filter.fade()));
		}
	}
}
