/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.emic.ui.StudyOpening;
import org.emic.ui.StudyPane;
import org.emic.ui.transcript.TranscriptEditor;
import org.emic.ui.transcript.internal.Messages;
import org.emic.ui.transcript.internal.document.TranscriptDocuments;
import org.emic.ui.transcript.internal.document.UnreadStudy;
import org.emic.workspace.StudyProjects;

/**
 * Follows whether the study of an editor's input is read, and says above the text what is the matter as long as it is
 * not: the text can be read from the beginning.
 */
public final class StudyLink {

	private final TranscriptEditor editor;

	/** @param settled connects the editor with the study that was read, or says that it was not */
	private StudyLink(TranscriptEditor editor, Runnable settled) {
		this.editor = editor;
		Consumer<Object> listener = input -> {
			if (input.equals(editor.getEditorInput())) {
				settled.run();
			}
		};
		TranscriptDocuments.shared().addStudyListener(listener);
		editor.textWidget().addDisposeListener(event -> TranscriptDocuments.shared().removeStudyListener(listener));
	}

	public static StudyLink install(TranscriptEditor editor, Runnable settled) {
		return new StudyLink(editor, settled);
	}

	private Optional<UnreadStudy> unread() {
		return TranscriptDocuments.shared().unread(editor.getEditorInput());
	}

	/** Says above the text why it cannot be coded, and lets it be tried again. */
	public void say(boolean inStudy) {
		if (inStudy) {
			editor.setNotice(Notice.Kind.STUDY, ""); //$NON-NLS-1$
		} else {
			unread().filter(study -> !study.isBeingRead()).ifPresentOrElse(
					study -> editor.setNotice(Notice.Kind.STUDY, why(), Messages.ReadAgain,
							() -> StudyProjects.get().request(study.project())),
					() -> editor.setNotice(Notice.Kind.STUDY, why()));
		}
	}

	/** Why the text cannot be coded. */
	public String why() {
		return unread().map(study -> study.isBeingRead() ? NLS.bind(Messages.ReadingStudy, study.project().getName())
				: StudyPane.notRead(study.project(), study.failure())).orElse(Messages.NotInStudy);
	}

	/**
	 * Waits until the study is read, for what a person asks for.
	 *
	 * @return whether something is still to be said: that there is no study
	 */
	public boolean isThereNone() {
		var unread = unread();
		unread.map(UnreadStudy::project).ifPresent(StudyOpening::find);
		return unread.isEmpty();
	}

	/** Lets the Outline view, which has asked in vain, ask again. */
	public void showOutline() {
		var page = editor.getSite().getPage();
		for (var reference : page.getViewReferences()) {
			if (page.getActiveEditor() == editor && reference.getView(false) instanceof ContentOutline outline) {
				outline.partBroughtToTop(editor);
			}
		}
	}
}
