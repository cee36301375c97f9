/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.ui.CodeLabels;
import org.emic.ui.EmicImages;

/** Transcripts with the number of their passages, and passages in their context. */
final class HitLabels extends LabelProvider implements IStyledLabelProvider {

	/** Bold, whatever the theme. */
	static final Styler MATCH = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	private final HitsPage page;

	HitLabels(HitsPage page) {
		this.page = page;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
			case StudyTranscript transcript -> styled(transcript);
			case Hit hit -> styled(hit);
			default -> new StyledString(String.valueOf(element));
		};
	}

	private StyledString styled(StudyTranscript transcript) {
		int count = page.hitsIn(transcript).size();
		var text = new StyledString(transcript.title());
		if (!transcript.title().equals(transcript.id())) {
			text.append("  " + transcript.id(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		study(transcript, text);
		return text.append(' ' + NLS.bind(count == 1 ? Messages.Page_one : Messages.Page_several, count), StyledString.COUNTER_STYLER);
	}

	/** Studies may have transcripts of the same name. */
	private static void study(StudyTranscript transcript, StyledString text) {
		text.append("  " + NLS.bind(Messages.Page_study, transcript.study().settings().name()), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
	}

	private StyledString styled(Hit hit) {
		var where = NLS.bind(Messages.Page_turn, hit.passage().turn() + 1, hit.speaker());
		var text = new StyledString(page.isFlat() ? hit.transcript().id() + "  " + where : where, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		if (page.isFlat() && page.isOfSeveralStudies()) {
			study(hit.transcript(), text);
		}
		return text.append("  ").append(hit.line()); //$NON-NLS-1$
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case StudyTranscript transcript -> EmicImages.image(EmicImages.TRANSCRIPT);
			case Hit hit -> hit.coding().flatMap(PlacedCoding::code).map(Code::getColour).map(CodeLabels::swatch)
					.orElseGet(() -> EmicImages.image(EmicImages.CODING));
			default -> null;
		};
	}
}
