/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.coding.Decision;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of codings and of decisions about others' codings, with merges of codes, undo, redo, saving and
 * reading again among them. What counts under which code is found anew after each from what the files would hold.
 */
class DecisionSequencesTest {

	private static final int SEQUENCES = 400;
	private static final int STEPS = 60;
	private static final List<String> TRANSCRIPTS = List.of("one", "two");
	private static final String TEXT = """
			# Dialog

			**Transcript ID:** %s

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin?

			User: I write a draft by hand and then I ask.

			AI: And then?

			User: Then I write it again, and again, and again.
			""";

	private final Random random = new Random(20260503);
	private final List<Coder> coders = List.of(Coders.create("anna", "Anna"), Coders.create("ben", "Ben"),
			Coders.create("cara", "Cara"));
	private final Deque<RecordedChange> undo = new ArrayDeque<>();
	private final Deque<RecordedChange> redo = new ArrayDeque<>();
	private MemoryFiles files;
	private Study study;
	private int held;
	private int spent;

	@Test
	void indexIsWhatTheFilesSayAfterEachStep() throws IOException {
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			begin();
			for (int step = 0; step < STEPS; step++) {
				step();
				compare("sequence " + sequence + ", step " + step);
			}
			takeEverythingBackAndMakeItAgain("sequence " + sequence);
		}
		System.out.printf("%,d decisions held and %,d were spent%n", held, spent);
		assertTrue(held > 1000 && spent > 1000, "too few decisions to tell anything");
	}

	private void begin() throws IOException {
		files = new MemoryFiles();
		NewStudy.write(files, "Decisions", true);
		for (var id : TRANSCRIPTS) {
			files.write(StudyLayout.transcript(id), TEXT.formatted(id).getBytes(StandardCharsets.UTF_8));
		}
		open();
		study.edit("Codes", edit -> List.of("a", "b", "c", "d")
				.forEach(name -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), name)));
	}

	private void open() throws IOException {
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		undo.clear();
		redo.clear();
	}

	private void step() throws IOException {
		var coder = coders.get(random.nextInt(coders.size()));
		switch (random.nextInt(24)) {
			case 0, 1, 2, 3, 4 -> apply(coder);
			case 5, 6, 7, 8 -> withCoding(coder, (edit, placed) -> CodingEdits.changeCode(edit, placed, code(), coder));
			case 9, 10 -> withCoding(coder, (edit, placed) -> CodingEdits.remove(edit, placed, coder));
			case 11 -> withCoding(coder, (edit, placed) -> DecisionEdits.restore(edit, placed, coder, "Why?"));
			case 12 -> withCoding(coder, (edit, placed) -> DecisionEdits.withdraw(edit, placed, coder));
			case 13 -> withOwn((edit, placed) -> edit.setCode(placed, code()));
			case 14 -> withOwn((edit, placed) -> edit.removeCoding(placed));
			case 15 -> merge();
			case 16 -> type();
			case 17, 18, 19 -> undo();
			case 20, 21 -> redo();
			case 22 -> saveAndReadAgain();
			default -> reload();
		}
	}

	private interface Work {
		void on(StudyEdit edit, PlacedCoding placed);
	}

	private void edit(Consumer<StudyEdit> work) {
		var change = study.edit("Edit", work);
		if (!change.isEmpty()) {
			undo.push(change);
			redo.clear();
		}
	}

	private void apply(Coder coder) {
		var transcript = study.transcript(TRANSCRIPTS.get(random.nextInt(2))).orElseThrow();
		int start = transcript.text().indexOf("draft") - random.nextInt(3) * 2;
		edit(edit -> CodingEdits.apply(edit, transcript, new TextRange(start, start + 4 + random.nextInt(8)), code(), coder,
				Provenance.MANUAL));
	}

	/** Any code that is not merged, or none. */
	private Code code() {
		var codes = study.codes().all();
		int index = random.nextInt(codes.size() + 1);
		return index == codes.size() ? null : codes.get(index);
	}

	private List<PlacedCoding> all() {
		var all = new ArrayList<PlacedCoding>();
		study.transcripts().forEach(transcript -> {
			all.addAll(transcript.codings());
			all.addAll(transcript.removedCodings());
		});
		return all;
	}

	/** Nobody writes into another coder's file, whatever is done and undone. */
	private void withCoding(Coder coder, Work work) {
		var all = all();
		if (!all.isEmpty()) {
			var placed = all.get(random.nextInt(all.size()));
			var marked = new HashSet<>(placed.transcript().changedSets());
			edit(edit -> work.on(edit, placed));
			marked.add(coder.getId());
			assertTrue(marked.containsAll(placed.transcript().changedSets()));
		}
	}

	private void withOwn(Work work) {
		var all = all();
		if (!all.isEmpty()) {
			edit(edit -> work.on(edit, all.get(random.nextInt(all.size()))));
		}
	}

	private void merge() {
		var codes = study.codes().all();
		if (codes.size() > 2) {
			edit(edit -> {
				edit.set(codes.getFirst(), CodebookPackage.Literals.CODE__MERGED_INTO, codes.getLast().getId());
				edit.set(codes.getFirst(), CodebookPackage.Literals.CODE__STATUS, Status.DELETED);
			});
		}
	}

	private void type() {
		var transcript = study.transcript(TRANSCRIPTS.get(random.nextInt(2))).orElseThrow();
		int offset = transcript.text().indexOf("draft");
		edit(edit -> edit.replaceText(transcript, offset, 0, "x"));
	}

	private void undo() {
		if (!undo.isEmpty()) {
			redo.push(undo.pop());
			redo.peek().undo();
		}
	}

	private void redo() {
		if (!redo.isEmpty()) {
			undo.push(redo.pop());
			undo.peek().redo();
		}
	}

	private void saveAndReadAgain() throws IOException {
		var before = counting();
		save();
		open();
		assertEquals(before, counting());
		assertEquals(List.of(), study.problems());
	}

	private void save() throws IOException {
		study.saveCodebooks();
		for (var transcript : study.transcripts()) {
			// typing moves everybody's codings, and each coder saves the own
			for (var coder : coders) {
				if (transcript.isTextDirty() || transcript.codingSet(coder.getId()).isPresent()) {
					transcript.changedSets().add(coder.getId());
				}
			}
			study.save(transcript, coders.getFirst());
		}
	}

	private void reload() throws IOException {
		save();
		study.reload(study.transcript("one").orElseThrow());
		undo.clear();
		redo.clear();
	}

	private void takeEverythingBackAndMakeItAgain(String where) throws IOException {
		var counting = counting();
		int steps = undo.size();
		while (!undo.isEmpty()) {
			undo();
			compare(where + ", undo");
		}
		for (int i = 0; i < steps; i++) {
			redo();
			compare(where + ", redo");
		}
		assertEquals(counting, counting());
	}

	/** The ids of the codings that count under each code, as list and index have them. */
	private Map<String, Set<String>> counting() {
		var counting = new TreeMap<String, Set<String>>();
		study.codes().all().forEach(code -> {
			var ids = ids(study.codings().of(code));
			if (!ids.isEmpty()) {
				counting.put(code.getName(), ids);
			}
			assertEquals(ids.size(), study.codings().count(code));
		});
		var notes = ids(study.codings().of(List.of("")));
		if (!notes.isEmpty()) {
			counting.put("", notes);
		}
		return counting;
	}

	private static Set<String> ids(List<PlacedCoding> codings) {
		var ids = new TreeSet<String>();
		codings.forEach(placed -> assertTrue(ids.add(placed.coding().getId())));
		return ids;
	}

	private void compare(String where) {
		var expected = new TreeMap<String, Set<String>>();
		int size = 0;
		for (var transcript : study.transcripts()) {
			var counted = new TreeSet<String>();
			var removed = new TreeSet<String>();
			for (var coder : transcript.coders()) {
				for (var coding : transcript.codingSet(coder.getId()).orElseThrow().getCodings()) {
					var decision = latest(transcript, coding, coder.getId());
					held += decision == null ? 0 : 1;
					if (decision != null && decision.isRemoved()) {
						removed.add(coding.getId());
						continue;
					}
					counted.add(coding.getId());
					var id = followed(decision == null ? coding.getCode() : decision.getCode());
					var name = id == null ? "" : byId(id).getName();
					expected.computeIfAbsent(name, key -> new TreeSet<>()).add(coding.getId());
				}
			}
			assertEquals(counted, ids(transcript.codings()), where);
			assertEquals(removed, ids(transcript.removedCodings()), where);
			assertEquals(transcript.codings().stream().sorted().toList(), transcript.codings(), where);
			size += counted.size();
		}
		assertEquals(expected, counting(), where);
		assertEquals(size, study.codings().size(), where);
	}

	private Decision latest(StudyTranscript transcript, Coding coding, String owner) {
		Decision latest = null;
		for (var coder : transcript.coders()) {
			for (var decision : transcript.codingSet(coder.getId()).orElseThrow().getDecisions()) {
				if (!decision.getCoding().equals(coding.getId()) || !decision.getOwner().equals(owner)) {
					continue;
				}
				if (!Objects.equals(followed(decision.getWas()), followed(coding.getCode()))) {
					spent++;
				} else if (latest == null || isAfter(decision, latest)) {
					latest = decision;
				}
			}
		}
		return latest;
	}

	private static boolean isAfter(Decision one, Decision other) {
		return one.getCreated().isAfter(other.getCreated())
				|| one.getCreated().equals(other.getCreated()) && one.getId().compareTo(other.getId()) > 0;
	}

	private Code byId(String id) {
		return study.codes().main().orElseThrow().getCodes().stream().filter(code -> code.getId().equals(id)).findFirst()
				.orElseThrow();
	}

	private String followed(String id) {
		return id == null || byId(id).getMergedInto() == null ? id : followed(byId(id).getMergedInto());
	}
}
