/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.ui.CodeLabels;
import org.emic.ui.QuickCodes;
import org.emic.workspace.StudyProject;

/** Name, number of codings and digit key beside a swatch of the code's colour. */
final class CodeTreeLabels extends LabelProvider implements IStyledLabelProvider {

	private final CodingCounts counts;
	private final Supplier<StudyProject> study;

	CodeTreeLabels(CodingCounts counts, Supplier<StudyProject> study) {
		this.counts = counts;
		this.study = study;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof Code code ? styled(code) : new StyledString(getText(element));
	}

	private StyledString styled(Code code) {
		var text = CodeLabels.styled(code, counts.count(code));
		if (study.get() != null) {
			QuickCodes.digit(study.get(), code)
					.ifPresent(digit -> text.append("  [" + digit + ']', StyledString.DECORATIONS_STYLER)); //$NON-NLS-1$
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case Code code -> code.getName();
			case Codebook codebook -> codebook.getName();
			default -> String.valueOf(element);
		};
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof Code code ? CodeLabels.swatch(code.getColour())
				: PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
	}
}
