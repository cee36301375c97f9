/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.Status;
import org.emic.ui.codebook.internal.proposals.ProposalGroup;
import org.emic.workspace.StudyProject;

/**
 * The codes of a study as a tree. A study with one codebook shows its codes at the top; with several, each
 * codebook is a root.
 */
class CodeTreeContent implements ITreeContentProvider {

	private boolean deletedShown;
	private StudyProject project;

	/** Whether deleted codes are shown, too. */
	boolean isDeletedShown() {
		return deletedShown;
	}

	void setDeletedShown(boolean shown) {
		deletedShown = shown;
	}

	private List<Code> children(List<Code> codes) {
		return deletedShown ? codes : shown(codes);
	}

	@Override
	public Object[] getElements(Object input) {
		project = input instanceof StudyProject study ? study : null;
		if (project == null) {
			return new Object[0];
		}
		var codebooks = project.study().codes().codebooks();
		var elements = new ArrayList<Object>(Arrays.asList(codebooks.size() == 1 ? getChildren(codebooks.getFirst()) : codebooks.toArray()));
		if (!project.study().proposals().open().isEmpty()) {
			elements.add(new ProposalGroup(project));
		}
		return elements.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
			case Codebook codebook -> children(codebook.getCodes()).toArray();
			case Code code -> children(code.getChildren()).toArray();
			case ProposalGroup group -> group.proposals().toArray();
			default -> new Object[0];
		};
	}

	/**
	 * The codes that are not deleted. A live code below a deleted one, as a merge of two people's work can
	 * leave it, is shown in the deleted one's place, so that it is never out of reach.
	 */
	static List<Code> shown(List<Code> codes) {
		var shown = new ArrayList<Code>();
		for (var code : codes) {
			if (code.getStatus() == Status.DELETED) {
				shown.addAll(shown(code.getChildren()));
			} else {
				shown.add(code);
			}
		}
		return shown;
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof Proposal && project != null) {
			return new ProposalGroup(project);
		}
		if (!(element instanceof Code code)) {
			return null;
		}
		var parent = code.eContainer();
		while (!deletedShown && parent instanceof Code above && above.getStatus() == Status.DELETED) {
			parent = above.eContainer();
		}
		return parent;
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
			case Codebook codebook -> !children(codebook.getCodes()).isEmpty();
			case Code code -> !children(code.getChildren()).isEmpty();
			case ProposalGroup group -> true;
			default -> false;
		};
	}

	/** The place of a shown code among all its siblings, those deleted included. */
	static int place(Code code) {
		return CodebookEdits.children(code.eContainer()).indexOf(code);
	}
}
