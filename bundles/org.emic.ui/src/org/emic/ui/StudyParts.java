/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyMemos;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.memo.Memo;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;

/**
 * Opens transcripts, codebooks and memos. What goes wrong is shown to the person. UI thread.
 */
public final class StudyParts {

	private StudyParts() {
	}

	/**
	 * Opens a transcript, or brings its editor to the top.
	 *
	 * @param range what to select, in UTF-16 units; null to leave the editor where it is
	 */
	public static void open(IWorkbenchPage page, StudyProject study, StudyTranscript transcript, TextRange range) {
		open(page, study, transcript, range, true);
	}

	/** As {@link #open}, but the part that is active stays active: for who goes through a list. */
	public static void show(IWorkbenchPage page, StudyProject study, StudyTranscript transcript, TextRange range) {
		open(page, study, transcript, range, false);
	}

	/** Opens the transcript of a coding, selects its words there and makes it the current one. */
	public static void open(IWorkbenchPage page, StudyProject study, PlacedCoding placed) {
		open(page, study, placed.transcript(), target -> target.reveal(placed), true);
	}

	/** As {@link #open(IWorkbenchPage, StudyProject, PlacedCoding)}, but the part that is active stays active. */
	public static void show(IWorkbenchPage page, StudyProject study, PlacedCoding placed) {
		open(page, study, placed.transcript(), target -> target.reveal(placed), false);
	}

	private static void open(IWorkbenchPage page, StudyProject study, StudyTranscript transcript, TextRange range,
			boolean activate) {
		open(page, study, transcript, target -> {
			if (range != null) {
				target.reveal(range);
			}
		}, activate);
	}

	private static void open(IWorkbenchPage page, StudyProject study, StudyTranscript transcript,
			Consumer<CodingTarget> then, boolean activate) {
		try {
			var editor = IDE.openEditor(page, study.file(transcript.path()), EmicIds.TRANSCRIPT_EDITOR, activate);
			var target = editor == null ? null : editor.getAdapter(CodingTarget.class);
			if (target != null) {
				then.accept(target);
			}
		} catch (PartInitException e) {
			Errors.show(NLS.bind(Messages.StudyParts_CannotOpen, transcript.id()), e);
		}
	}

	/**
	 * Opens the editor of a codebook.
	 *
	 * @param code the code to show there; null for the study's first codebook
	 */
	public static void openCodebook(IWorkbenchPage page, StudyProject study, Code code) {
		try {
			var file = codebookFile(study, code);
			if (file == null) {
				Errors.tell(NLS.bind(Messages.StudyParts_NoCodebook, study.project().getName()));
				return;
			}
			var editor = IDE.openEditor(page, file, EmicIds.CODEBOOK_EDITOR, true);
			var target = editor == null || code == null ? null : editor.getAdapter(IShowInTarget.class);
			if (target != null) {
				target.show(new ShowInContext(null, new StructuredSelection(code)));
			}
		} catch (IOException | PartInitException e) {
			Errors.show(NLS.bind(Messages.StudyParts_CannotOpen, study.project().getName()), e);
		}
	}

	/**
	 * Opens a memo, or brings its editor to the top.
	 *
	 * @return its editor; null where that could not be opened
	 */
	public static IEditorPart openMemo(IWorkbenchPage page, StudyProject study, Memo memo) {
		try {
			return IDE.openEditor(page, study.file(StudyMemos.path(memo).orElse(StudyLayout.MEMOS)), EmicIds.MEMO_EDITOR,
					true);
		} catch (PartInitException e) {
			Errors.show(NLS.bind(Messages.StudyParts_CannotOpen, memo.getTitle()), e);
			return null;
		}
	}

	/**
	 * Opens what a memo is linked to: a code in the codebook, a passage or turn in its transcript.
	 */
	public static void open(IWorkbenchPage page, StudyProject study, MemoTarget target) {
		switch (target) {
			case MemoTarget.OfCode(var code) -> openCodebook(page, study, code);
			case MemoTarget.OfCoding(var placed) -> open(page, study, placed);
			case MemoTarget.OfTranscript(var transcript) -> open(page, study, transcript, null);
			case MemoTarget.OfTurn turn -> open(page, study, turn.transcript(), turn.range());
		}
	}

	/** The file of a code's codebook: in the study itself, or in the project whose codebook it shares; null for none. */
	private static IFile codebookFile(StudyProject study, Code code) throws IOException {
		var codebook = code == null ? study.study().codes().main() : CodeTree.codebookOf(code);
		if (codebook.isEmpty()) {
			return null;
		}
		var places = new CodebookPlaces(study.study());
		var path = IPath.fromPortableString(places.path(codebook.get()));
		var file = places.isOwn(codebook.get()) ? study.project().getFile(path)
				: ResourcesPlugin.getWorkspace().getRoot().getFile(path);
		return file.exists() ? file : null;
	}
}
