/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import org.emic.ui.Errors;
import org.emic.ui.StudyOpening;
import org.emic.ui.StudyParts;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/** Opens what the person finds by typing, of all studies of the workspace. */
public abstract class OpenDialogHandler extends AbstractHandler {

	/** Opens a code in its codebook. */
	public static final class OfCodes extends OpenDialogHandler {

		@Override
		FilteredItemsSelectionDialog dialog(IWorkbenchPage page, List<StudyProject> studies) {
			return new OpenCodeDialog(page.getWorkbenchWindow().getShell(), studies.stream().flatMap(study -> study.study()
					.codes().all().stream().map(code -> OpenCodeDialog.Entry.of(study, code))).toList());
		}

		@Override
		void open(IWorkbenchPage page, Object chosen) {
			var entry = (OpenCodeDialog.Entry) chosen;
			StudyParts.openCodebook(page, entry.study(), entry.code());
		}
	}

	/** Opens a transcript in its editor. */
	public static final class OfTranscripts extends OpenDialogHandler {

		@Override
		FilteredItemsSelectionDialog dialog(IWorkbenchPage page, List<StudyProject> studies) {
			return new OpenTranscriptDialog(page.getWorkbenchWindow().getShell(),
					studies.stream().flatMap(study -> study.study().transcripts().stream()
							.map(each -> new OpenTranscriptDialog.Entry(study, each, each.title()))).toList());
		}

		@Override
		void open(IWorkbenchPage page, Object chosen) {
			var entry = (OpenTranscriptDialog.Entry) chosen;
			StudyParts.open(page, entry.study(), entry.transcript(), null);
		}
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		var studies = StudyOpening.all(StudyProjects.get().projects());
		if (studies.isEmpty()) {
			if (StudyProjects.get().projects().isEmpty()) {
				Errors.tell(Messages.Open_noStudy);
			}
			return null;
		}
		var dialog = dialog(page, studies);
		if (dialog.open() == Window.OK && dialog.getFirstResult() != null) {
			open(page, dialog.getFirstResult());
		}
		return null;
	}

	abstract FilteredItemsSelectionDialog dialog(IWorkbenchPage page, List<StudyProject> studies);

	abstract void open(IWorkbenchPage page, Object chosen);
}
