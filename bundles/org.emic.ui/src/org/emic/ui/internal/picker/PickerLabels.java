/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.emic.core.study.CodeTree;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;
import org.emic.ui.internal.Messages;

/** Codes with the path above them, and offers to make one. */
final class PickerLabels extends LabelProvider implements IStyledLabelProvider {

	private final PickerModel model;

	PickerLabels(PickerModel model) {
		this.model = model;
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof NewCodeChoice choice) {
			return offer(choice);
		}
		var code = (Code) element;
		var text = CodeLabels.styled(code, -1);
		if (code.eContainer() instanceof Code parent) {
			text.append("   " + CodeTree.path(parent), StyledString.QUALIFIER_STYLER);
		}
		if (model.isRecent(code)) {
			text.append("   " + Messages.Picker_Recent, StyledString.DECORATIONS_STYLER);
		}
		return text;
	}

	private static StyledString offer(NewCodeChoice choice) {
		var text = new StyledString(NLS.bind(Messages.Picker_Create, choice.name()));
		var place = choice.parent() instanceof Code parent ? NLS.bind(Messages.Picker_Below, CodeTree.path(parent))
				: Messages.Picker_AtTop;
		return text.append("   " + place, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof Code code ? CodeLabels.swatch(code.getColour()) : EmicImages.image("new-code");
	}
}
