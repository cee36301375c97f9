/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.search.ui.NewSearchUI;
import org.emic.core.study.StudyEvent;
import org.emic.workspace.StudyProject;

/** Takes codings out of what was found before their transcripts were coded blind. UI thread. */
final class HiddenHits {

	private static final Set<StudyProject> FOLLOWED = Collections.newSetFromMap(new WeakHashMap<>());

	private HiddenHits() {
	}

	/** Follows a study whose codings were found. */
	static void follow(StudyProject study) {
		if (FOLLOWED.add(study)) {
			study.addListener(HiddenHits::studyChanged);
		}
	}

	private static void studyChanged(StudyEvent event) {
		if (event.study()) {
			Arrays.stream(NewSearchUI.getQueries()).filter(HitsQuery.class::isInstance)
					.forEach(query -> ((HitsResult) query.getSearchResult()).removeHidden());
		}
	}
}
