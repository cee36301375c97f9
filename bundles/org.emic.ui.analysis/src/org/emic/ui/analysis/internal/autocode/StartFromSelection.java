/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.autocode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;

import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.ui.CodingTarget;
import org.emic.workspace.StudyProject;

/** Reads off the workbench what a person probably means to code. */
public final class StartFromSelection {

	/** Nobody looks for a longer text. */
	private static final int LONGEST = 80;

	private StartFromSelection() {
	}

	/** @param kind what to look for; nothing to take matches where words are selected, and turns else */
	public static AutoCodeStart of(IWorkbenchPage page, ISelection selection, StudyProject study, Optional<AutoCodeKind> kind) {
		var target = Optional.ofNullable(page.getActiveEditor()).map(editor -> editor.getAdapter(CodingTarget.class))
				.filter(found -> found.studyProject() == study);
		var words = target.map(found -> words(page)).orElse(""); //$NON-NLS-1$
		var transcript = target.map(CodingTarget::transcript).orElse(null);
		int turn = target.map(found -> transcript.turnAt(found.passage().start())).orElse(-1);
		return new AutoCodeStart(study, kind.orElse(words.isEmpty() ? AutoCodeKind.TURNS : AutoCodeKind.MATCHES), transcript,
				turn, transcripts(selection, study), words, code(selection));
	}

	private static String words(IWorkbenchPage page) {
		var provider = page.getActiveEditor().getSite().getSelectionProvider();
		var text = provider.getSelection() instanceof ITextSelection selection && selection.getText() != null
				&& selection.getLength() <= LONGEST ? selection.getText().strip() : ""; //$NON-NLS-1$
		return text.contains("\n") ? "" : text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<StudyTranscript> transcripts(ISelection selection, StudyProject study) {
		var found = new LinkedHashSet<StudyTranscript>();
		if (selection instanceof IStructuredSelection structured) {
			for (var element : structured) {
				if (element instanceof StudyTranscript transcript && transcript.study() == study.study()) {
					found.add(transcript);
				} else {
					study.transcript(Adapters.adapt(element, IFile.class)).ifPresent(found::add);
				}
			}
		}
		return List.copyOf(found);
	}

	/** The code selected in the active part: one that is selected elsewhere need not be meant. */
	private static Code code(ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Code code ? code : null;
	}
}
