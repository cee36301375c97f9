/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of a study is still to be written, to be as it was when writing was prepared and came to nothing. */
final class Unsaved {

	private Unsaved() {
	}

	/** What makes all that is still to be written, as it is now. */
	static Runnable remember(Study study) {
		var restore = new ArrayList<Runnable>();
		restore.add(study.keptWordings().remember());
		restore.add(remember(study.changedCodes()));
		restore.add(remember(study.changedCodebooks()));
		restore.add(remember(study.proposals().changed()));
		restore.add(remember(study.memos().changed()));
		var files = Map.copyOf(study.pendingFiles());
		var settings = study.settings();
		restore.add(() -> {
			// what was undone since is the newer
			var now = new TreeMap<>(study.pendingFiles());
			study.pendingFiles().putAll(files);
			study.pendingFiles().putAll(now);
			study.setSettings(settings);
		});
		for (var transcript : study.transcripts()) {
			restore.add(remember(transcript.changedSets()));
			restore.add(remember(transcript.changedOutlines()));
			if (transcript.isTextDirty()) {
				restore.add(transcript::setTextChanged);
			}
		}
		return () -> restore.forEach(Runnable::run);
	}

	/** What was marked since stays marked. */
	private static <T> Runnable remember(Collection<T> marked) {
		var before = List.copyOf(marked);
		return () -> marked.addAll(before);
	}
}
