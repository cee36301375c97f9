/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.emic.core.disagreement.Disagreement;
import org.emic.core.disagreement.Standpoint;
import org.emic.core.study.PlacedCoding;
import org.emic.ui.ConsensusLabels;

/** What each coder did with a passage, side by side, and what was settled about it. */
final class SideBySide {

	private static final int MARGIN = 6;

	private final Composite control;
	private final List<Label> titles = new ArrayList<>();
	private final List<StyledText> texts = new ArrayList<>();

	SideBySide(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(1).equalWidth(true).applyTo(control);
	}

	/** Shows a disagreement; nothing for none. */
	void show(Optional<Disagreement> shown) {
		var sides = shown.map(SideBySide::sides).orElse(List.of());
		if (sides.size() != texts.size()) {
			make(sides.size());
		}
		for (int i = 0; i < sides.size(); i++) {
			titles.get(i).setText(sides.get(i).title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			texts.get(i).setText(sides.get(i).text().getString());
			texts.get(i).setStyleRanges(sides.get(i).text().getStyleRanges());
		}
	}

	private void make(int count) {
		titles.forEach(Label::dispose);
		texts.forEach(StyledText::dispose);
		titles.clear();
		texts.clear();
		GridLayoutFactory.fillDefaults().numColumns(Math.max(1, count)).equalWidth(true).applyTo(control);
		for (int i = 0; i < count; i++) {
			var title = new Label(control, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
			titles.add(title);
		}
		for (int i = 0; i < count; i++) {
			var text = new StyledText(control, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
			text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
			GridDataFactory.fillDefaults().grab(true, true).hint(40, SWT.DEFAULT).applyTo(text);
			texts.add(text);
		}
		control.layout(true, true);
	}

	/** A column. */
	private record Side(String title, StyledString text) {
	}

	private static List<Side> sides(Disagreement disagreement) {
		var sides = new ArrayList<Side>();
		for (int i = 0; i < disagreement.standpoints().size(); i++) {
			var standpoint = disagreement.standpoints().get(i);
			sides.add(new Side(NLS.bind(Messages.Side_numbered, i + 1, standpoint.coder()), text(standpoint)));
		}
		if (!disagreement.settlements().isEmpty()) {
			var text = new StyledString();
			disagreement.settlements().forEach(placed -> SideText.append(text, placed));
			sides.add(new Side(ConsensusLabels.layer(disagreement.settlements().getFirst()), text));
		}
		return sides;
	}

	private static StyledString text(Standpoint standpoint) {
		var text = new StyledString();
		standpoint.codings().forEach((PlacedCoding placed) -> SideText.append(text, placed));
		return standpoint.isUncoded() ? text.append(Messages.Side_uncoded, StyledString.QUALIFIER_STYLER) : text;
	}
}
