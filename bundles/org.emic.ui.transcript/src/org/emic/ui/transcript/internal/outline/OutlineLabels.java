/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.outline;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.SectionNumbers;
import org.emic.core.study.SectionTitles;
import org.emic.core.study.StudyTranscript;
import org.emic.model.outline.Section;
import org.emic.model.transcript.Role;
import org.emic.ui.EmicImages;
import org.emic.ui.TurnElement;
import org.emic.ui.transcript.internal.preferences.DisplayPreferences;

/**
 * How turns and sections look in an outline: a turn by number, speaker, how it begins and its codes in
 * their colours; a section by title, turns and how its summary begins.
 */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private static final int BEGINNING = 70;
	/** No more of a turn's words is looked at, in UTF-16 units. */
	static final int READ = BEGINNING * 2;
	private static final String SWATCH = "■"; //$NON-NLS-1$
	private static final String GAP = "  "; //$NON-NLS-1$
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	@Override
	public StyledString getStyledText(Object element) {
		return switch (element) {
			case Section section -> section(section);
			case TurnElement turn when turn.turn() < turn.transcript().snapshot().turnCount() -> turn(turn);
			default -> new StyledString();
		};
	}

	private static StyledString section(Section section) {
		var label = new StyledString();
		if (section.eContainer() != null && DisplayPreferences.flag(DisplayPreferences.SECTION_NUMBERS)) {
			label.append(SectionNumbers.of(section) + GAP, new Bold());
		}
		label.append(SectionTitles.shortened(section.getTitle()), new Bold());
		label.append(GAP + turns(section), StyledString.COUNTER_STYLER);
		if (!section.getSummary().isBlank()) {
			label.append(GAP + beginning(section.getSummary()), StyledString.DECORATIONS_STYLER);
		}
		return label;
	}

	/** The turns of a section as people count them. */
	static String turns(Section section) {
		return section.getFirstTurn() == section.getLastTurn() ? String.valueOf(section.getFirstTurn() + 1)
				: NLS.bind(Messages.Labels_turns, section.getFirstTurn() + 1, section.getLastTurn() + 1);
	}

	private static StyledString turn(TurnElement element) {
		var transcript = element.transcript();
		var label = new StyledString();
		label.append((element.turn() + 1) + GAP, StyledString.COUNTER_STYLER);
		var speaker = transcript.turn(element.turn()).getSpeaker();
		if (speaker != null) {
			label.append(speaker.getName() + GAP, StyledString.QUALIFIER_STYLER);
		}
		label.append(beginning(transcript.snapshot().words(element.turn())));
		codes(transcript, element).forEach((name, colour) -> label.append(GAP)
				.append(SWATCH, new Coloured(colour)).append(' ' + name, StyledString.DECORATIONS_STYLER));
		return label;
	}

	/** The names of a turn's codes with their colours, in the order of the text. */
	private static Map<String, String> codes(StudyTranscript transcript, TurnElement element) {
		var codes = new LinkedHashMap<String, String>();
		for (var placed : transcript.codingsIn(element.words())) {
			if (placed.codeId() != null) {
				name(placed, codes);
			}
		}
		return codes;
	}

	private static void name(PlacedCoding placed, Map<String, String> codes) {
		var code = placed.code();
		codes.putIfAbsent(code.map(known -> known.getName()).orElse(String.valueOf(placed.codeName())),
				code.map(known -> known.getColour()).orElse("")); //$NON-NLS-1$
	}

	static String beginning(String text) {
		var end = Math.min(text.length(), READ);
		var line = text.substring(0, end).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		if (line.length() <= BEGINNING) {
			return end < text.length() ? line + ELLIPSIS : line;
		}
		int cut = Character.isLowSurrogate(line.charAt(BEGINNING)) ? BEGINNING - 1 : BEGINNING;
		return line.substring(0, cut).stripTrailing() + ELLIPSIS;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case Section section -> EmicImages.image(EmicImages.SECTION);
			case TurnElement turn when turn.turn() < turn.transcript().snapshot().turnCount() ->
				EmicImages.image(image(turn));
			default -> null;
		};
	}

	private static String image(TurnElement turn) {
		var speaker = turn.transcript().turn(turn.turn()).getSpeaker();
		return image(speaker == null ? Role.OTHER : speaker.getRole());
	}

	static String image(Role role) {
		return switch (role) {
			case INTERVIEWER -> EmicImages.TURN_INTERVIEWER;
			case PARTICIPANT -> EmicImages.TURN_PARTICIPANT;
			default -> EmicImages.TURN_OTHER;
		};
	}

	private static final class Bold extends StyledString.Styler {

		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	}

	private static final class Coloured extends StyledString.Styler {

		private final String colour;

		Coloured(String colour) {
			this.colour = colour;
		}

		@Override
		public void applyStyles(TextStyle style) {
			if (colour != null && colour.matches("#[0-9a-fA-F]{6}")) { //$NON-NLS-1$
				int value = Integer.parseInt(colour.substring(1), 16);
				style.foreground = new Color(
						new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
			} else {
				style.foreground = Display.getCurrent().getSystemColor(SWT.COLOR_GRAY);
			}
		}
	}
}
