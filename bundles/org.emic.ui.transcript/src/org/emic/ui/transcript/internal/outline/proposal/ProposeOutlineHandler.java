/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import java.util.HashMap;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.questions.OutlineProposals;
import org.emic.core.questions.StudyQuestions;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.ActiveStudy;
import org.emic.ui.DialogParent;
import org.emic.ui.Errors;
import org.emic.ui.transcript.internal.outline.ActiveOutline;
import org.emic.ui.transcript.internal.outline.proposal.OutlineNode.OfTranscript;
import org.emic.workspace.StudyProject;

/** Proposes sections for the questions of this transcript, or of all transcripts of the study. */
public final class ProposeOutlineHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveStudy.get().shown().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var shell = DialogParent.of(event);
		ActiveOutline.find().ifPresentOrElse(at -> propose(shell, at.project(), at.transcript()),
				() -> ActiveStudy.get().current().ifPresent(study -> propose(shell, study, null)));
		return null;
	}

	private static void propose(Shell shell, StudyProject project, StudyTranscript current) {
		QuestionSearch.run(project).ifPresent(questions -> choose(shell, project, current, questions));
	}

	private static void choose(Shell shell, StudyProject project, StudyTranscript current, StudyQuestions questions) {
		if (questions.questions().isEmpty()) {
			Errors.tell(Messages.Propose_nothing);
			return;
		}
		var interviews = new HashMap<String, Integer>();
		questions.questions().forEach(question -> interviews.put(question.title(), question.interviews()));
		var nodes = project.study().transcripts().stream().map(transcript -> new OfTranscript(transcript, project.coder(),
				OutlineProposals.of(questions, transcript.id()))).toList();
		OutlineMaking.run(shell, project, new OutlineChoiceDialog.Subject(Messages.Propose_title, Messages.Propose_message,
				nodes, current, project.coder(), draft -> interviews.getOrDefault(draft.title(), 0)),
				Messages.Label_propose);
	}
}
