/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodebookRights;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.ui.QuickCodes;
import org.emic.ui.RecentCodes;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;

/**
 * What the picker offers for what was typed: codes and places to make a new one, or, while the parent of a new
 * code is chosen, parents.
 */
final class PickerModel {

	private final StudyProject study;
	private final boolean makesCodes;
	private final List<CodeEntry> entries = new ArrayList<>();
	private final Set<Object> marked = new LinkedHashSet<>();
	private final Set<Code> applied = new LinkedHashSet<>();
	private CodeUsage usage;
	private Code atHand;
	private EObject parent;
	private String nameOfNew;

	/**
	 * @param makesCodes whether new codes are offered
	 * @param atHand the code beside which a new one is offered; may be null
	 */
	PickerModel(StudyProject study, boolean makesCodes, Code atHand) {
		this.study = study;
		this.makesCodes = makesCodes;
		this.atHand = atHand;
		reload();
	}

	/** Takes in what was made or applied meanwhile. */
	void reload() {
		entries.clear();
		var counts = new HashMap<Code, Integer>();
		for (var code : study.study().codes().all()) {
			entries.add(CodeEntry.of(code, entries.size()));
			counts.put(code, study.study().codings().count(code));
		}
		usage = new CodeUsage(RecentCodes.of(study), counts);
	}

	/**
	 * Elements are {@link Code} and, behind them, {@link NewCodeChoice}; while a parent is chosen, {@link Code} and
	 * {@link Codebook}.
	 */
	List<Object> elements(String typed) {
		if (isChoosingParent()) {
			return parents(typed);
		}
		var codable = entries.stream().filter(entry -> entry.code().isCodable()).toList();
		var elements = new ArrayList<Object>(CodeRanking.rank(codable, typed, usage));
		var codes = study.study().codes();
		boolean none = elements.isEmpty();
		elements.addAll(groups(typed));
		if (makesCodes && !typed.isBlank() && codes.main().isPresent()) {
			elements.addAll(NewCodeChoice.offers(codes, typed, parent(), none ? furtherParents() : List.of()));
		}
		return elements;
	}

	/** The codes that only group others and have this name, so that nobody makes them once more: they cannot be taken. */
	private List<Code> groups(String typed) {
		if (typed.isBlank()) {
			return List.of();
		}
		var name = Folding.fold(typed);
		return entries.stream().filter(entry -> !entry.code().isCodable() && CodeRanking.names(entry, name))
				.map(CodeEntry::code).toList();
	}

	static boolean isGroup(Object element) {
		return element instanceof Code code && !code.isCodable();
	}

	/** Whether there are no codes yet, and a codebook to make the first one in. */
	boolean isFirstCode() {
		return makesCodes && entries.isEmpty() && study.study().codes().main().isPresent();
	}

	private List<Object> parents(String typed) {
		var elements = new ArrayList<Object>();
		if (typed.isBlank()) {
			elements.addAll(study.study().codes().codebooks());
		}
		elements.addAll(CodeRanking.rank(entries, typed, new CodeUsage(List.of(), new HashMap<>())));
		return elements;
	}

	// the parent of a new code

	/** The code that a person highlighted: a new one goes beside it, unless a parent was chosen. */
	void setAtHand(Code code) {
		atHand = code;
	}

	/** Where a new code goes. */
	private EObject parent() {
		if (parent != null) {
			return parent;
		}
		return atHand != null && atHand.eContainer() != null ? atHand.eContainer() : study.study().codes().main().orElseThrow();
	}

	private List<EObject> furtherParents() {
		var further = new ArrayList<EObject>();
		if (atHand != null) {
			further.add(atHand);
		}
		further.addAll(study.study().codes().codebooks());
		return further;
	}

	/** Offers parents from now on. */
	void chooseParentOf(NewCodeChoice choice) {
		nameOfNew = choice.name();
	}

	boolean isChoosingParent() {
		return nameOfNew != null;
	}

	/** The name of the code whose parent is chosen. */
	String nameOfNew() {
		return nameOfNew;
	}

	/**
	 * Offers codes again.
	 *
	 * @param chosen the parent of new codes from now on; null to leave it as it was
	 */
	void endChoosingParent(EObject chosen) {
		nameOfNew = null;
		parent = chosen == null ? parent : chosen;
	}

	// several at once

	/** Marks an element to be applied together with others, or takes the mark away. */
	void toggleMark(Object element) {
		if (!marked.remove(element)) {
			marked.add(element);
		}
	}

	/** What is marked, in the order in which it was. */
	List<Object> marked() {
		return List.copyOf(marked);
	}

	boolean isMarked(Object element) {
		return marked.contains(element);
	}

	/** Takes note of what was applied, while the picker stays open. */
	void applied(List<Code> codes) {
		applied.addAll(codes);
		marked.clear();
		reload();
	}

	boolean isApplied(Code code) {
		return applied.contains(code);
	}

	/** The digit key that applies a code. */
	OptionalInt digit(Code code) {
		return QuickCodes.digit(study, code);
	}

	CodeUsage usage() {
		return usage;
	}

	/** Makes the code of an offer, as a step of its own. */
	Code create(NewCodeChoice choice) {
		var made = new Code[1];
		study.execute(NLS.bind(Messages.Picker_CreateLabel, choice.label()), edit -> made[0] = choice.make(edit));
		return made[0];
	}

	/** Whether it has to be said of a code on top in which codebook it is. */
	boolean hasSeveralCodebooks() {
		return study.study().codes().codebooks().size() > 1;
	}

	/** Whether a new code goes into a codebook that the coder may not change, and so is only proposed. */
	boolean isToBeProposed(NewCodeChoice choice) {
		var codebook = choice.parent() instanceof Codebook at ? Optional.of(at)
				: CodeTree.codebookOf((Code) choice.parent());
		return codebook.filter(at -> !CodebookRights.mayChange(at, study.coder())).isPresent();
	}
}
