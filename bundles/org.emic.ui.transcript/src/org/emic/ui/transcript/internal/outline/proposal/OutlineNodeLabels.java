/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline.proposal;

import java.util.function.ToIntFunction;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.emic.core.study.SectionDraft;
import org.emic.model.coding.Coder;
import org.emic.ui.EmicImages;
import org.emic.ui.transcript.internal.outline.proposal.OutlineNode.OfSection;
import org.emic.ui.transcript.internal.outline.proposal.OutlineNode.OfTranscript;

/** How the preview looks: a transcript with what becomes of its outline, a section with turns and interviews. */
final class OutlineNodeLabels extends LabelProvider implements IStyledLabelProvider {

	private static final String GAP = "  "; //$NON-NLS-1$

	private final Coder coder;
	private final ToIntFunction<SectionDraft> interviews;

	/** @param interviews in how many interviews the question of a section is asked; 0 where that does not matter */
	OutlineNodeLabels(Coder coder, ToIntFunction<SectionDraft> interviews) {
		this.coder = coder;
		this.interviews = interviews;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch ((OutlineNode) element) {
			case OfTranscript transcript -> transcript(transcript);
			case OfSection section -> section(section.draft());
		};
	}

	private StyledString transcript(OfTranscript node) {
		var label = new StyledString(node.transcript().id());
		if (!node.transcript().title().equals(node.transcript().id())) {
			label.append(GAP + node.transcript().title(), StyledString.QUALIFIER_STYLER);
		}
		label.append(GAP + NLS.bind(Messages.Node_sections, node.children().size()), StyledString.COUNTER_STYLER);
		if (node.existing() > 0) {
			int lost = node.lostSummaries(coder);
			label.append(GAP + (lost == 0 ? NLS.bind(Messages.Node_replaces, node.existing())
					: NLS.bind(Messages.Node_replacesSummaries, node.existing(), lost)), StyledString.DECORATIONS_STYLER);
		}
		return label;
	}

	private StyledString section(SectionDraft draft) {
		var label = new StyledString(draft.title());
		label.append(GAP + (draft.first() == draft.last() ? String.valueOf(draft.first() + 1)
				: NLS.bind(Messages.Node_turns, draft.first() + 1, draft.last() + 1)), StyledString.COUNTER_STYLER);
		int recurs = interviews.applyAsInt(draft);
		if (recurs > 1) {
			label.append(GAP + NLS.bind(Messages.Node_interviews, recurs), StyledString.DECORATIONS_STYLER);
		}
		return label;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return EmicImages.image(element instanceof OfTranscript ? EmicImages.TRANSCRIPT : EmicImages.SECTION);
	}
}
