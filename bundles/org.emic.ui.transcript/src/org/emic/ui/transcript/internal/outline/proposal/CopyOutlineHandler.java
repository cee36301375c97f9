/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.emic.core.questions.OutlineProposals;
import org.emic.core.questions.StudyQuestions;
import org.emic.ui.DialogParent;
import org.emic.ui.Errors;
import org.emic.ui.transcript.internal.outline.ActiveOutline;
import org.emic.ui.transcript.internal.outline.proposal.OutlineNode.OfTranscript;

/** Gives the other interviews with the same questions the structure of this one's outline. */
public final class CopyOutlineHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveOutline.find().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var shell = DialogParent.of(event);
		ActiveOutline.find().ifPresent(at -> {
			if (at.transcript().outline(at.project().coder()).getSections().isEmpty()) {
				Errors.tell(NLS.bind(Messages.Copy_noOutline, at.transcript().id()));
			} else {
				QuestionSearch.run(at.project()).ifPresent(questions -> choose(shell, at, questions));
			}
		});
		return null;
	}

	private static void choose(Shell shell, ActiveOutline at, StudyQuestions questions) {
		var coder = at.project().coder();
		var nodes = at.project().study().transcripts().stream().filter(transcript -> transcript != at.transcript())
				.map(transcript -> new OfTranscript(transcript, coder,
						OutlineProposals.like(questions, at.transcript(), coder, transcript.id())))
				.filter(node -> !node.children().isEmpty()).toList();
		if (nodes.isEmpty()) {
			Errors.tell(NLS.bind(Messages.Copy_nobody, at.transcript().id()));
			return;
		}
		var title = NLS.bind(Messages.Copy_title, at.transcript().id());
		OutlineMaking.run(shell, at.project(),
				new OutlineChoiceDialog.Subject(title, Messages.Copy_message, nodes, null, coder, draft -> 0),
				Messages.Label_copy);
	}
}
