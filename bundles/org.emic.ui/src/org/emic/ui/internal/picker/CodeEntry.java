/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.List;

import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;

/**
 * A code as the picker searches it.
 *
 * @param code       the code itself
 * @param name       its name, folded for comparison
 * @param aliases    its other names, folded
 * @param path       the names from the top down to it, folded
 * @param definition its definition, folded
 * @param order      its place in the codebook, from 0
 */
record CodeEntry(Code code, String name, List<String> aliases, String path, String definition, int order) {

	static CodeEntry of(Code code, int order) {
		return new CodeEntry(code, Folding.fold(code.getName()), code.getAliases().stream().map(Folding::fold).toList(),
				Folding.fold(CodeTree.path(code)), Folding.fold(code.getDefinition()), order);
	}
}
