/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.hover;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodeTree;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.eclipse.jface.resource.JFaceResources;
import org.emic.ui.ConsensusLabels;
import org.emic.ui.DecisionLabels;
import org.emic.ui.transcript.internal.Messages;

/**
 * Describes codings to a person: code with path, definition and criteria, coder and date,
 * comment, doubts, and what overlaps.
 */
public final class CodingDescription {

	private static final StyledString.Styler BOLD = new StyledString.Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
		}
	};

	private static final int MOST_OVERLAPPING = 8;
	private static final String ELLIPSIS = " \u2026"; //$NON-NLS-1$

	private CodingDescription() {
	}

	/** The descriptions of several codings one below the other. */
	public static StyledString of(List<PlacedCoding> codings) {
		var text = new StyledString();
		for (var placed : codings) {
			if (text.length() > 0) {
				text.append("\n\n"); //$NON-NLS-1$
			}
			append(text, placed, codings);
		}
		return text;
	}

	private static void append(StyledString text, PlacedCoding placed, List<PlacedCoding> told) {
		var coding = placed.coding();
		var code = code(placed);
		text.append("\u25A0 ", colour(code)).append(title(placed, code), BOLD); //$NON-NLS-1$
		if (code == null && placed.codeId() != null) {
			line(text, Messages.Hover_Unresolved);
		}
		if (code != null && isFirstOf(code, placed, told)) {
			prose(text, "", code.getDefinition()); //$NON-NLS-1$
			prose(text, Messages.Hover_Include, code.getInclusion());
			prose(text, Messages.Hover_Exclude, code.getExclusion());
		}
		ConsensusLabels.withReason(placed).ifPresent(settled -> line(text, settled));
		DecisionLabels.withReason(placed).ifPresent(decided -> line(text, decided));
		if (coding.getComment() != null) {
			line(text, NLS.bind(Messages.Hover_Comment, coding.getComment()));
		}
		if (placed.certainty() != Certainty.CERTAIN) {
			line(text, placed.certainty() == Certainty.LOST ? NLS.bind(Messages.Hover_Lost, coding.getQuote())
					: Messages.Hover_Uncertain);
		}
		placed.transcript().study().memos().about(new MemoTarget.OfCoding(placed))
				.forEach(memo -> line(text, NLS.bind(org.emic.ui.transcript.internal.memos.Messages.Hover_memo, memo.getTitle())));
		text.append('\n').append(byline(placed), StyledString.QUALIFIER_STYLER);
		appendOverlapping(text, placed, told);
	}

	/** Whether a code was not described yet, with a coding told of before. */
	private static boolean isFirstOf(Code code, PlacedCoding placed, List<PlacedCoding> told) {
		return told.stream().filter(other -> code(other) == code).findFirst().orElse(placed) == placed;
	}

	private static void prose(StyledString text, String label, String prose) {
		if (prose != null && !prose.isBlank()) {
			text.append('\n').append(label, BOLD).append(prose.strip());
		}
	}

	/** Names the codings that share words with one and are not told of themselves. */
	private static void appendOverlapping(StyledString text, PlacedCoding placed, List<PlacedCoding> told) {
		var others = placed.transcript().shownCodingsIn(placed.range()).stream()
				.filter(other -> other != placed && !told.contains(other)).toList();
		if (others.isEmpty()) {
			return;
		}
		text.append('\n').append(Messages.Hover_Overlaps, BOLD);
		for (int i = 0; i < others.size() && i < MOST_OVERLAPPING; i++) {
			var code = code(others.get(i));
			text.append(i == 0 ? "" : ", ").append("\u25A0 ", colour(code)).append(shortTitle(others.get(i), code)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (others.size() > MOST_OVERLAPPING) {
			text.append(ELLIPSIS);
		}
	}

	private static String shortTitle(PlacedCoding placed, Code code) {
		var name = code == null ? title(placed, null) : code.getName();
		return NLS.bind(Messages.Hover_NameAndCoder, name, ConsensusLabels.coder(placed));
	}

	private static Code code(PlacedCoding placed) {
		return placed.code().orElse(null);
	}

	private static void line(StyledString text, String line) {
		text.append('\n').append(line);
	}

	/** The path of a coding's code, its last known name, or that it is a note. */
	static String title(PlacedCoding placed, Code code) {
		if (code != null) {
			return CodeTree.path(code);
		}
		var without = placed.isConsensus() ? ConsensusLabels.noCode() : Messages.Note;
		return placed.codeName() == null ? without : placed.codeName();
	}

	private static String byline(PlacedCoding placed) {
		var created = placed.coding().getCreated();
		return created == null ? ConsensusLabels.coder(placed)
				: NLS.bind(Messages.Hover_Byline, ConsensusLabels.coder(placed), DateTimeFormatter
						.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(created));
	}

	private static StyledString.Styler colour(Code code) {
		return new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				if (code != null && code.getColour() != null && code.getColour().matches("#[0-9A-Fa-f]{6}")) { //$NON-NLS-1$
					int rgb = Integer.parseInt(code.getColour().substring(1), 16);
					style.foreground = new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
				}
			}
		};
	}
}
