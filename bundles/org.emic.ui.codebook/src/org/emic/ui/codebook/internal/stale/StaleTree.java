/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StaleCodings;
import org.emic.core.study.StaleCodings.Which;
import org.emic.model.codebook.Code;
import org.emic.workspace.StudyProject;

/** Codes and, below them, their stale codings, which are found when a code is unfolded and kept until told otherwise. */
final class StaleTree implements ITreeContentProvider {

	private final Map<Code, List<PlacedCoding>> found = new HashMap<>();
	private StudyProject project;
	private Which which = Which.OTHER_DEFINITION;
	private boolean ownOnly;

	/** Finds the codings anew. */
	void forget() {
		found.clear();
	}

	void setWhich(Which newWhich) {
		which = newWhich;
		forget();
	}

	Which which() {
		return which;
	}

	void setOwnOnly(boolean only) {
		ownOnly = only;
		forget();
	}

	boolean isOwnOnly() {
		return ownOnly;
	}

	@Override
	public Object[] getElements(Object input) {
		project = input instanceof StudyProject study ? study : null;
		return codes().toArray();
	}

	/** The codes shown. */
	List<Code> codes() {
		if (project == null) {
			return List.of();
		}
		var codes = StaleCodings.codes(project.study(), which);
		return ownOnly ? codes.stream().filter(code -> !codings(code).isEmpty()).toList() : codes;
	}

	/** The codings shown below a code. */
	List<PlacedCoding> codings(Code code) {
		return found.computeIfAbsent(code, any -> StaleCodings.of(project.study(), code, which).stream()
				.filter(placed -> !ownOnly || StaleCodings.canSettle(placed, project.coder())).toList());
	}

	/** How many codings are shown below a code, without finding them where that can be done. */
	int count(Code code) {
		return ownOnly || found.containsKey(code) ? codings(code).size()
				: StaleCodings.count(project.study(), code, which);
	}

	/** The code below which a coding is shown. */
	Optional<Code> codeOf(PlacedCoding placed) {
		return project == null ? Optional.empty() : placed.code();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Code code ? codings(code).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof PlacedCoding placed ? codeOf(placed).orElse(null) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Code;
	}
}
