/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.navigator;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.emic.core.study.KnownCoders;
import org.emic.core.study.StudyTranscript;
import org.emic.exchange.CodingProgress;
import org.emic.ui.internal.Messages;
import org.emic.workspace.StudyAssignments;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * What the decorator says of each transcript: written on the UI thread when an open study changes, read by
 * the decorator's own thread.
 */
final class TranscriptSummaries {

	private static final TranscriptSummaries INSTANCE = new TranscriptSummaries();

	private final Map<IPath, String> summaries = new ConcurrentHashMap<>();
	/** What the coders of each study are called. */
	private final Map<StudyProject, Map<String, String>> names = new HashMap<>();

	private final List<TranscriptDecorator> decorators = new CopyOnWriteArrayList<>();

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

	/** Tells a decorator which files say something else, so that only these are decorated anew. */
	void add(TranscriptDecorator decorator) {
		decorators.add(decorator);
	}

	void remove(TranscriptDecorator decorator) {
		decorators.remove(decorator);
	}

	private void follow() {
		StudyProjects.get().addListener(new StudyProjects.Listener() {
			@Override
			public void opened(StudyProject study) {
				watch(study);
			}

			@Override
			public void closed(StudyProject study) {
				names.remove(study);
				summaries.keySet().removeIf(path -> study.project().getFullPath().isPrefixOf(path));
			}
		});
		StudyProjects.get().opened().forEach(this::watch);
		StudyAssignments.addListener(this::countAll);
	}

	private void watch(StudyProject study) {
		countAll(study);
		study.addListener(event -> {
			if (event.study()) {
				countAll(study);
			} else {
				count(study, event.codings());
				count(study, event.texts());
			}
		});
	}

	private void countAll(StudyProject study) {
		names.put(study, KnownCoders.names(study.study(), study.coder()));
		count(study, study.study().transcripts());
	}

	private void count(StudyProject study, Collection<StudyTranscript> transcripts) {
		var changed = new ArrayList<IFile>();
		var progress = transcripts.isEmpty() ? null : CodingProgress.of(study.study(), StudyAssignments.of(study), transcripts);
		for (var transcript : transcripts) {
			var assigned = progress.assigned(transcript.id());
			var summary = AssignmentSummary.of(assigned, study.coder().getId(), names.getOrDefault(study, Map.of()))
					+ summary(transcript);
			var file = study.file(transcript.path());
			if (!summary.equals(summaries.put(file.getFullPath(), summary))) {
				changed.add(file);
			}
		}
		if (!changed.isEmpty()) {
			decorators.forEach(decorator -> decorator.changed(changed));
		}
	}

	private static String summary(StudyTranscript transcript) {
		var title = transcript.model().getTitle();
		var counts = MessageFormat.format(Messages.Explorer_Counts, transcript.model().getTurns().size(), transcript.codings().size());
		return title == null || title.isBlank() ? counts : title + " \u00b7 " + counts;
	}
}
