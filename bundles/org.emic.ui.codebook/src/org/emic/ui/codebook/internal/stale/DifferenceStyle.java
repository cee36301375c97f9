/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.stale;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import org.emic.core.text.TextRange;

/** How words that came or went are shown: by colour, and for those who do not see it by line and weight. */
public final class DifferenceStyle {

	private DifferenceStyle() {
	}

	/** @param range UTF-16 units */
	public static StyleRange of(TextRange range, boolean added) {
		var colour = JFaceResources.getColorRegistry().get(added ? JFacePreferences.COUNTER_COLOR : JFacePreferences.ERROR_COLOR);
		var style = new StyleRange(range.start(), range.length(), colour, null);
		style.strikeout = !added;
		style.underline = added;
		style.fontStyle = added ? SWT.BOLD : SWT.NORMAL;
		return style;
	}
}
