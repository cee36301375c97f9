/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.assignments;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.CodingTarget;
import org.emic.workspace.StudyProject;

/** The transcripts that a command is about. */
final class SelectedTranscripts {

	private SelectedTranscripts() {
	}

	/** Those selected in a list or tree. */
	static List<StudyTranscript> inLists(ExecutionEvent event, StudyProject study) {
		var transcripts = new ArrayList<StudyTranscript>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (var element : selection) {
				study.transcript(Adapters.adapt(element, IFile.class)).ifPresent(transcripts::add);
			}
		}
		return transcripts;
	}

	/** Those selected in a list or tree, or else the one in the active editor. */
	static List<StudyTranscript> of(ExecutionEvent event, StudyProject study) {
		var listed = inLists(event, study);
		var editor = HandlerUtil.getActiveEditor(event);
		var target = editor == null ? null : Adapters.adapt(editor, CodingTarget.class);
		return listed.isEmpty() && target != null && target.studyProject() == study ? List.of(target.transcript()) : listed;
	}
}
