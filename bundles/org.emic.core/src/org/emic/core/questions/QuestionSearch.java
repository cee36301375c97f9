/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One search for the questions of interviews. */
final class QuestionSearch {

	private static final Comparator<Asking> BY_PLACE = Comparator.comparingInt(Asking::interview)
			.thenComparingInt(Asking::turn);

	private final List<Interview> interviews;
	private final QuestionRules rules;
	private final BooleanSupplier cancelled;
	private final TermWeights weights = new TermWeights();
	private final List<Asking> askings = new ArrayList<>();

	QuestionSearch(List<Interview> interviews, QuestionRules rules, BooleanSupplier cancelled) {
		this.interviews = interviews;
		this.rules = rules;
		this.cancelled = cancelled;
	}

	List<Question> run() {
		interviews.forEach(this::weigh);
		for (int i = 0; i < interviews.size(); i++) {
			collect(i);
		}
		var clusters = new QuestionClusters(rules, cancelled);
		var alike = clusters.alike(askings);
		var guides = Guides.of(alike, rules);
		var recurring = clusters.joined(guides.parted(alike), guides).stream().filter(this::isOfGuide)
				.sorted(order(guides)).toList();
		return questions(recurring);
	}

	private void weigh(Interview interview) {
		StudyQuestions.checkCancelled(cancelled);
		interview.turns().stream().filter(Interview.Turn::interviewer)
				.flatMap(turn -> AskingSentences.split(turn.words()).stream()).map(Terms::of).forEach(weights::add);
	}

	private void collect(int index) {
		StudyQuestions.checkCancelled(cancelled);
		var turns = interviews.get(index).turns();
		int answered = turns.size() - 1;
		while (answered >= 0 && turns.get(answered).interviewer()) {
			answered--;
		}
		for (int turn = 0; turn < answered; turn++) {
			if (turns.get(turn).interviewer()) {
				var asking = Asking.of(index, turn, AskingSentences.of(turns.get(turn).words()), weights);
				if (asking.whole().words().size() >= rules.fewestWords()) {
					askings.add(asking);
				}
			}
		}
	}

	/** Whether a question recurs from interview to interview, and not again and again in each of them. */
	private boolean isOfGuide(Cluster cluster) {
		return cluster.isRecurring() && (double) timesAsked(cluster) / cluster.interviewCount() <= rules.repetitions();
	}

	/** How often a question is asked; one that is asked again at once, because it was not understood, counts once. */
	private static int timesAsked(Cluster cluster) {
		int times = 0;
		Asking before = null;
		for (var asking : cluster.members().stream().sorted(BY_PLACE).toList()) {
			boolean again = before != null && before.interview() == asking.interview()
					&& before.turn() + 2 >= asking.turn();
			times += again ? 0 : 1;
			before = asking;
		}
		return times;
	}

	/** By guide, then as they are usually asked. */
	private Comparator<Cluster> order(Guides guides) {
		var places = new HashMap<Cluster, Double>();
		return Comparator.<Cluster>comparingInt(guides::of).thenComparingDouble(
				cluster -> places.computeIfAbsent(cluster, one -> one.members().stream().mapToDouble(
						asking -> (double) asking.turn() / interviews.get(asking.interview()).turns().size())
						.average().orElse(0)));
	}

	private List<Question> questions(List<Cluster> recurring) {
		var owner = new IdentityHashMap<Asking, Cluster>();
		recurring.forEach(cluster -> cluster.members().forEach(asking -> owner.put(asking, cluster)));
		var asked = new LinkedHashMap<Cluster, List<AskedQuestion>>();
		recurring.forEach(cluster -> asked.put(cluster, new ArrayList<>()));
		var ofInterview = new LinkedHashMap<Integer, List<Asking>>();
		askings.forEach(asking -> ofInterview.computeIfAbsent(asking.interview(), i -> new ArrayList<>()).add(asking));
		ofInterview.forEach((interview, all) -> answer(interviews.get(interview), mains(all, owner), owner, asked));
		var titles = new QuestionTitles(weights);
		var questions = new ArrayList<Question>();
		asked.forEach((cluster, where) -> questions.add(new Question(titles.title(cluster), where)));
		return questions;
	}

	/** The turns that ask a question of their own; the other ones of an interview follow up. */
	private List<Asking> mains(List<Asking> all, Map<Asking, Cluster> owner) {
		long recurring = all.stream().filter(owner::containsKey).count();
		boolean guided = recurring >= rules.guided() * all.size();
		var mains = new ArrayList<Asking>();
		Cluster last = null;
		for (var asking : all) {
			var cluster = owner.get(asking);
			// a question asked once more before the next one asks on
			boolean again = cluster != null && cluster == last;
			if (!again && (cluster != null || !guided || last == null)) {
				mains.add(asking);
				last = cluster == null ? last : cluster;
			}
		}
		return mains;
	}

	private void answer(Interview interview, List<Asking> mains, Map<Asking, Cluster> owner,
			Map<Cluster, List<AskedQuestion>> asked) {
		for (int i = 0; i < mains.size(); i++) {
			var main = mains.get(i);
			int next = i + 1 < mains.size() ? mains.get(i + 1).turn() : interview.turns().size();
			asked.computeIfAbsent(owner.getOrDefault(main, single(main)), cluster -> new ArrayList<>())
					.add(Answers.answered(interview, main, next));
		}
	}

	private static Cluster single(Asking asking) {
		var cluster = new Cluster();
		cluster.add(asking);
		return cluster;
	}
}
