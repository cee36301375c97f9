/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.passages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import org.emic.core.auto.Passage;
import org.emic.core.auto.PassageFinder;
import org.emic.core.auto.PassageUnit;
import org.emic.core.auto.PatternException;
import org.emic.core.auto.SearchCancelled;
import org.emic.core.auto.SearchedTranscript;
import org.emic.core.auto.WiderPassages;
import org.emic.core.study.StudyTranscript;

/** The passages found in one transcript, with the text as it was then. */
public record FoundPassages(SearchedTranscript transcript, List<Passage> passages) {

	public FoundPassages {
		passages = List.copyOf(passages);
	}

	/**
	 * Finds passages; in any thread.
	 *
	 * @throws PatternException           when a search text turns out not to be usable
	 * @throws OperationCanceledException when the person cancels
	 */
	public static List<FoundPassages> find(List<SearchedTranscript> transcripts, PassageFinder finder,
			IProgressMonitor monitor) throws PatternException {
		var progress = SubMonitor.convert(monitor, transcripts.size());
		var found = new ArrayList<FoundPassages>();
		for (var transcript : transcripts) {
			progress.subTask(transcript.transcript().id());
			try {
				var passages = finder.find(transcript, progress::isCanceled);
				if (!passages.isEmpty()) {
					found.add(new FoundPassages(transcript, passages));
				}
			} catch (SearchCancelled e) {
				throw new OperationCanceledException();
			}
			progress.split(1);
		}
		return found;
	}

	/** Passages that were found before, by transcript; in the study's thread. */
	public static List<FoundPassages> of(List<Passage> passages) {
		var byTranscript = new LinkedHashMap<StudyTranscript, List<Passage>>();
		passages.forEach(passage -> byTranscript.computeIfAbsent(passage.transcript(), key -> new ArrayList<>()).add(passage));
		return byTranscript.entrySet().stream()
				.map(entry -> new FoundPassages(SearchedTranscript.of(entry.getKey()), entry.getValue())).toList();
	}

	/** The passages widened, each once, with the matches that they were made from. */
	public List<WiderPassages.Wider> widened(PassageUnit unit) {
		return WiderPassages.withMatches(transcript, passages, unit);
	}
}
