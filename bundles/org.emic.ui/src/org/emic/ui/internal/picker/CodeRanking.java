/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.picker;

import java.util.Comparator;
import java.util.List;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;

/**
 * Puts the codes that match what was typed in order: whole name, beginning of the name, beginnings of its
 * words, then aliases, paths and definitions, then letters in the right order with others between. Among
 * equals those used last and most come first, then the shorter name, then the codebook's order.
 */
final class CodeRanking {

	private static final int NO_MATCH = -1;
	private static final int WHOLE_NAME = 1000;
	private static final int NAME_PREFIX = 900;
	private static final int ALIAS_PREFIX = 850;
	private static final int NAME_WORDS = 800;
	private static final int PATH_WORDS = 700;
	private static final int INITIALS = 650;
	private static final int IN_NAME = 600;
	private static final int IN_ALIAS = 550;
	private static final int IN_PATH = 500;
	private static final int DEFINITION_WORDS = 400;
	private static final int FUZZY_NAME = 300;
	private static final int FUZZY_OTHER = 200;
	/** A group of letters scattered more widely than this is no match. */
	private static final int MOST_GAPS = 12;
	private static final int OUT_OF_USE = 50;

	private record Ranked(CodeEntry entry, int score, int place, int count) {
	}

	private CodeRanking() {
	}

	/**
	 * @param typed what was typed; blank for all codes
	 */
	static List<Code> rank(List<CodeEntry> entries, String typed, CodeUsage usage) {
		var query = Folding.fold(typed);
		var order = Comparator.comparingInt(Ranked::score).reversed();
		if (query.isEmpty()) {
			// a code that is not to be used any more is not offered first for having been used lately
			order = order.thenComparing(ranked -> ranked.entry().code().getStatus() == Status.DEPRECATED);
		}
		order = order.thenComparingInt(Ranked::place);
		if (!query.isEmpty()) {
			order = order.thenComparing(Comparator.comparingInt(Ranked::count).reversed())
					.thenComparingInt(ranked -> ranked.entry().name().length());
		}
		return entries.stream().map(entry -> new Ranked(entry, score(entry, query), usage.place(entry.code()),
				usage.count(entry.code())))
				.filter(ranked -> ranked.score() > NO_MATCH)
				.sorted(order.thenComparingInt(ranked -> ranked.entry().order()))
				.map(ranked -> ranked.entry().code()).toList();
	}

	/** Whether the name of a code, or another name of it, begins like a folded query. */
	static boolean names(CodeEntry entry, String query) {
		return entry.name().startsWith(query) || entry.aliases().stream().anyMatch(alias -> alias.startsWith(query));
	}

	/** How well a code matches a folded query, more is better; negative when it does not. */
	static int score(CodeEntry entry, String query) {
		if (query.isEmpty()) {
			return 0;
		}
		int score = match(entry, query);
		return score > NO_MATCH && entry.code().getStatus() == Status.DEPRECATED ? Math.max(0, score - OUT_OF_USE) : score;
	}

	private static int match(CodeEntry entry, String query) {
		var words = Folding.words(query);
		if (entry.name().equals(query)) {
			return WHOLE_NAME;
		} else if (entry.name().startsWith(query)) {
			return NAME_PREFIX;
		} else if (entry.aliases().stream().anyMatch(alias -> alias.startsWith(query))) {
			return ALIAS_PREFIX;
		} else if (beginWords(words, entry.name())) {
			return NAME_WORDS;
		} else if (beginWords(words, entry.path())) {
			return PATH_WORDS;
		} else if (isInitials(query, entry.name())) {
			return INITIALS;
		} else if (entry.name().contains(query)) {
			return IN_NAME;
		} else if (entry.aliases().stream().anyMatch(alias -> alias.contains(query))) {
			return IN_ALIAS;
		} else if (entry.path().contains(query)) {
			return IN_PATH;
		} else if (beginWords(words, entry.definition())) {
			return DEFINITION_WORDS;
		}
		return fuzzy(entry, query.replace(" ", ""));
	}

	private static int fuzzy(CodeEntry entry, String letters) {
		int gaps = gaps(entry.name(), letters);
		if (gaps >= 0) {
			return FUZZY_NAME - gaps;
		}
		int other = entry.aliases().stream().mapToInt(alias -> gaps(alias, letters)).filter(found -> found >= 0).min()
				.orElseGet(() -> gaps(entry.path(), letters));
		return other >= 0 ? FUZZY_OTHER - other : NO_MATCH;
	}

	/** Whether each typed word begins a word of the text. */
	private static boolean beginWords(List<String> typed, String text) {
		var words = Folding.words(text);
		return !typed.isEmpty() && typed.stream().allMatch(word -> words.stream().anyMatch(each -> each.startsWith(word)));
	}

	/** Whether the letters are those that the first words of a name begin with, as cc for creative control. */
	private static boolean isInitials(String letters, String name) {
		var words = Folding.words(name);
		if (letters.length() < 2 || words.size() < letters.length()) {
			return false;
		}
		for (int i = 0; i < letters.length(); i++) {
			if (words.get(i).charAt(0) != letters.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** How many letters lie between those typed, when they occur in this order; negative otherwise. */
	private static int gaps(String text, String letters) {
		int at = text.indexOf(letters.charAt(0));
		if (at < 0 || letters.length() < 2) {
			return NO_MATCH;
		}
		int gaps = 0;
		for (int i = 1; i < letters.length(); i++) {
			int next = text.indexOf(letters.charAt(i), at + 1);
			if (next < 0) {
				return NO_MATCH;
			}
			gaps += next - at - 1;
			at = next;
		}
		return gaps <= MOST_GAPS ? gaps : NO_MATCH;
	}
}
