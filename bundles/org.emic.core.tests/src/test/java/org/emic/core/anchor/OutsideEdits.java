/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.emic.core.anchor.TracedInterview.Letter;

/** What people do to a transcript in other programs, at random. Uses no class of Emic. */
final class OutsideEdits {

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
	private static final List<String> ANSWERS = List.of("Yes.", "No.", "Okay.", "Yes, absolutely.", "No, that's it!");

	private final Random random;
	private final List<TracedInterview> vocabulary;

	OutsideEdits(Random random, List<TracedInterview> vocabulary) {
		this.random = random;
		this.vocabulary = vocabulary;
	}

	/** Makes one edit. */
	void edit(TracedInterview interview) {
		switch (random.nextInt(20)) {
		case 0, 1 -> insertTurn(interview);
		case 2, 3 -> split(interview);
		case 4 -> delete(interview);
		case 5, 6 -> join(interview);
		case 7, 8, 9 -> repeat(interview);
		case 10 -> move(interview);
		case 11 -> remove(interview);
		default -> mend(interview);
		}
	}

	private void insertTurn(TracedInterview interview) {
		var source = vocabulary.get(random.nextInt(vocabulary.size()));
		var words = random.nextInt(4) == 0 ? letters(ANSWERS.get(random.nextInt(ANSWERS.size())))
				: fresh(passage(source, turn(source), 1 + random.nextInt(60)));
		interview.turns.add(random.nextInt(interview.turns.size() + 1), words);
	}

	private void split(TracedInterview interview) {
		var turn = turn(interview);
		var letters = interview.turns.get(turn);
		var at = boundary(letters);
		var rest = new ArrayList<>(letters.subList(at, letters.size()));
		letters.subList(at, letters.size()).clear();
		strip(letters);
		strip(rest);
		if (letters.isEmpty()) {
			letters.addAll(rest);
		} else if (!rest.isEmpty()) {
			interview.turns.add(turn + 1, rest);
		}
	}

	private void delete(TracedInterview interview) {
		if (interview.turns.size() > 3) {
			interview.turns.remove(turn(interview));
		}
	}

	private void join(TracedInterview interview) {
		if (interview.turns.size() > 3) {
			var turn = random.nextInt(interview.turns.size() - 1);
			interview.turns.get(turn).addAll(letters(random.nextBoolean() ? " " : "\n\n"));
			interview.turns.get(turn).addAll(interview.turns.remove(turn + 1));
		}
	}

	private void repeat(TracedInterview interview) {
		var turn = turn(interview);
		var copy = fresh(passage(interview, turn, 1 + random.nextInt(50)));
		// one in four comes into the same turn, where it is hardest to tell from what it repeats
		var target = interview.turns.get(random.nextInt(4) == 0 ? turn : turn(interview));
		var at = boundary(target);
		copy.addAll(letters(" "));
		if (at == target.size()) {
			target.addAll(letters(" "));
			at++;
		}
		target.addAll(at, copy);
		strip(target);
	}

	private void move(TracedInterview interview) {
		var letters = interview.turns.remove(turn(interview));
		interview.turns.add(random.nextInt(interview.turns.size() + 1), letters);
	}

	private void remove(TracedInterview interview) {
		var letters = interview.turns.get(turn(interview));
		var words = words(letters);
		var count = 1 + random.nextInt(12);
		if (words.size() > count + 2) {
			var first = random.nextInt(words.size() - count);
			letters.subList(words.get(first)[0], words.get(first + count)[0]).clear();
		}
	}

	private void mend(TracedInterview interview) {
		var letters = interview.turns.get(turn(interview));
		var words = words(letters);
		var word = words.get(random.nextInt(words.size()));
		var length = word[1] - word[0];
		var at = word[0] + random.nextInt(length);
		var unit = LETTERS.charAt(random.nextInt(LETTERS.length()));
		switch (random.nextInt(4)) {
		case 0 -> letters.set(at, new Letter(unit, letters.get(at).id()));
		case 1 -> letters.add(at, new Letter(unit, TracedInterview.NEW));
		case 2 -> {
			if (length > 2) {
				letters.remove(at);
			}
		}
		default -> {
			if (at + 1 < word[1]) {
				var first = letters.get(at);
				letters.set(at, letters.get(at + 1));
				letters.set(at + 1, first);
			}
		}
		}
	}

	private int turn(TracedInterview interview) {
		return random.nextInt(interview.turns.size());
	}

	private List<Letter> passage(TracedInterview interview, int turn, int count) {
		var letters = interview.turns.get(turn);
		var words = words(letters);
		var first = random.nextInt(words.size());
		var last = Math.min(words.size() - 1, first + count - 1);
		return letters.subList(words.get(first)[0], words.get(last)[1]);
	}

	/** The beginning of a word, or of a sentence rather. */
	private int boundary(List<Letter> letters) {
		var words = words(letters);
		for (var i = 0; i < 8; i++) {
			var word = words.get(random.nextInt(words.size()));
			if (word[0] >= 2 && ".?!".indexOf(letters.get(word[0] - 2).unit()) >= 0) {
				return word[0];
			}
		}
		return random.nextInt(8) == 0 ? letters.size() : words.get(random.nextInt(words.size()))[0];
	}

	/** The runs without blanks, as offsets in the list. */
	static List<int[]> words(List<Letter> letters) {
		var words = new ArrayList<int[]>();
		var start = -1;
		for (var i = 0; i <= letters.size(); i++) {
			var blank = i == letters.size() || Character.isWhitespace(letters.get(i).unit());
			if (!blank && start < 0) {
				start = i;
			} else if (blank && start >= 0) {
				words.add(new int[] { start, i });
				start = -1;
			}
		}
		return words;
	}

	private static List<Letter> letters(String text) {
		var letters = new ArrayList<Letter>();
		text.chars().forEach(unit -> letters.add(new Letter((char) unit, TracedInterview.NEW)));
		return letters;
	}

	private static List<Letter> fresh(List<Letter> letters) {
		var fresh = new ArrayList<Letter>();
		letters.forEach(letter -> fresh.add(new Letter(letter.unit(), TracedInterview.NEW)));
		return fresh;
	}

	private static void strip(List<Letter> letters) {
		while (!letters.isEmpty() && Character.isWhitespace(letters.getLast().unit())) {
			letters.removeLast();
		}
		while (!letters.isEmpty() && Character.isWhitespace(letters.getFirst().unit())) {
			letters.removeFirst();
		}
	}
}
