/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Set;

/**
 * Is told after each change of a study, on the thread that made it. What one throws is logged, and keeps neither the
 * change nor who is told next from going on.
 */
@FunctionalInterface
public interface StudyListener {

	void studyChanged(StudyEvent event);

	/**
	 * Is told before {@link #studyChanged} that others' codings of some transcripts were hidden, or are shown again. Those
	 * that are shown were read anew, so that steps on them can be neither undone nor redone any more.
	 */
	default void shownOrHidden(Set<StudyTranscript> transcripts) {
		// only who keeps steps has to do with it
	}
}
