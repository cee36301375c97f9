/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/**
 * The type of what stands before the first turn: the title and the names of metadata are bold, and the marks that make them so
 * in the file, which are part of the text and stay where they are, hardly seen.
 */
final class HeaderStyles {

	/** A title, the name of an entry of metadata, or the line below them. */
	private static final Pattern MARKED = Pattern.compile("(?m)^(#+ )(.+)$|^(\\*\\*)(.+?)(\\*\\*)|^(-{3,})$"); //$NON-NLS-1$

	/** How much of a mark's colour is the page's. */
	private static final double FADED = 0.65;

	private HeaderStyles() {
	}

	/** The styles of a header, which begins the text; by position, without gaps. */
	static List<StyleRange> of(String header, Color page) {
		var styles = new ArrayList<StyleRange>();
		var plain = EditorColour.HEADER.get();
		var faded = LineColours.mix(plain, page, FADED);
		int done = 0;
		for (var found = MARKED.matcher(header); found.find(); done = found.end()) {
			add(styles, done, found.start(), plain, SWT.NORMAL);
			for (int group = 1; group <= found.groupCount(); group++) {
				boolean name = group == 2 || group == 4;
				add(styles, found.start(group), found.end(group), !name ? faded : group == 2 ? EditorColour.HEADING.get() : plain,
						name ? SWT.BOLD : SWT.NORMAL);
			}
		}
		add(styles, done, header.length(), plain, SWT.NORMAL);
		return styles;
	}

	private static void add(List<StyleRange> styles, int start, int end, Color colour, int style) {
		if (start < end) {
			styles.add(new StyleRange(start, end - start, colour, null, style));
		}
	}
}
