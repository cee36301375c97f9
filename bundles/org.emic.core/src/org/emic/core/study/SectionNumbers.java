/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.List;
import java.util.regex.Pattern;

import org.emic.model.coding.Coder;
import org.emic.model.outline.OutlinePackage;
import org.emic.model.outline.Section;

/**
 * The numbers of sections, such as 2.1. They follow from the places of the sections and are stored nowhere, so
 * they are always right; numbers that a person typed into titles can be brought in line with them.
 */
public final class SectionNumbers {

	/** A number typed in front of a title: 3., 2.1, 2.1., 4) or 4 -, and the blanks behind it. A year or an amount is none. */
	private static final Pattern TYPED = Pattern
			.compile("^(\\d{1,3}(?:\\.\\d{1,3})*)([.)]|\\s*[-\u2013:](?=\\s)|(?<=\\.\\d{1,3})(?=\\s))(\\s+)(?=\\S)"); //$NON-NLS-1$

	private SectionNumbers() {
	}

	/** The number of a section: those of the sections around it and its own, from 1, with points between. */
	public static String of(Section section) {
		var own = String.valueOf(OutlineEdits.sections(section.eContainer()).indexOf(section) + 1);
		return section.eContainer() instanceof Section parent ? of(parent) + '.' + own : own;
	}

	/** Whether a title begins with a number that a person typed. */
	public static boolean isNumbered(String title) {
		return TYPED.matcher(title).find();
	}

	/** A title without a number that a person typed in front of it. */
	public static String withoutNumber(String title) {
		return TYPED.matcher(title).replaceFirst(""); //$NON-NLS-1$
	}

	/**
	 * Corrects the numbers that were typed into titles to those of the sections' places, as they are written
	 * there. Titles without a number stay as they are.
	 *
	 * @return how many titles changed
	 */
	public static int renumber(StudyEdit edit, StudyTranscript transcript, Coder coder) {
		return renumber(edit, transcript.outline(coder).getSections());
	}

	private static int renumber(StudyEdit edit, List<Section> sections) {
		int changed = 0;
		for (var section : sections) {
			var typed = TYPED.matcher(section.getTitle());
			if (typed.find() && !typed.group(1).equals(of(section))) {
				edit.set(section, OutlinePackage.Literals.SECTION__TITLE,
						of(section) + section.getTitle().substring(typed.end(1)));
				changed++;
			}
			changed += renumber(edit, section.getChildren());
		}
		return changed;
	}
}
