/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;

/**
 * A study with one transcript as a plain value: the text, for each coding the characters that are in it, the
 * codes by id, and sections over turns. What an edit does to it is said here once more, in other words than
 * Emic's.
 *
 * @param codings by id
 * @param codes   names by id, of those that are not deleted
 */
record PredictedStudy(String text, Map<String, Passage> codings, Map<String, String> codes, List<Group> sections) {

	/** Characters with a code; none are left when their text was deleted, or they are only guessed. */
	record Passage(BitSet characters, String code, String comment) {

		private static final Passage LOST = new Passage(new BitSet(), null, null);
	}

	/** Turns from 0, both included. */
	record Group(int first, int last, String title) {
	}

	private static final Pattern TURN = Pattern.compile("^(?:AI|User): ((?:.|\\n(?!\\n|\\z))*+)", Pattern.MULTILINE);

	/** What a study of Emic's is, in these terms. */
	static PredictedStudy of(Study study, StudyTranscript transcript, Coder coder) {
		var codings = new TreeMap<String, Passage>();
		for (var placed : transcript.codings()) {
			var range = placed.certainty() == Certainty.CERTAIN ? placed.range() : new TextRange(0, 0);
			codings.put(placed.coding().getId(), new Passage(characters(range), placed.coding().getCode(),
					placed.coding().getComment()));
		}
		var codes = new TreeMap<String, String>();
		CodeTree.visible(study.codes().main().orElseThrow().getCodes())
				.forEach(code -> codes.put(code.getId(), code.getName()));
		var sections = transcript.outline(coder).getSections().stream()
				.map(section -> new Group(section.getFirstTurn(), section.getLastTurn(), section.getTitle())).toList();
		return new PredictedStudy(transcript.text(), codings, codes, sections);
	}

	private static BitSet characters(TextRange range) {
		var characters = new BitSet();
		characters.set(range.start(), range.end());
		return characters;
	}

	/** The words of the turns. */
	List<TextRange> turns() {
		return TURN.matcher(text).results().map(turn -> new TextRange(turn.start(1), turn.end(1))).toList();
	}

	PredictedStudy replaced(int offset, int length, String inserted) {
		var moved = new TreeMap<String, Passage>();
		codings.forEach((id, passage) -> moved.put(id, new Passage(
				replaced(passage.characters(), offset, length, inserted.length()), passage.code(), passage.comment())));
		return new PredictedStudy(text.substring(0, offset) + inserted + text.substring(offset + length), moved, codes,
				sections);
	}

	/** New characters belong to a passage when they stand between two of its own, or correct only such. */
	private static BitSet replaced(BitSet old, int offset, int length, int inserted) {
		var result = old.get(0, offset);
		for (int i = old.nextSetBit(offset + length); i >= 0; i = old.nextSetBit(i + 1)) {
			result.set(i - length + inserted);
		}
		boolean between = old.previousSetBit(offset - 1) >= 0 && old.nextSetBit(offset + length) >= 0;
		boolean correction = length > 0 && old.get(offset, offset + length).cardinality() == length;
		result.set(offset, offset + inserted, between || correction);
		return result;
	}

	boolean isCoded(TextRange range, String code) {
		return codings.values().stream()
				.anyMatch(passage -> code.equals(passage.code()) && passage.characters().equals(characters(range)));
	}

	PredictedStudy with(String id, TextRange range, String code, String comment) {
		return with(id, new Passage(characters(range), code, comment));
	}

	private PredictedStudy with(String id, Passage passage) {
		var more = new TreeMap<>(codings);
		more.put(id, passage);
		return new PredictedStudy(text, more, codes, sections);
	}

	PredictedStudy without(String id) {
		var fewer = new TreeMap<>(codings);
		fewer.remove(id);
		return new PredictedStudy(text, fewer, codes, sections);
	}

	PredictedStudy withoutLost() {
		var fewer = new TreeMap<>(codings);
		fewer.values().removeIf(passage -> passage.characters().isEmpty());
		return new PredictedStudy(text, fewer, codes, sections);
	}

	PredictedStudy coded(String id, String code) {
		var old = codings.getOrDefault(id, Passage.LOST);
		return with(id, new Passage(old.characters(), code, old.comment()));
	}

	PredictedStudy commented(String id, String comment) {
		var old = codings.getOrDefault(id, Passage.LOST);
		return with(id, new Passage(old.characters(), old.code(), comment));
	}

	PredictedStudy placed(String id, TextRange range) {
		var old = codings.getOrDefault(id, Passage.LOST);
		return with(id, new Passage(characters(range), old.code(), old.comment()));
	}

	PredictedStudy named(String code, String name) {
		var more = new TreeMap<>(codes);
		more.put(code, name);
		return new PredictedStudy(text, codings, more, sections);
	}

	/** The coder's codings go with the code. */
	PredictedStudy withoutCode(String code) {
		var fewer = new TreeMap<>(codes);
		fewer.remove(code);
		var others = new TreeMap<>(codings);
		others.values().removeIf(passage -> code.equals(passage.code()));
		return new PredictedStudy(text, others, fewer, sections);
	}

	PredictedStudy grouped(int first, int last, String title) {
		var more = new ArrayList<>(sections);
		int index = (int) sections.stream().filter(section -> section.first() < first).count();
		more.add(index, new Group(first, last, title));
		return new PredictedStudy(text, codings, codes, List.copyOf(more));
	}

	PredictedStudy ungrouped(int index) {
		var fewer = new ArrayList<>(sections);
		fewer.remove(index);
		return new PredictedStudy(text, codings, codes, List.copyOf(fewer));
	}

	PredictedStudy titled(int index, String title) {
		var others = new ArrayList<>(sections);
		others.set(index, new Group(sections.get(index).first(), sections.get(index).last(), title));
		return new PredictedStudy(text, codings, codes, List.copyOf(others));
	}
}
