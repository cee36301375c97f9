/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.Comparator;
import java.util.List;

/**
 * A turn that asks.
 *
 * @param interview the index of the interview
 * @param turn      the index of the turn
 * @param sentences the sentences that ask, at least one
 * @param words     the words of each of them
 * @param whole     the words of all of them
 */
record Asking(int interview, int turn, List<String> sentences, List<WeighedWords> words, WeighedWords whole) {

	static Asking of(int interview, int turn, List<String> sentences, TermWeights weights) {
		var terms = sentences.stream().map(Terms::of).toList();
		return new Asking(interview, turn, sentences,
				terms.stream().map(sentence -> new WeighedWords(sentence, weights)).toList(),
				new WeighedWords(terms.stream().flatMap(List::stream).toList(), weights));
	}

	/** The sentences in one line. */
	String wording() {
		return String.join(" ", sentences); //$NON-NLS-1$
	}

	/** The words of the sentence that tells most. */
	List<String> core() {
		return words.stream().max(Comparator.comparingDouble(WeighedWords::total)).orElseThrow().words();
	}

	/**
	 * How alike two turns ask: as a whole, or in the sentences with which they begin to ask, as far as these
	 * carry what is asked; what is asked on behind them is often made up for the person.
	 *
	 * @return from 0 to 1
	 */
	double likeness(Asking other) {
		double first = words.getFirst().likeness(other.words.getFirst());
		return Math.max(whole.likeness(other.whole), first * Math.sqrt(Math.max(firstPart(), other.firstPart())));
	}

	private double firstPart() {
		return whole.total() == 0 ? 0 : words.getFirst().total() / whole.total();
	}
}
