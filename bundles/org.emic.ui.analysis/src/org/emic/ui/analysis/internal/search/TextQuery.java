/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import org.emic.core.anchor.Certainty;
import org.emic.core.auto.Passage;
import org.emic.core.auto.PatternException;
import org.emic.core.auto.SearchedTranscript;
import org.emic.core.auto.TextMatches;
import org.emic.core.auto.TextPattern;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.exchange.Cases;
import org.emic.ui.StudyOpening;
import org.emic.ui.StudyReading;
import org.emic.ui.analysis.internal.passages.FoundPassages;
import org.emic.ui.analysis.internal.passages.PassageText;
import org.emic.ui.analysis.internal.search.SearchSpec.CaseCondition;
import org.emic.ui.analysis.internal.search.SearchSpec.CodeCondition;
import org.emic.workspace.StudyCases;
import org.emic.workspace.StudyProjects;

/** Looks for words in transcripts. */
public final class TextQuery extends HitsQuery {

	private final SearchSpec spec;

	public TextQuery(SearchSpec spec) {
		this.spec = spec;
	}

	@Override
	List<Hit> find(IProgressMonitor monitor) throws PatternException, CoreException {
		var finder = new TextMatches(TextPattern.of(spec.text(), spec.options()), spec.speakers());
		var coded = StudyReading.get(() -> spec.inCode().map(TextQuery::coded).orElse(Map.of()));
		var hits = new ArrayList<Hit>();
		for (var found : FoundPassages.find(read(monitor), finder, monitor)) {
			for (var passage : found.passages()) {
				if (lies(passage, coded.getOrDefault(passage.transcript(), List.of()))) {
					hits.add(hit(found.transcript(), passage));
				}
			}
		}
		return hits;
	}

	/**
	 * What is to be searched, read one after the other, so that a person can go on working. Cases are read anew for each
	 * search, as they change between two of them, and before anything is searched: without them nothing can be found.
	 */
	private List<SearchedTranscript> read(IProgressMonitor monitor) throws CoreException {
		var read = new ArrayList<SearchedTranscript>();
		for (var study : StudyReading.get(spec.scope()::studies)) {
			StudyOpening.require(study, monitor);
			var cases = spec.inCases().isPresent() ? cases(study) : Optional.<Cases>empty();
			for (var transcript : StudyReading.get(() -> spec.scope().transcripts(study))) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				StudyReading.<Optional<SearchedTranscript>>get(() -> spec.inCases().isEmpty() || cases.isPresent() && is(transcript, spec.inCases().get(), cases.get())
						? Optional.of(SearchedTranscript.of(transcript)) : Optional.empty()).ifPresent(read::add);
			}
		}
		return read;
	}

	/**
	 * The cases of a study; nothing when it is closed meanwhile.
	 *
	 * @throws CoreException when they cannot be read
	 */
	private static Optional<Cases> cases(IProject project) throws CoreException {
		var study = StudyReading.get(() -> StudyProjects.get().findOpened(project));
		try {
			return study.isEmpty() ? Optional.empty() : Optional.of(StudyCases.read(study.get()).value());
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Search_noCases, project.getName()) + ' ' + e.getMessage(), e));
		}
	}

	private static boolean is(StudyTranscript transcript, CaseCondition condition, Cases cases) {
		return condition.value().equals(cases.value(transcript.id(), condition.attribute()).orElse("")); //$NON-NLS-1$
	}

	private static Map<StudyTranscript, List<TextRange>> coded(CodeCondition condition) {
		var ranges = new HashMap<StudyTranscript, List<TextRange>>();
		var study = condition.study().study();
		study.codes().code(condition.codeId()).ifPresent(code -> study.codings().of(code).stream()
				.filter(placed -> placed.certainty() == Certainty.CERTAIN)
				.forEach(placed -> ranges.computeIfAbsent(placed.transcript(), key -> new ArrayList<>()).add(placed.range())));
		return ranges;
	}

	private boolean lies(Passage passage, List<TextRange> coded) {
		return spec.inCode().map(condition -> condition.inside()
				? coded.stream().anyMatch(range -> range.contains(passage.range()))
				: coded.stream().noneMatch(range -> range.overlaps(passage.range()))).orElse(true);
	}

	private static Hit hit(SearchedTranscript transcript, Passage passage) {
		var line = PassageText.of(transcript.text().text(), transcript.text().turn(passage.turn()), passage.range(), HitLabels.MATCH);
		return new Hit(passage, transcript.speakers().get(passage.turn()).name(), line, null);
	}

	@Override
	String label(int hits, int transcripts) {
		var found = NLS.bind(hits == 1 ? Messages.Search_one : transcripts == 1 ? Messages.Search_inOne : Messages.Search_several,
				new Object[] { spec.text(), hits, transcripts });
		return spec.limits().isEmpty() ? found : NLS.bind(Messages.Search_limited, found, String.join(", ", spec.limits())); //$NON-NLS-1$
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.Search_query, spec.text());
	}
}
