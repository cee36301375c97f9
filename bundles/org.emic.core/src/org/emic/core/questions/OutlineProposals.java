/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.emic.core.study.SectionDraft;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Section;

/** Outlines that follow from the questions of the interviews. */
public final class OutlineProposals {

	private OutlineProposals() {
	}

	/**
	 * A section for each question of an interview with its answer and follow-ups, called as the question is
	 * called in each interview. What is said before the first question and after the last answer is in none.
	 */
	public static List<SectionDraft> of(StudyQuestions questions, String transcript) {
		return questions.in(transcript).stream().map(entry -> {
			var run = entry.asked().questionAndAnswer();
			return new SectionDraft(entry.question().title(), run.first(), run.last(), run.first());
		}).toList();
	}

	/**
	 * The structure of another interview's outline: sections around the same questions, with the titles that
	 * they have there. Where this interview asks in another order, a section comes as often as its questions
	 * follow each other here. Sections in which no question is asked that both interviews share are left out.
	 *
	 * @param like  the transcript with the outline
	 * @param coder whose outline it is
	 * @param to    the transcript to outline
	 */
	public static List<SectionDraft> like(StudyQuestions questions, StudyTranscript like, Coder coder, String to) {
		var paths = new HashMap<Question, List<Section>>();
		for (var entry : questions.in(like.id())) {
			paths.putIfAbsent(entry.question(), path(like.outline(coder).getSections(), entry.asked().turn()));
		}
		return drafts(questions.in(to), 0, paths);
	}

	/** The sections that have a turn, outer ones first. */
	private static List<Section> path(List<Section> sections, int turn) {
		for (var section : sections) {
			if (section.getFirstTurn() <= turn && turn <= section.getLastTurn()) {
				var path = new ArrayList<Section>();
				path.add(section);
				path.addAll(path(section.getChildren(), turn));
				return path;
			}
		}
		return List.of();
	}

	private static List<SectionDraft> drafts(List<StudyQuestions.Entry> entries, int depth,
			Map<Question, List<Section>> paths) {
		var drafts = new ArrayList<SectionDraft>();
		int from = 0;
		while (from < entries.size()) {
			var section = at(entries.get(from), depth, paths);
			int to = from + 1;
			// questions that only this interview asks do not break a section
			int end = to;
			while (section.isPresent() && to < entries.size()
					&& (!paths.containsKey(entries.get(to).question()) || at(entries.get(to), depth, paths).equals(section))) {
				end = paths.containsKey(entries.get(to).question()) ? to + 1 : end;
				to++;
			}
			var run = entries.subList(from, end);
			section.ifPresent(one -> drafts.add(draft(one, run, depth, paths)));
			from = end;
		}
		return drafts;
	}

	private static Optional<Section> at(StudyQuestions.Entry entry, int depth, Map<Question, List<Section>> paths) {
		var path = paths.getOrDefault(entry.question(), List.of());
		return depth < path.size() ? Optional.of(path.get(depth)) : Optional.empty();
	}

	private static SectionDraft draft(Section like, List<StudyQuestions.Entry> run, int depth,
			Map<Question, List<Section>> paths) {
		int first = run.getFirst().asked().turn();
		int last = run.getLast().asked().questionAndAnswer().last();
		return new SectionDraft(like.getTitle(), first, last, like.getQuestion() < 0 ? -1 : first,
				drafts(run, depth + 1, paths));
	}
}
