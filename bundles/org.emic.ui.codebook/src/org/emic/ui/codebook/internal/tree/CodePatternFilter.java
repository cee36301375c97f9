/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;

/** Finds codes by the words of their name, aliases or definition. */
final class CodePatternFilter extends PatternFilter {

	CodePatternFilter() {
		setIncludeLeadingWildcard(true);
	}

	@Override
	protected boolean isLeafMatch(Viewer viewer, Object element) {
		return switch (element) {
			case Code code -> wordMatches(code.getName()) || code.getAliases().stream().anyMatch(this::wordMatches)
					|| wordMatches(code.getDefinition());
			case Codebook codebook -> wordMatches(codebook.getName());
			default -> false;
		};
	}
}
