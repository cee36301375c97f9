/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;

/**
 * The offer to make a code.
 *
 * @param name   its name
 * @param parent the {@link Code} or {@link Codebook} to make it in
 */
record NewCodeChoice(String name, EObject parent) {

	private static final String SEPARATOR = "/";

	/**
	 * The offers for what was typed. A path such as <code>Creativity / new idea</code> names the parent; a name
	 * is offered in the parent given.
	 *
	 * @param parent  where a code goes when nothing else is said: a {@link Code} or {@link Codebook}
	 * @param further other parents that are offered after it
	 * @return nothing for a name that is blank or is there already
	 */
	static List<NewCodeChoice> offers(CodeTree tree, String typed, EObject parent, List<? extends EObject> further) {
		var choices = new ArrayList<NewCodeChoice>();
		int slash = typed.lastIndexOf(SEPARATOR);
		if (slash > 0) {
			var name = typed.substring(slash + 1).strip();
			var path = typed.substring(0, slash).strip();
			tree.all().stream().filter(code -> isNamed(code, path)).findFirst()
					.ifPresent(code -> add(choices, name, code));
		}
		if (choices.isEmpty()) {
			add(choices, typed.strip(), parent);
			further.forEach(each -> add(choices, typed.strip(), each));
		}
		return choices;
	}

	private static void add(List<NewCodeChoice> choices, String name, EObject parent) {
		var choice = new NewCodeChoice(name, parent);
		boolean possible = !name.isEmpty() && (parent instanceof Code || parent instanceof Codebook);
		if (possible && !choices.contains(choice) && !hasChild(parent, name)) {
			choices.add(choice);
		}
	}

	private static boolean hasChild(EObject parent, String name) {
		var folded = Folding.fold(name);
		return CodeTree.visible(CodebookEdits.children(parent)).stream()
				.anyMatch(code -> Objects.equals(Folding.fold(code.getName()), folded));
	}

	private static boolean isNamed(Code code, String path) {
		var folded = Folding.fold(path);
		return Folding.fold(code.getName()).equals(folded)
				|| Folding.fold(CodeTree.path(code)).replace(" ", "").equals(folded.replace(" ", ""));
	}
}
