/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The questions of a study's interviews with their answers. An interviewer's turn is a question of its own, or
 * it follows up one, and then belongs to its answer. Titles differ from each other, and a question has the
 * same in each interview.
 */
public final class StudyQuestions {

	private final List<Question> questions;
	private final Map<String, List<Question>> byTranscript = new LinkedHashMap<>();

	StudyQuestions(List<Question> questions) {
		this.questions = List.copyOf(questions);
		questions.forEach(question -> question.asked().stream().map(AskedQuestion::transcript).distinct().forEach(
				transcript -> byTranscript.computeIfAbsent(transcript, id -> new ArrayList<>()).add(question)));
	}

	/** Finds the questions; for a single interview too, where none recurs. */
	public static StudyQuestions find(Collection<Interview> interviews) {
		return find(interviews, QuestionRules.DEFAULT, () -> false);
	}

	/**
	 * Finds the questions. The same interviews give the same questions, in whatever order they come. Takes time
	 * in proportion to the interviews; may run on any thread.
	 *
	 * @param cancelled asked now and then
	 * @throws CancellationException once <code>cancelled</code> says so
	 */
	public static StudyQuestions find(Collection<Interview> interviews, QuestionRules rules,
			BooleanSupplier cancelled) {
		var ordered = interviews.stream().sorted(Comparator.comparing(Interview::id)).toList();
		return new StudyQuestions(new QuestionSearch(ordered, rules, cancelled).run());
	}

	static void checkCancelled(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/** All questions: those that recur, in the order in which they are usually asked, then those asked once. */
	public List<Question> questions() {
		return questions;
	}

	/** The questions that were asked in more than one interview. */
	public List<Question> recurring() {
		return questions.stream().filter(Question::isRecurring).toList();
	}

	/** A question as an interview asks it. */
	public record Entry(Question question, AskedQuestion asked) {
	}

	/** The questions of an interview in the order in which it asks them. */
	public List<Entry> in(String transcript) {
		return byTranscript.getOrDefault(transcript, List.of()).stream()
				.flatMap(question -> question.in(transcript).stream().map(asked -> new Entry(question, asked)))
				.sorted(Comparator.comparingInt(entry -> entry.asked().turn())).toList();
	}

	/** The question to which a turn belongs, as its question, its answer or a follow-up. */
	public Optional<Entry> at(String transcript, int turn) {
		return in(transcript).stream().filter(entry -> entry.asked().questionAndAnswer().contains(turn)).findFirst();
	}
}
