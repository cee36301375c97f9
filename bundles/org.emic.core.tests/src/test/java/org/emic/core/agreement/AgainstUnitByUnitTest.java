/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.emic.core.study.StudyTranscript;
import org.emic.core.text.Paragraphs;
import org.emic.core.text.Sentences;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.emic.model.transcript.Role;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The figures of a study are those of a table that is made unit by unit and coder by coder, without any shortcut. */
class AgainstUnitByUnitTest {

	private static final List<String> CODERS = List.of("anna", "ben", "cara", "dora");
	private static final List<String> CODES = List.of("speed", "control", "doing");
	private static final String[] WORDS = { "yes", "well", "I", "ask", "it.", "No.", "👍", "hand", "why?", "–", "two\nlines" };

	@Property(tries = 50)
	void figuresAreThoseOfEachUnit(@ForAll long seed, @ForAll UncodedText uncoded, @ForAll boolean interviewer,
			@ForAll OverallValue overall) {
		var random = new Random(seed);
		var interviews = interviews(random);
		for (var unit : List.of(AgreementUnit.TURN, AgreementUnit.SENTENCE, AgreementUnit.PARAGRAPH, AgreementUnit.CHARACTER)) {
			var settings = AgreementSettings.DEFAULT.withUnit(unit).withUncoded(uncoded).withInterviewer(interviewer)
					.withOverall(overall);
			var result = interviews.measure(settings);
			check(result.overall(), overall == OverallValue.SETS ? List.of(table(interviews, result, null))
					: result.codes().stream().map(row -> table(interviews, result, row.code().orElseThrow().path())).toList());
			for (var row : result.codes()) {
				check(row, List.of(table(interviews, result, row.code().orElseThrow().path())));
			}
		}
	}

	private static CodedInterviews interviews(Random random) {
		var interviews = CodedInterviews.of("one", turns(random), "two", turns(random), "three", turns(random));
		for (var transcript : interviews.study().transcripts()) {
			for (var coder : CODERS) {
				if (random.nextInt(4) == 0) {
					continue;
				}
				interviews.isDone(transcript.id(), coder);
				for (int i = random.nextInt(5); i > 0; i--) {
					int start = random.nextInt(transcript.text().length());
					int end = start + random.nextInt(random.nextBoolean() ? 12 : 60);
					interviews.code(transcript.id(), coder, CODES.get(random.nextInt(CODES.size())),
							new TextRange(start, end), Provenance.MANUAL);
				}
			}
		}
		return interviews;
	}

	private static String turns(Random random) {
		var text = new StringBuilder();
		for (int turn = 0; turn < 6; turn++) {
			text.append(turn % 2 == 0 ? "AI:" : "User:");
			random.ints(3 + random.nextInt(8), 0, WORDS.length).forEach(word -> text.append(' ').append(WORDS[word]));
			text.append("\n\n");
		}
		return text.toString();
	}

	private static void check(CodeAgreement row, List<NominalTable> tables) {
		int coders = row.all().coders().size();
		var table = new NominalTable(coders);
		tables.forEach(table::addAll);
		var all = row.all().figures();
		assertEquals(table.units(), row.all().units());
		assertEquals(table.percent(), all.get(Coefficient.PERCENT));
		assertEquals(table.alpha(), all.get(Coefficient.ALPHA));
		assertEquals(table.fleissKappa(), all.get(Coefficient.FLEISS_KAPPA));
		int index = 0;
		for (int i = 0; i < coders && coders > 2; i++) {
			assertEquals(table.marked(i), row.all().marked().get(i));
			for (int j = i + 1; j < coders; j++, index++) {
				var pair = row.pairs().get(index);
				assertEquals(table.units(i, j), pair.units());
				assertEquals(List.of(table.marked(i, j), table.marked(j, i)), pair.marked());
				assertEquals(table.cohenKappa(i, j), pair.figures().get(Coefficient.COHEN_KAPPA));
				assertEquals(table.alpha(i, j), pair.figures().get(Coefficient.ALPHA));
			}
		}
	}

	private static NominalTable table(CodedInterviews interviews, AgreementResult result, String code) {
		var coders = result.coders().stream().map(AgreementCoder::id).toList();
		var table = new NominalTable(coders.size());
		var values = new HashMap<Set<String>, Integer>();
		values.put(Set.of(), 0);
		for (var transcript : interviews.study().transcripts()) {
			var present = transcript.coders().stream().map(coder -> coder.getId()).toList();
			var units = units(transcript, result.settings());
			for (var unit : units) {
				var sets = coders.stream().map(coder -> codes(interviews, transcript, coder, unit, units)).toList();
				if (result.settings().uncoded() == UncodedText.LEFT_OUT && sets.stream().allMatch(Set::isEmpty)) {
					continue;
				}
				table.add(IntStream.range(0, coders.size()).map(coder -> {
					if (!present.contains(coders.get(coder))) {
						return NominalTable.MISSING;
					}
					return code != null ? sets.get(coder).contains(code) ? 1 : 0
							: values.computeIfAbsent(sets.get(coder), set -> values.size());
				}).toArray(), 1);
			}
		}
		return table;
	}

	private static Set<String> codes(CodedInterviews interviews, StudyTranscript transcript, String coder, TextRange unit,
			List<TextRange> units) {
		var codes = new HashSet<String>();
		for (var placed : transcript.codings()) {
			if (placed.coder().getId().equals(coder) && coded(transcript.text(), placed.range(), units).contains(unit)) {
				codes.add(interviews.study().codes().code(placed.coding().getCode()).orElseThrow().getName());
			}
		}
		return codes;
	}

	/** The units of which a passage covers a letter, or all; where there are none, those that it touches. */
	private static List<TextRange> coded(String text, TextRange passage, List<TextRange> units) {
		var touched = units.stream().filter(unit -> unit.overlaps(passage)).toList();
		var covered = touched.stream()
				.filter(unit -> passage.contains(unit) || hasWords(unit.intersection(passage).of(text))).toList();
		return covered.isEmpty() ? touched : covered;
	}

	private static boolean hasWords(String text) {
		return text.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private static List<TextRange> units(StudyTranscript transcript, AgreementSettings settings) {
		var text = transcript.text();
		var units = new ArrayList<TextRange>();
		for (var turn : transcript.model().getTurns()) {
			var words = TextRange.of(turn.getTextOffset(), turn.getTextLength());
			if (turn.getSpeaker().getRole() == Role.INTERVIEWER && !settings.interviewer()) {
				continue;
			}
			switch (settings.unit()) {
				case SENTENCE -> units.addAll(Sentences.in(text, words));
				case PARAGRAPH -> units.addAll(Paragraphs.in(text, words));
				case CHARACTER -> {
					for (int at = words.start(); at < words.end(); at += Character.charCount(text.codePointAt(at))) {
						units.add(TextRange.of(at, Character.charCount(text.codePointAt(at))));
					}
				}
				default -> units.add(words);
			}
		}
		return units;
	}
}
