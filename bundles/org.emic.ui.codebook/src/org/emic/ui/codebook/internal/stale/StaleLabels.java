/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Quotes;
import org.emic.core.study.StaleCodings;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;
import org.emic.workspace.StudyProject;

/** Codes with the number of their stale codings, and codings with their words, place and coder. */
final class StaleLabels extends LabelProvider implements IStyledLabelProvider {

	/** So much of a passage is shown, in UTF-16 units. */
	private static final int SHOWN = 120;

	private final StaleTree tree;
	private final Supplier<StudyProject> study;

	StaleLabels(StaleTree tree, Supplier<StudyProject> study) {
		this.tree = tree;
		this.study = study;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
			case Code code -> CodeLabels.styled(code, tree.count(code));
			case PlacedCoding placed -> coding(placed);
			default -> new StyledString(String.valueOf(element));
		};
	}

	private StyledString coding(PlacedCoding placed) {
		boolean own = study.get() != null && StaleCodings.canSettle(placed, study.get().coder());
		var text = new StyledString(Quotes.shorten(placed.quote(), SHOWN), own ? null : StyledString.QUALIFIER_STYLER);
		var place = NLS.bind(Messages.Place, placed.transcript().id(), placed.coder().getName());
		return text.append("  " + place, own ? StyledString.QUALIFIER_STYLER : StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof Code code ? CodeLabels.swatch(code.getColour()) : EmicImages.image(EmicImages.CODING);
	}
}
