/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.study.PlacedCoding;
import org.emic.model.codebook.Code;
import org.emic.ui.ConsensusLabels;

/**
 * What each coder did with a passage, and what was settled about it: side by side where there is room, and else one
 * below the other, with what the codes mean at the end.
 */
final class SideBySide {

	private static final int MARGIN = 6;
	/** A column that is narrower has a few words a row; in pixels. */
	private static final int NARROWEST = 210;

	private final Composite control;
	private final List<Label> titles = new ArrayList<>();
	private final List<StyledText> texts = new ArrayList<>();
	private Optional<Disagreement> shown = Optional.empty();

	SideBySide(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(1).equalWidth(true).applyTo(control);
		control.addControlListener(ControlListener.controlResizedAdapter(event -> {
			if (shown.isPresent() && columns(sides(shown.get()).size()) != titles.size()) {
				show(shown);
			}
		}));
	}

	/** Shows a disagreement; nothing for none. */
	void show(Optional<Disagreement> disagreement) {
		shown = disagreement;
		var sides = shown.map(SideBySide::sides).orElse(List.of());
		int columns = columns(sides.size());
		int fields = Math.max(columns, 1);
		if (columns != titles.size() || fields != texts.size()) {
			make(columns, fields);
		}
		if (sides.isEmpty()) {
			fill(texts.getFirst(), new StyledString(Messages.Side_none, StyledString.QUALIFIER_STYLER));
		} else if (columns == 0) {
			fill(texts.getFirst(), together(sides));
		}
		for (int i = 0; i < columns; i++) {
			titles.get(i).setText(sides.get(i).title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			fill(texts.get(i), sides.get(i).withMeanings());
		}
	}

	private static void fill(StyledText text, StyledString content) {
		text.setText(content.getString());
		text.setStyleRanges(content.getStyleRanges());
	}

	/** How many columns there is room for: one for each side, or none, and the sides stand below one another. */
	private int columns(int sides) {
		return control.getSize().x < sides * NARROWEST ? 0 : sides;
	}

	private void make(int columns, int fields) {
		titles.forEach(Label::dispose);
		texts.forEach(StyledText::dispose);
		titles.clear();
		texts.clear();
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, columns)).equalWidth(true).applyTo(control);
		for (int i = 0; i < columns; i++) {
			var title = new Label(control, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
			titles.add(title);
		}
		for (int i = 0; i < fields; i++) {
			var text = new StyledText(control, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
			text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
			GridDataFactory.fillDefaults().grab(true, true).hint(40, SWT.DEFAULT).applyTo(text);
			texts.add(text);
		}
		control.layout(true, true);
	}

	/** What a coder did, or what was settled. */
	private record Side(String title, List<PlacedCoding> codings) {

		StyledString withMeanings() {
			var text = text();
			var told = new HashSet<Code>();
			for (var placed : codings) {
				placed.code().filter(told::add).ifPresent(code -> SideText.appendMeaning(text, code, codings.size() > 1));
			}
			return text;
		}

		StyledString text() {
			var text = new StyledString();
			codings.forEach(placed -> SideText.append(text, placed));
			return codings.isEmpty() ? text.append(Messages.Side_uncoded, StyledString.QUALIFIER_STYLER) : text;
		}
	}

	private static StyledString together(List<Side> sides) {
		var text = new StyledString();
		for (var side : sides) {
			text.append(text.length() > 0 ? "\n\n" : "").append(side.title(), StyledString.COUNTER_STYLER).append('\n') //$NON-NLS-1$ //$NON-NLS-2$
					.append(side.text());
		}
		sides.stream().flatMap(side -> side.codings().stream()).flatMap(placed -> placed.code().stream()).distinct()
				.forEach(code -> SideText.appendMeaning(text, code, true));
		return text;
	}

	private static List<Side> sides(Disagreement disagreement) {
		var sides = new ArrayList<Side>();
		for (int i = 0; i < disagreement.standpoints().size(); i++) {
			var standpoint = disagreement.standpoints().get(i);
			sides.add(new Side(NLS.bind(Messages.Side_numbered, i + 1, standpoint.coder()), standpoint.codings()));
		}
		if (!disagreement.settlements().isEmpty()) {
			sides.add(new Side(ConsensusLabels.layer(disagreement.settlements().getFirst()), disagreement.settlements()));
		}
		return sides;
	}
}
