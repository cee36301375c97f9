/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.display;

import java.util.List;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.workspace.StudyProject;

/** The layout of the codings as they are now. It is brought up to date with as little work as a change allows. */
final class CurrentLayout {

	private CodingFilter filter = CodingFilter.NONE;
	private CodingLayout layout = CodingLayout.EMPTY;
	/** The layout when all codings were drawn last; typing goes on without. */
	private CodingLayout drawn = CodingLayout.EMPTY;
	/** Whether codings that stay where they are may look another way. */
	private boolean anew = true;
	private String coder;

	CodingLayout get() {
		return layout;
	}

	CodingFilter filter() {
		return filter;
	}

	void setFilter(CodingFilter newFilter) {
		filter = newFilter;
		anew = true;
	}

	/** For another transcript. */
	void forget() {
		layout = CodingLayout.EMPTY;
		drawn = layout;
		anew = true;
	}

	/** Lets all codings be laid out anew with the next update: codes changed, or all is to be seen to. */
	void layOutAnew() {
		anew = true;
	}

	/** Takes note that typing moved codings. */
	void moved(StudyProject study, StudyTranscript transcript) {
		var shown = transcript.shownCodings();
		layout = layout.moved(shown).orElseGet(() -> CodingLayout.of(shown, maker(study)));
	}

	/**
	 * Takes note of a change that is drawn now.
	 *
	 * @return the passages whose codings look another way than when they were drawn last
	 */
	List<TextRange> update(StudyProject study, StudyTranscript transcript) {
		boolean same = !anew && study.coder().getId().equals(coder);
		var shown = transcript.shownCodings();
		layout = same ? layout.changed(shown, maker(study)) : CodingLayout.of(shown, maker(study));
		anew = false;
		coder = study.coder().getId();
		var before = drawn;
		drawn = layout;
		return layout.changedSince(before);
	}

	private StripeMaker maker(StudyProject study) {
		return new StripeMaker(study.study().codes(), study.coder(), filter);
	}
}
