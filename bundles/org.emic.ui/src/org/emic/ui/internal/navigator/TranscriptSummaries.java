/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * What the decorator says of each transcript: written on the UI thread when an open study changes, read by
 * the decorator's own thread.
 */
final class TranscriptSummaries {

	private static final TranscriptSummaries INSTANCE = new TranscriptSummaries();

	private final Map<IPath, String> summaries = new ConcurrentHashMap<>();

	private TranscriptSummaries() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(this::follow);
	}

	static TranscriptSummaries get() {
		return INSTANCE;
	}

	/** Nothing for a transcript whose study is not open. Any thread. */
	Optional<String> of(IFile file) {
		return Optional.ofNullable(summaries.get(file.getFullPath()));
	}

	private void follow() {
		StudyProjects.get().addListener(new StudyProjects.Listener() {
			@Override
			public void opened(StudyProject study) {
				watch(study);
			}

			@Override
			public void closed(StudyProject study) {
				summaries.keySet().removeIf(path -> study.project().getFullPath().isPrefixOf(path));
			}
		});
		StudyProjects.get().opened().forEach(this::watch);
	}

	private void watch(StudyProject study) {
		count(study);
		study.addListener(event -> {
			if (event.study() || event.codebook() || !event.codings().isEmpty() || !event.texts().isEmpty()) {
				count(study);
			}
		});
	}

	private void count(StudyProject study) {
		boolean changed = false;
		for (var transcript : study.study().transcripts()) {
			var summary = summary(transcript);
			changed |= !summary.equals(summaries.put(study.file(transcript.path()).getFullPath(), summary));
		}
		if (changed) {
			PlatformUI.getWorkbench().getDecoratorManager().update(TranscriptDecorator.ID);
		}
	}

	private static String summary(StudyTranscript transcript) {
		var title = transcript.model().getTitle();
		var counts = NLS.bind(Messages.Explorer_Counts, transcript.model().getTurns().size(), transcript.codings().size());
		return title == null || title.isBlank() ? counts : title + " \u00b7 " + counts;
	}
}
