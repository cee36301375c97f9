/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.emic.core.study.Wording;
import org.emic.core.text.TextRange;

/**
 * Shows what a code meant and what it means now side by side. Words that went are struck out, words that came
 * are underlined; the colours are those of the theme.
 */
public final class WordingComparison {

	private static final int MARGIN = 6;
	/** In pixels. */
	private static final int NARROW = 360;

	private final Composite control;
	private final Label nowLabel;
	private final StyledText before;
	private final StyledText now;
	private boolean isBeside = true;

	/** Names its sides for what was coded and what is now. */
	WordingComparison(Composite parent) {
		this(parent, Messages.Before, Messages.Now);
		clear();
	}

	/** @param left names the old wording, and right the new one */
	public WordingComparison(Composite parent, String left, String right) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(control);
		new Label(control, SWT.NONE).setText(left);
		nowLabel = new Label(control, SWT.NONE);
		nowLabel.setText(right);
		before = text();
		now = text();
		control.addControlListener(ControlListener.controlResizedAdapter(event -> arrange()));
	}

	/** Side by side, or below each other where that would leave a few words a row. */
	private void arrange() {
		boolean beside = control.getSize().x >= NARROW;
		if (beside != isBeside) {
			isBeside = beside;
			nowLabel.moveBelow(beside ? nowLabel.getParent().getChildren()[0] : before);
			before.moveAbove(beside ? now : nowLabel);
			GridLayoutFactory.fillDefaults().numColumns(beside ? 2 : 1).equalWidth(true).applyTo(control);
			control.layout(true);
		}
	}

	private StyledText text() {
		var text = new StyledText(control, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return text;
	}

	public Composite control() {
		return control;
	}

	/** Says what is to be seen here, once something is chosen. */
	void clear() {
		before.setText(Messages.ChooseCoding);
		before.setStyleRange(new StyleRange(0, Messages.ChooseCoding.length(),
				JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR), null));
		now.setText(""); //$NON-NLS-1$
	}

	/** @param old nothing when it is not known any more */
	public void show(Optional<Wording> old, Wording present) {
		var newText = Readable.of(present);
		now.setText(newText.text());
		now.setStyleRanges(headings(newText).toArray(StyleRange[]::new));
		if (old.isEmpty()) {
			before.setText(Messages.NotFound);
			return;
		}
		var oldText = Readable.of(old.get());
		before.setText(oldText.text());
		var difference = WordDifference.of(oldText.text(), newText.text());
		mark(before, oldText, difference.removed(), false);
		mark(now, newText, difference.added(), true);
	}

	private void mark(StyledText text, Readable readable, List<TextRange> ranges, boolean added) {
		var styles = new ArrayList<>(headings(readable));
		for (var range : ranges) {
			// a heading differs only where a whole part came or went
			if (styles.stream().noneMatch(style -> style.start < range.end() && style.start + style.length > range.start())) {
				styles.add(DifferenceStyle.of(range, added));
			}
		}
		styles.sort((one, other) -> Integer.compare(one.start, other.start));
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private static List<StyleRange> headings(Readable readable) {
		return readable.headings().stream()
				.map(range -> new StyleRange(range.start(), range.length(), null, null, SWT.BOLD)).toList();
	}

	/** A wording as one text with headings. */
	record Readable(String text, List<TextRange> headings) {

		static Readable of(Wording wording) {
			if (wording.isEmpty()) {
				return new Readable(Messages.NoDefinition, List.of());
			}
			var text = new StringBuilder(wording.definition().strip());
			var headings = new ArrayList<TextRange>();
			add(text, headings, Messages.Include, wording.inclusion());
			add(text, headings, Messages.Exclude, wording.exclusion());
			return new Readable(text.toString(), headings);
		}

		private static void add(StringBuilder text, List<TextRange> headings, String heading, String prose) {
			if (!prose.isBlank()) {
				text.append(text.isEmpty() ? "" : "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
				headings.add(TextRange.of(text.length(), heading.length()));
				text.append(heading).append('\n').append(prose.strip());
			}
		}
	}
}
