/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.emic.core.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.emic.model.files.Ranks;

/**
 * What is done to codes. Parents are a {@link Code}, or a {@link Codebook} for top codes.
 */
public final class CodebookEdits {

	private CodebookEdits() {
	}

	/**
	 * Makes a code as the last child of a parent.
	 *
	 * @throws IllegalArgumentException when the name is blank
	 */
	public static Code create(StudyEdit edit, EObject parent, String name) {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId(UUID.randomUUID().toString());
		code.setName(checkedName(name));
		code.setColour(CodeColours.next(edit.study().codes()));
		add(edit, parent, code);
		return code;
	}

	/** Puts a code that is in no codebook yet behind the children of a parent. */
	public static void add(StudyEdit edit, EObject parent, Code code) {
		var siblings = children(parent);
		code.setRank(Ranks.between(siblings.isEmpty() ? "" : siblings.getLast().getRank(), ""));
		edit.add(parent, containment(parent), -1, code);
	}

	/**
	 * A name on one line, without blanks around it.
	 *
	 * @throws IllegalArgumentException when it is blank
	 */
	public static String checkedName(String name) {
		var line = name.strip().replaceAll("\\s+", " ");
		if (line.isEmpty()) {
			throw new IllegalArgumentException(Messages.get("codeNeedsName"));
		}
		return line;
	}

	/**
	 * @throws IllegalArgumentException when the name is blank
	 */
	public static void rename(StudyEdit edit, Code code, String name) {
		edit.set(code, CodebookPackage.Literals.CODE__NAME, checkedName(name));
	}

	/**
	 * Moves a code with all below it.
	 *
	 * @param index the place among the new parent's children, deleted ones counted, the moved code not
	 * @throws IllegalArgumentException when the parent is the code itself or below it
	 */
	public static void move(StudyEdit edit, Code code, EObject parent, int index) {
		for (var at = parent; at != null; at = at.eContainer()) {
			if (at == code) {
				throw new IllegalArgumentException(Messages.get("codeIntoItself", code.getName()));
			}
		}
		var siblings = new ArrayList<>(children(parent));
		siblings.remove(code);
		int place = Math.clamp(index, 0, siblings.size());
		var before = place == 0 ? "" : siblings.get(place - 1).getRank();
		var after = place == siblings.size() ? "" : siblings.get(place).getRank();
		if (!after.isEmpty() && before.compareTo(after) >= 0) {
			// two clones gave siblings the same rank: only new ranks for those behind make room
			renumber(edit, siblings.subList(place, siblings.size()), before);
			after = siblings.get(place).getRank();
			after = after.compareTo(before) > 0 ? after : "";
		}
		edit.move(code, parent, containment(parent), place);
		edit.set(code, CodebookPackage.Literals.CODE__RANK, Ranks.between(before, after));
	}

	private static void renumber(StudyEdit edit, List<Code> codes, String after) {
		var rank = Ranks.between(after, "");
		for (var code : codes) {
			rank = Ranks.between(rank, "");
			edit.set(code, CodebookPackage.Literals.CODE__RANK, rank);
		}
	}

	/**
	 * Deletes a code with all below it: their files stay, marked as deleted. The codings of this coder are
	 * removed; those of others keep the code's name and are shown as unresolved.
	 */
	public static void delete(StudyEdit edit, Code code, Coder coder) {
		for (var child : List.copyOf(code.getChildren())) {
			delete(edit, child, coder);
		}
		for (var placed : edit.study().codings().of(List.of(code.getId()))) {
			if (CodingEdits.isOwner(placed, coder)) {
				edit.removeCoding(placed);
			}
		}
		edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.DELETED);
	}

	/**
	 * Takes a deleted code back, without those below it. Codings that still name it show it again; those that
	 * were removed with it stay removed.
	 *
	 * @throws IllegalArgumentException when it was merged into another code, which has its codings now
	 */
	public static void restore(StudyEdit edit, Code code) {
		if (code.getMergedInto() != null) {
			throw new IllegalArgumentException(Messages.get("codeWasMerged", code.getName(),
					edit.study().codes().code(code.getMergedInto()).map(Code::getName).orElse(code.getMergedInto())));
		}
		edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.ACTIVE);
	}

	/** The children of a code or the top codes of a codebook, deleted ones included. */
	public static List<Code> children(EObject parent) {
		return parent instanceof Codebook codebook ? codebook.getCodes() : ((Code) parent).getChildren();
	}

	private static EReference containment(EObject parent) {
		return parent instanceof Codebook ? CodebookPackage.Literals.CODEBOOK__CODES
				: CodebookPackage.Literals.CODE__CHILDREN;
	}
}
