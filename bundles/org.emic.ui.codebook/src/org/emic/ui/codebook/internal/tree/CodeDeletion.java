/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.refactor.CodebookUsers;

/**
 * What deleting codes would do: with them go their subcodes and the coder's own codings; codings by others
 * stay theirs, under the code's last known name. Counted are the codings of all studies in open projects that use the
 * codebook.
 *
 * @param codes  the codes to delete, none below another
 * @param all    how many codes that makes with their subcodes
 * @param own    how many codings by this coder would be removed
 * @param others how many codings by others would lose their code
 * @param blind  whether there may be more of these, which are hidden from the coder
 */
public record CodeDeletion(StudyProject project, List<Code> codes, int all, int own, int others,
		boolean blind) {

	public static CodeDeletion of(StudyProject project, List<Code> selected) {
		var codes = CodeMoves.topmost(selected);
		var users = CodebookUsers.of(project, codes);
		var counter = new Counter(project, users);
		codes.forEach(counter::visit);
		return new CodeDeletion(project, codes, counter.all, counter.own, counter.others,
				users.stream().anyMatch(user -> user.study().hasHiddenCodings()));
	}

	private static final class Counter {
		private final StudyProject project;
		private final List<StudyProject> users;
		private int all;
		private int own;
		private int others;

		Counter(StudyProject project, List<StudyProject> users) {
			this.project = project;
			this.users = users;
		}

		void visit(Code code) {
			all++;
			users.forEach(user -> user.study().codings().of(List.of(code.getId())).forEach(this::count));
			CodeTreeContent.shown(code.getChildren()).forEach(this::visit);
		}

		private void count(PlacedCoding placed) {
			if (CodingEdits.isOwner(placed, project.coder())) {
				own++;
			} else {
				others++;
			}
		}
	}

	/** What a person is asked. */
	public String question() {
		var text = new StringBuilder(codes.size() == 1 ? NLS.bind(Messages.Delete_questionOne, codes.getFirst().getName())
				: NLS.bind(Messages.Delete_questionSeveral, codes.size()));
		if (all > codes.size()) {
			text.append(' ').append(all - codes.size() == 1 ? Messages.Delete_subcode
					: NLS.bind(Messages.Delete_subcodes, all - codes.size()));
		}
		text.append("\n\n").append(consequence()); //$NON-NLS-1$
		if (blind) {
			text.append('\n').append(Messages.Delete_blind);
		}
		return text.append("\n\n").append(Messages.Delete_undo).toString(); //$NON-NLS-1$
	}

	private String consequence() {
		if (own == 0 && others == 0) {
			return blind ? Messages.Delete_noneShown : Messages.Delete_noCodings;
		}
		var text = own == 1 ? Messages.Delete_ownOne : NLS.bind(Messages.Delete_own, own);
		if (others > 0) {
			text += "\n" + (others == 1 ? Messages.Delete_otherOne : NLS.bind(Messages.Delete_others, others)); //$NON-NLS-1$
		}
		return text;
	}

	/** Asks, and deletes when told to. */
	public void askAndRun(Shell shell) {
		var title = codes.size() == 1 ? Messages.Delete_titleOne : Messages.Delete_titleSeveral;
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, title, question(), 0, Messages.Delete_button,
				Messages.Cancel_button);
		if (answer == 0) {
			run();
		}
	}

	/** Deletes without asking. */
	public void run() {
		var label = codes.size() == 1 ? NLS.bind(Messages.Delete_labelOne, codes.getFirst().getName())
				: NLS.bind(Messages.Delete_labelSeveral, codes.size());
		project.execute(label, edit -> codes.forEach(code -> CodebookEdits.delete(edit, code, project.coder())));
	}
}
