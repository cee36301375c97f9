/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.blind;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.ActiveStudy;
import org.emic.ui.DialogParent;
import org.emic.workspace.StudyProject;

/** Asks which transcripts of the active study are coded blind; selected ones are proposed. */
public final class BlindCodingHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var study = ActiveStudy.get().current(Messages.NoStudy);
		if (study.isEmpty()) {
			return null;
		}
		new BlindCodingDialog(DialogParent.of(event), study.get(), selected(event, study.get())).open();
		return null;
	}

	private static List<StudyTranscript> selected(ExecutionEvent event, StudyProject study) {
		var transcripts = new ArrayList<StudyTranscript>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (var element : selection) {
				study.transcript(Adapters.adapt(element, IFile.class)).ifPresent(transcripts::add);
			}
		}
		return transcripts;
	}
}
