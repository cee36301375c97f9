/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.SectionBounds;
import org.emic.core.study.SectionNumbers;
import org.emic.core.study.SectionShapes;
import org.emic.core.study.SectionTitles;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Section;
import org.emic.ui.Errors;
import org.emic.workspace.StudyProject;

/**
 * What a person does to the own outline of a transcript, each as one step that can be undone. What cannot be
 * done is told, and nothing is changed then.
 */
final class SectionEditing {

	private final StudyProject project;
	private final StudyTranscript transcript;
	private final Consumer<String> refused;

	/** @param refused is told why something was not done */
	SectionEditing(StudyProject project, StudyTranscript transcript, Consumer<String> refused) {
		this.project = project;
		this.transcript = transcript;
		this.refused = refused;
	}

	private Coder coder() {
		return project.coder();
	}

	/**
	 * Asks for a title and makes a section.
	 *
	 * @param first the index of the first turn
	 * @param last  the index of the last turn, inclusive
	 */
	Optional<Section> group(Shell shell, int first, int last) {
		try {
			OutlineEdits.checkGroup(transcript, coder(), first, last);
		} catch (IllegalArgumentException e) {
			// a dialog, since a title would have been asked for
			Errors.tell(e.getMessage());
			return Optional.empty();
		}
		var dialog = new InputDialog(shell, Messages.Group_title, first == last
				? NLS.bind(Messages.Group_message_turn, first + 1)
				: NLS.bind(Messages.Group_message_turns, first + 1, last + 1),
				SectionTitles.propose(transcript, first), titleValidator());
		return dialog.open() == Window.OK ? group(first, last, dialog.getValue()) : Optional.empty();
	}

	Optional<Section> group(int first, int last, String title) {
		var made = new Section[1];
		execute(Messages.Label_group,
				edit -> made[0] = OutlineEdits.group(edit, transcript, coder(), first, last, title));
		return Optional.ofNullable(made[0]);
	}

	static IInputValidator titleValidator() {
		return title -> title.isBlank() ? Messages.Group_needsTitle : null;
	}

	void rename(Section section, String title) {
		execute(Messages.Label_rename, edit -> OutlineEdits.rename(edit, section, coder(), title));
	}

	void summarise(Shell shell, Section section) {
		var dialog = new SummaryDialog(shell, section);
		if (dialog.open() == Window.OK) {
			summarise(section, dialog.summary());
		}
	}

	void summarise(Section section, String summary) {
		execute(Messages.Label_summary, edit -> OutlineEdits.summarise(edit, section, coder(), summary));
	}

	void promote(Section section) {
		execute(Messages.Label_promote, edit -> OutlineEdits.promote(edit, section, coder()));
	}

	void demote(Section section) {
		execute(Messages.Label_demote, edit -> OutlineEdits.demote(edit, section, coder()));
	}

	void remove(Section section) {
		execute(Messages.Label_remove, edit -> OutlineEdits.remove(edit, section, coder()));
	}

	void moveStart(Section section, boolean earlier) {
		execute(Messages.Label_boundary, edit -> SectionBounds.startAt(edit, transcript, section, coder(),
				SectionBounds.nextStart(section, earlier)));
	}

	void moveEnd(Section section, boolean earlier) {
		execute(Messages.Label_boundary, edit -> SectionBounds.endAt(edit, transcript, section, coder(),
				SectionBounds.nextEnd(section, earlier)));
	}

	/** Splits the innermost section with a turn in front of it; the second part gets a proposed title. */
	Optional<Section> split(int turn) {
		var made = new Section[1];
		execute(Messages.Label_split,
				edit -> made[0] = SectionShapes.split(edit, transcript, coder(), turn, "")); //$NON-NLS-1$
		return Optional.ofNullable(made[0]);
	}

	void join(List<Section> sections) {
		execute(Messages.Label_join, edit -> SectionShapes.join(edit, sections, coder()));
	}

	void renumber() {
		var changed = new int[1];
		execute(Messages.Label_renumber, edit -> changed[0] = SectionNumbers.renumber(edit, transcript, coder()));
		if (changed[0] == 0) {
			refused.accept(Messages.Renumber_nothing);
		}
	}

	/** Moves a section into another, or, with null, on top. */
	void moveInto(Section section, Section target) {
		execute(Messages.Label_move, edit -> SectionShapes.moveInto(edit, section,
				target == null ? transcript.outline(coder()) : target, coder()));
	}

	/** Takes turns into a section. */
	void include(Section section, int first, int last) {
		execute(Messages.Label_boundary,
				edit -> SectionShapes.include(edit, transcript, section, coder(), first, last));
	}

	/** Takes turns out of a section. */
	void exclude(Section section, int first, int last) {
		execute(Messages.Label_boundary,
				edit -> SectionShapes.exclude(edit, transcript, section, coder(), first, last));
	}

	private void execute(String label, Consumer<StudyEdit> work) {
		try {
			project.execute(label, work);
		} catch (IllegalArgumentException e) {
			refused.accept(e.getMessage());
		}
	}
}
