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
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Status;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;
import org.emic.ui.internal.Messages;

/** Codes with the path above them and why they stand where they do, and offers to make one. */
final class PickerLabels extends LabelProvider implements IStyledLabelProvider {

	private static final String GAP = "   "; //$NON-NLS-1$

	private final PickerModel model;

	PickerLabels(PickerModel model) {
		this.model = model;
	}

	@Override
	public StyledString getStyledText(Object element) {
		var text = new StyledString(model.isMarked(element) ? Messages.Picker_Mark : ""); //$NON-NLS-1$
		return text.append(switch (element) {
			case NewCodeChoice choice -> offer(choice);
			case Codebook codebook -> top(codebook);
			default -> code((Code) element);
		});
	}

	private StyledString code(Code code) {
		if (!model.isChoosingParent() && PickerModel.isGroup(code)) {
			return new StyledString(CodeTree.path(code), StyledString.QUALIFIER_STYLER)
					.append(GAP + Messages.Picker_Group, StyledString.DECORATIONS_STYLER);
		}
		int count = model.usage().count(code);
		var text = CodeLabels.styled(code, count > 0 ? count : -1);
		model.digit(code).ifPresent(digit -> text.append(GAP + '[' + digit + ']', StyledString.COUNTER_STYLER));
		if (code.eContainer() instanceof Code parent) {
			text.append(GAP + CodeTree.path(parent), StyledString.QUALIFIER_STYLER);
		}
		if (code.getStatus() == Status.DEPRECATED || code.getStatus() == Status.PROPOSED) {
			text.append(GAP + (code.getStatus() == Status.DEPRECATED ? Messages.Picker_Deprecated : Messages.Picker_Proposed),
					StyledString.DECORATIONS_STYLER);
		}
		var remark = model.isApplied(code) ? Messages.Picker_Here
				: model.usage().isRecent(code) ? Messages.Picker_Recent
						: model.usage().isOften(code) ? Messages.Picker_Often : null;
		return remark == null ? text : text.append(GAP + remark, StyledString.DECORATIONS_STYLER);
	}

	private static StyledString top(Codebook codebook) {
		return new StyledString(Messages.Picker_Top).append(GAP + codebook.getName(), StyledString.QUALIFIER_STYLER);
	}

	private StyledString offer(NewCodeChoice choice) {
		var text = new StyledString(NLS.bind(Messages.Picker_Create, choice.name()));
		text.append(GAP + place(choice), StyledString.QUALIFIER_STYLER);
		return model.isToBeProposed(choice) ? text.append(GAP + Messages.Picker_ToBeProposed, StyledString.DECORATIONS_STYLER)
				: text;
	}

	private String place(NewCodeChoice choice) {
		return switch (choice.parent()) {
			case Object any when !choice.above().isEmpty() -> NLS.bind(Messages.Picker_BelowNew, choice.newParents());
			case Code parent -> NLS.bind(Messages.Picker_Below, CodeTree.path(parent));
			case Codebook codebook when model.hasSeveralCodebooks() -> NLS.bind(Messages.Picker_AtTopOf, codebook.getName());
			default -> Messages.Picker_AtTop;
		};
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case Code code -> CodeLabels.swatch(code.getColour());
			case Codebook codebook -> EmicImages.image("codebook"); //$NON-NLS-1$
			default -> EmicImages.image("new-code"); //$NON-NLS-1$
		};
	}
}
