/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Arrays;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves out what both sides changed in the same way, unless the editor is told to show it. */
final class SameOnBothSides extends ViewerFilter {

	private final CompareConfiguration configuration;

	SameOnBothSides(CompareConfiguration configuration) {
		this.configuration = configuration;
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return Boolean.TRUE.equals(configuration.getProperty(CompareConfiguration.SHOW_PSEUDO_CONFLICTS))
				|| !(element instanceof DiffNode node) || isDifferent(node);
	}

	private static boolean isDifferent(DiffNode node) {
		return node.hasChildren()
				? Arrays.stream(node.getChildren()).anyMatch(child -> child instanceof DiffNode inner && isDifferent(inner))
				: (node.getKind() & Differencer.PSEUDO_CONFLICT) == 0;
	}
}
