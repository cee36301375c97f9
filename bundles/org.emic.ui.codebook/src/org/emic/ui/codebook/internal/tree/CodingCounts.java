/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.codebook.internal.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.emic.core.study.StudyEvent;
import org.emic.model.codebook.Code;
import org.emic.ui.AutoCountingPreference;
import org.emic.workspace.StudyProject;

/**
 * How many codings the codes shown have. Counting walks a code's codings, so each number is kept until the
 * study tells of a change that can alter it; painting only looks it up.
 */
final class CodingCounts {

	private final Map<Code, Integer> counts = new HashMap<>();
	private StudyProject project;

	void setStudy(StudyProject newProject) {
		project = newProject;
		counts.clear();
	}

	/** Forgets what an event may have changed; what it returns are the codes that were looked up and have another number now. */
	Set<Code> studyChanged(StudyEvent event) {
		if (event.study() || event.codebook()) {
			counts.clear();
		}
		var changed = new HashSet<Code>();
		if (!event.codings().isEmpty()) {
			counts.replaceAll((code, before) -> {
				int now = now(code);
				if (now != before) {
					changed.add(code);
				}
				return now;
			});
		}
		return changed;
	}

	/** The codings of the code itself, without those of its subcodes and without uncertain ones. */
	int count(Code code) {
		return project == null ? 0 : counts.computeIfAbsent(code, this::now);
	}

	private int now(Code code) {
		return project.study().codings().count(code, AutoCountingPreference.get());
	}

	/** Forgets all numbers, because something else is to be counted. */
	void clear() {
		counts.clear();
	}
}
