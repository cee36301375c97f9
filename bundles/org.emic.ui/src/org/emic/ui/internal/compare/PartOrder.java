/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Comparator;

import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.emic.core.compare.Part;

/** The order that parts have in their file. */
final class PartOrder extends ViewerComparator {

	private static final Comparator<Part> ORDER = Comparator.comparingLong(Part::order).thenComparing(Part::key);

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		if (one instanceof DiffNode first && other instanceof DiffNode second) {
			var part = DifferenceLabels.part(first);
			var otherPart = DifferenceLabels.part(second);
			if (part.isPresent() && otherPart.isPresent()) {
				return ORDER.compare(part.get(), otherPart.get());
			}
		}
		return super.compare(viewer, one, other);
	}
}
