/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.ui.codebook.internal.Messages;
import org.emic.workspace.StudyProject;

/** Moves codes as one step that can be undone. */
public final class CodeMoves {

	private CodeMoves() {
	}

	/**
	 * Moves codes, in the given order, to a place.
	 *
	 * @param parent a code, or a codebook
	 * @param index  the place among the parent's children as they are now, deleted and moved ones counted
	 */
	public static void move(StudyProject project, List<Code> codes, EObject parent, int index) {
		var moved = topmost(codes);
		if (moved.isEmpty() || isThere(moved, parent, index)) {
			return;
		}
		var label = moved.size() == 1 ? NLS.bind(Messages.Move_one, moved.getFirst().getName())
				: NLS.bind(Messages.Move_several, moved.size());
		project.execute(label, edit -> {
			int place = index;
			for (var code : moved) {
				int from = CodebookEdits.children(parent).indexOf(code);
				// the place counts without the moved code, so one that was before it makes it smaller
				place = from >= 0 && from < place ? place - 1 : place;
				CodebookEdits.move(edit, code, parent, place);
				place++;
			}
		});
	}

	private static boolean isThere(List<Code> codes, EObject parent, int index) {
		if (codes.size() != 1 || codes.getFirst().eContainer() != parent) {
			return false;
		}
		int from = CodebookEdits.children(parent).indexOf(codes.getFirst());
		return index == from || index == from + 1;
	}

	/** The codes that are not below another one of them: these go along with it. */
	public static List<Code> topmost(List<Code> codes) {
		var top = new ArrayList<Code>();
		for (var code : codes) {
			boolean below = false;
			for (var at = code.eContainer(); at != null; at = at.eContainer()) {
				below |= codes.contains(at);
			}
			if (!below) {
				top.add(code);
			}
		}
		return top;
	}
}
