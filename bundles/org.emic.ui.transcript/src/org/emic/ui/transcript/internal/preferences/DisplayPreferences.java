/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.preferences;

import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/**
 * The preferences of how transcripts are shown. They hold for all transcript editors.
 *
 * @param tint how coded words are marked
 * @param patterns whether lines have the pattern of their code beside its colour
 * @param right whether the coding ruler is on the right of the text
 * @param rulerWidth the width of the coding ruler; 0 for as wide as it needs to be
 * @param dimInterviewer whether what interviewers say is set back
 * @param sticky whether the speaker of a long turn is named at the top while its label is out of sight
 * @param sectionNumbers whether sections are shown with their numbers
 * @param sectionSummaries whether headings in the text have their summaries below them
 */
public record DisplayPreferences(Tint tint, boolean patterns, boolean right, int rulerWidth, boolean dimInterviewer,
		boolean sticky, boolean sectionNumbers, boolean sectionSummaries) {

	/** The node of the preferences. */
	public static final String NODE = "org.emic.ui.transcript"; //$NON-NLS-1$
	public static final String TINT = "tint"; //$NON-NLS-1$
	public static final String PATTERNS = "patterns"; //$NON-NLS-1$
	public static final String RULER_RIGHT = "rulerRight"; //$NON-NLS-1$
	public static final String RULER_WIDTH = "rulerWidth"; //$NON-NLS-1$
	public static final String DIM_INTERVIEWER = "dimInterviewer"; //$NON-NLS-1$
	public static final String STICKY = "stickySpeaker"; //$NON-NLS-1$
	public static final String SECTION_NUMBERS = "sectionNumbers"; //$NON-NLS-1$
	public static final String SECTION_SUMMARIES = "sectionSummaries"; //$NON-NLS-1$

	/** What is yes unless a person says no. */
	static final Set<String> ON = Set.of(PATTERNS, STICKY);

	/** The present preferences. */
	public static DisplayPreferences read() {
		return new DisplayPreferences(readTint(), flag(PATTERNS), flag(RULER_RIGHT),
				Math.max(0, node().getInt(RULER_WIDTH, 0)), flag(DIM_INTERVIEWER), flag(STICKY),
				flag(SECTION_NUMBERS), flag(SECTION_SUMMARIES));
	}

	private static Tint readTint() {
		try {
			return Tint.valueOf(node().get(TINT, Tint.BACKGROUND.name()));
		} catch (IllegalArgumentException e) {
			return Tint.BACKGROUND; // written by a version that knew another one
		}
	}

	/** A preference that is yes or no. */
	public static boolean flag(String key) {
		return node().getBoolean(key, ON.contains(key));
	}

	public static void setFlag(String key, boolean value) {
		node().putBoolean(key, value);
	}

	public static void setTint(Tint tint) {
		node().put(TINT, tint.name());
	}

	/** Remembers the width of the coding ruler; 0 for as wide as it needs to be. */
	public static void setRulerWidth(int width) {
		node().putInt(RULER_WIDTH, width);
	}

	public static void addListener(IPreferenceChangeListener listener) {
		node().addPreferenceChangeListener(listener);
	}

	public static void removeListener(IPreferenceChangeListener listener) {
		node().removePreferenceChangeListener(listener);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
