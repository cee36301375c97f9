/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.emic.core.study.CodeTree;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.CodebookEdits;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.ui.PickedCode;

/**
 * The offer to make a code.
 *
 * @param name   its name
 * @param parent the {@link Code} or {@link Codebook} to make it in
 * @param above  the names of further codes to be made between the parent and it, from the top down
 */
record NewCodeChoice(String name, EObject parent, List<String> above) implements PickedCode {

	private static final String SEPARATOR = "/"; //$NON-NLS-1$
	private static final String BETWEEN = " / "; //$NON-NLS-1$

	NewCodeChoice {
		above = List.copyOf(above);
	}

	NewCodeChoice(String name, EObject parent) {
		this(name, parent, List.of());
	}

	@Override
	public String label() {
		return above.isEmpty() ? name : newParents() + BETWEEN + name;
	}

	/** The names of the codes above that are to be made too. */
	String newParents() {
		return String.join(BETWEEN, above);
	}

	@Override
	public Optional<Code> code() {
		return Optional.empty();
	}

	@Override
	public Code make(StudyEdit edit) {
		var at = parent;
		for (var each : above) {
			at = CodebookEdits.create(edit, at, each);
		}
		return CodebookEdits.create(edit, at, name);
	}

	/**
	 * The offers for what was typed. A path such as <code>Creativity / new idea</code> names the parent, which is made too
	 * where there is none of that name; a name is offered in the parent given.
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
			named(tree, typed.substring(0, slash).strip()).ifPresentOrElse(code -> add(choices, name, code),
					() -> withParents(tree, typed).ifPresent(choices::add));
		}
		if (choices.isEmpty() || !choices.getFirst().above().isEmpty()) {
			add(choices, typed.strip(), parent);
			further.forEach(each -> add(choices, typed.strip(), each));
		}
		return choices;
	}

	private static Optional<Code> named(CodeTree tree, String path) {
		return tree.all().stream().filter(code -> isNamed(code, path)).findFirst();
	}

	/** A code with those above it that are not there, below the last one that is. */
	private static Optional<NewCodeChoice> withParents(CodeTree tree, String typed) {
		var names = Arrays.stream(typed.split(SEPARATOR, -1)).map(String::strip).toList();
		if (names.contains("")) { //$NON-NLS-1$
			return Optional.empty();
		}
		int last = names.size() - 1;
		for (int known = last - 1; known > 0; known--) {
			var code = named(tree, String.join(BETWEEN, names.subList(0, known)));
			if (code.isPresent()) {
				return Optional.of(new NewCodeChoice(names.getLast(), code.get(), names.subList(known, last)));
			}
		}
		return tree.main().map(codebook -> new NewCodeChoice(names.getLast(), codebook, names.subList(0, last)));
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
