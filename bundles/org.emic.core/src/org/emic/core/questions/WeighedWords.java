/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.questions;

import java.util.BitSet;
import java.util.List;

/** The words of one or more sentences with their weights. */
final class WeighedWords {

	private final List<String> words;
	private final double[] weights;
	private final double total;

	WeighedWords(List<String> words, TermWeights termWeights) {
		this.words = List.copyOf(words);
		this.weights = this.words.stream().mapToDouble(termWeights::of).toArray();
		double sum = 0;
		for (double weight : weights) {
			sum += weight;
		}
		this.total = sum;
	}

	List<String> words() {
		return words;
	}

	double weight(int index) {
		return weights[index];
	}

	/** The weight of all words. */
	double total() {
		return total;
	}

	/**
	 * The weight of the words that two sentences share, as a part of the weight of all their words (Dice's
	 * coefficient); the order does not matter, since it is the first thing that a rewording changes.
	 *
	 * @return from 0 to 1
	 */
	double likeness(WeighedWords other) {
		double all = total + other.total;
		return all == 0 ? 0 : 2 * shared(other) / all;
	}

	/** The same words are matched first, so that none is taken by one that only begins alike. */
	private double shared(WeighedWords other) {
		var matched = new BitSet();
		var inexact = new BitSet();
		double shared = 0;
		for (int i = 0; i < weights.length; i++) {
			int same = other.indexOf(words.get(i), matched);
			if (same >= 0) {
				matched.set(same);
				shared += weights[i];
			} else {
				inexact.set(i);
			}
		}
		for (int i = inexact.nextSetBit(0); i >= 0; i = inexact.nextSetBit(i + 1)) {
			int akin = other.akin(words.get(i), matched);
			if (akin >= 0) {
				matched.set(akin);
				shared += Terms.likeness(words.get(i), other.words.get(akin))
						* Math.min(weights[i], other.weights[akin]);
			}
		}
		return shared;
	}

	private int indexOf(String word, BitSet matched) {
		for (int i = 0; i < weights.length; i++) {
			if (!matched.get(i) && word.equals(words.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** The word most akin to another; -1 where none is. */
	private int akin(String word, BitSet matched) {
		int best = -1;
		double likest = 0;
		for (int i = 0; i < weights.length; i++) {
			double likeness = matched.get(i) ? 0 : Terms.likeness(word, words.get(i));
			if (likeness > likest) {
				likest = likeness;
				best = i;
			}
		}
		return best;
	}
}
