/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An interview of which every letter knows where it came from: the oracle of the anchor tests. It uses no
 * class of Emic.
 */
final class TracedInterview {

	/** A UTF-16 unit that keeps its identity through all edits; {@link #NEW} if an edit brought it. */
	record Letter(char unit, int id) {
	}

	static final int NEW = -1;
	private static final Pattern LABEL = Pattern.compile("(?m)^(Assistant|AI|User): ");

	/** The letters of each turn's words. */
	final List<List<Letter>> turns = new ArrayList<>();

	/**
	 * The text as a file has it, with the identity of each unit, the offset of each identity, and the
	 * ranges of the turns' words.
	 */
	record Rendered(String text, int[] ids, Map<Integer, Integer> places, int[][] turns) {
	}

	static List<TracedInterview> seeds() {
		// the tests run in the module's folder
		try (var files = Files.list(Path.of("../../seeds"))) {
			return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(TracedInterview::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static TracedInterview read(Path file) {
		try {
			var text = Files.readString(file);
			var interview = new TracedInterview();
			var id = 0;
			var turns = LABEL.split(text.substring(text.indexOf("\n---\n") + 5));
			for (var i = 1; i < turns.length; i++) {
				var letters = new ArrayList<Letter>();
				for (var unit : turns[i].strip().toCharArray()) {
					letters.add(new Letter(unit, id++));
				}
				interview.turns.add(letters);
			}
			return interview;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	TracedInterview copy() {
		var copy = new TracedInterview();
		turns.forEach(turn -> copy.turns.add(new ArrayList<>(turn)));
		return copy;
	}

	String words(int turn) {
		var words = new StringBuilder();
		turns.get(turn).forEach(letter -> words.append(letter.unit));
		return words.toString();
	}

	Rendered render() {
		var text = new StringBuilder("# Dialog\n\n**Transcript ID:** traced\n\n---\n\n");
		var ids = new ArrayList<Integer>();
		var ranges = new int[turns.size()][];
		for (var i = 0; i < turns.size(); i++) {
			text.append(i % 2 == 0 ? "AI: " : "User: ");
			while (ids.size() < text.length()) {
				ids.add(NEW);
			}
			var start = text.length();
			for (var letter : turns.get(i)) {
				text.append(letter.unit);
				ids.add(letter.id);
			}
			ranges[i] = new int[] { start, text.length() };
			text.append("\n\n");
		}
		while (ids.size() < text.length()) {
			ids.add(NEW);
		}
		var places = new HashMap<Integer, Integer>();
		for (var i = 0; i < ids.size(); i++) {
			if (ids.get(i) != NEW) {
				places.put(ids.get(i), i);
			}
		}
		return new Rendered(text.toString(), ids.stream().mapToInt(id -> id).toArray(), places, ranges);
	}
}
