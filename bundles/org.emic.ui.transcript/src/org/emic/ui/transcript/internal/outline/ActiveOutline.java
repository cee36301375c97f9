/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.study.SectionShapes;
import org.emic.core.study.StudyTranscript;
import org.emic.model.outline.Section;
import org.emic.ui.CodingTarget;
import org.emic.ui.Errors;
import org.emic.ui.transcript.internal.editor.EditorTarget;
import org.emic.workspace.StudyProject;

/**
 * The transcript whose outline a command is about: that of the Outline view, or of the editor, whichever is active.
 *
 * @param project    the study
 * @param transcript the transcript
 * @param page       the page of the Outline view; null where the editor is active
 * @param target     the editor; null where the Outline view is active
 */
public record ActiveOutline(StudyProject project, StudyTranscript transcript, TranscriptOutlinePage page,
		CodingTarget target) {

	/** The outline of the active part. */
	public static Optional<ActiveOutline> find() {
		var part = OutlinePages.activePart();
		var page = OutlinePages.of(part);
		return page.isPresent()
				? page.map(shown -> new ActiveOutline(shown.project(), shown.transcript(), shown, null))
				: OutlinePages.editor(part)
						.map(editor -> new ActiveOutline(editor.studyProject(), editor.transcript(), null, editor));
	}

	/** The turn selected, or with the caret; -1 for none. */
	public int turn() {
		if (target != null) {
			return transcript.turnAt(target.passage().start());
		}
		var turns = SelectedTurns.of(page.selectedRows());
		return turns.isEmpty() ? -1 : turns.first();
	}

	/** Whether the coder may change the outline shown. */
	public boolean isOwn() {
		return page == null || page.isOwn();
	}

	/** The one section selected, or else the innermost one with the caret. */
	public Optional<Section> section() {
		if (page != null) {
			return page.selectedSection();
		}
		return Optional.ofNullable(SectionShapes.innermost(transcript.outline(project.coder()), turn()));
	}

	/** The sections selected, in the order of the rows. */
	public List<Section> sections() {
		return page == null ? section().stream().toList()
				: page.selectedRows().stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
	}

	/** What changes the outline. */
	SectionEditing editing() {
		return page == null ? new SectionEditing(project, transcript, this::refuse) : page.editing();
	}

	/** Says in the status line why something cannot be done. */
	void refuse(String reason) {
		if (page != null) {
			page.refused(reason);
		} else if (target instanceof EditorTarget open) {
			open.editor().complain(reason);
		} else {
			Errors.tell(reason);
		}
	}

	/** Lets a title be changed, in its row where there is one. */
	void rename(Shell shell, Section section) {
		if (page != null) {
			page.rename(section);
			return;
		}
		var dialog = new InputDialog(shell, Messages.Label_rename, Messages.Rename_message, section.getTitle(),
				SectionEditing.titleValidator());
		if (dialog.open() == Window.OK) {
			editing().rename(section, dialog.getValue());
		}
	}
}
