/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.TextStyle;

import org.emic.core.study.CodeTree;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Wording;
import org.emic.model.codebook.Code;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.DecisionLabels;

/** Tells of a coding: its code, the words with some around them, and comment; and what codes mean. */
final class SideText {

	/** So much of the text is shown around a passage, in UTF-16 units. */
	private static final int AROUND = 40;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private static final StyledString.Styler BOLD = new StyledString.Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	private static final StyledString.Styler UNDERLINED = new StyledString.Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.underline = true;
		}
	};

	private SideText() {
	}

	static void append(StyledString text, PlacedCoding placed) {
		if (text.length() > 0) {
			text.append("\n\n"); //$NON-NLS-1$
		}
		text.append(placed.code().map(CodeTree::path).orElseGet(() -> DisagreementColumn.code(placed)), BOLD);
		ConsensusLabels.withReason(placed).ifPresent(settled -> text.append('\n').append(settled));
		DecisionLabels.withReason(placed).ifPresent(decided -> text.append('\n').append(decided));
		text.append('\n');
		appendWords(text, placed);
		if (placed.coding().getComment() != null) {
			text.append('\n').append(NLS.bind(Messages.Side_comment, placed.coding().getComment()));
		}
	}

	/**
	 * Tells what a code means; nothing where nothing is said of it.
	 *
	 * @param named whether its name stands above
	 */
	static void appendMeaning(StyledString text, Code code, boolean named) {
		var wording = Wording.of(code);
		if (!wording.isEmpty() && named) {
			text.append("\n\n").append(code.getName(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		append(text, Messages.Side_definition, wording.definition());
		append(text, Messages.Side_include, wording.inclusion());
		append(text, Messages.Side_exclude, wording.exclusion());
	}

	private static void append(StyledString text, String label, String prose) {
		if (!prose.isBlank()) {
			text.append('\n').append(label, StyledString.QUALIFIER_STYLER).append(prose.strip(), StyledString.QUALIFIER_STYLER);
		}
	}

	private static void appendWords(StyledString text, PlacedCoding placed) {
		var all = placed.transcript().text();
		int end = Math.min(placed.end(), all.length());
		int start = Math.min(placed.start(), end);
		int from = all.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
		int to = all.indexOf(' ', Math.min(all.length(), end + AROUND));
		to = to < 0 ? all.length() : to;
		text.append(from > 0 ? ELLIPSIS : "").append(line(all.substring(Math.min(from, start), start))); //$NON-NLS-1$
		text.append(line(all.substring(start, end)), UNDERLINED);
		text.append(line(all.substring(end, Math.max(end, to)))).append(to < all.length() ? ELLIPSIS : ""); //$NON-NLS-1$
	}

	private static String line(String words) {
		return words.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
