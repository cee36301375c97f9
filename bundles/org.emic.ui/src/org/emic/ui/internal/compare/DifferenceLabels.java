/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.Optional;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.emic.core.compare.Part;
import org.emic.core.compare.Wording;

/** Differences in words; their images, with the platform's signs of who changed what, are the platform's. */
final class DifferenceLabels extends LabelProvider {

	private final ILabelProvider platform;

	DifferenceLabels(ILabelProvider platform) {
		this.platform = platform;
	}

	@Override
	public String getText(Object element) {
		return element instanceof DiffNode node && part(node).isPresent()
				? Wording.of(part(node.getAncestor()), part(node.getLeft()), part(node.getRight()))
				: platform.getText(element);
	}

	/** The part in which there is a difference, as one of the versions has it. */
	static Optional<Part> part(DiffNode node) {
		return part(node.getLeft()).or(() -> part(node.getRight())).or(() -> part(node.getAncestor()));
	}

	private static Optional<Part> part(ITypedElement element) {
		return element instanceof PartNode node ? Optional.of(node.part()) : Optional.empty();
	}

	@Override
	public Image getImage(Object element) {
		return platform.getImage(element);
	}
}
