/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random refactorings by two coders, one after the other, on disk. After each, the other's files are as they were, no
 * code leads back to itself, what is read is what was in memory; and undone one by one, each leaves the bytes that
 * were there before it.
 */
class RefactoringSequencesTest {

	private static final int SEQUENCES = 40;
	private static final int STEPS = 12;
	private static final List<String> WORDS = List.of("a draft", "draft by", "by hand", "ask the machine", "write it again");

	/** A refactoring that was made, and what the files held before. */
	private record Made(RecordedChange change, Map<String, String> before) {
	}

	@TempDir
	Path folder;

	private final Random random = new Random(20261128);
	private CodedStudy coded;
	private final Map<String, Integer> kinds = new TreeMap<>();

	@Test
	void othersFilesStayAndUndoLeavesTheSameBytes() throws IOException {
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			coded = new CodedStudy(folder.resolve(String.valueOf(sequence)));
			begin();
			run("sequence " + sequence);
		}
		System.out.println("Refactorings made: " + kinds);
		assertEquals(6, kinds.size(), "each kind is among them");
	}

	private void begin() throws IOException {
		for (var name : List.of("a", "b", "c", "d")) {
			var code = coded.code(name);
			coded.code(name + " below", code);
		}
		for (int i = 0; i < 30; i++) {
			coded.apply(one(coded.study.codes().all()), random.nextBoolean() ? "one" : "two", one(WORDS),
					random.nextBoolean() ? coded.anna : coded.ben);
		}
		coded.save();
	}

	private void run(String where) throws IOException {
		Deque<Made> made = new ArrayDeque<>();
		for (int step = 0; step < STEPS; step++) {
			if (coded.study.codes().all().isEmpty()) {
				break; // all were deleted
			}
			var coder = random.nextBoolean() ? coded.anna : coded.ben;
			var refactoring = refactoring();
			var plan = coded.plan(refactoring, coder);
			if (plan.isImpossible()) {
				continue;
			}
			var before = coded.files();
			var change = coded.study.edit(plan.label(), edit -> plan.apply(edit, coding -> random.nextInt(5) > 0));
			if (change.isEmpty()) {
				continue;
			}
			coded.save();
			kinds.merge(refactoring.getClass().getSimpleName(), 1, Integer::sum);
			made.push(new Made(change, before));
			check(where + ", " + plan.label(), before, coder);
		}
		while (!made.isEmpty()) {
			var last = made.pop();
			last.change().undo();
			coded.save();
			assertEquals(last.before(), coded.files(), where + ", undo " + last.change().label());
		}
	}

	private void check(String where, Map<String, String> before, Coder coder) throws IOException {
		var other = coder == coded.anna ? "codings/ben/" : "codings/anna/";
		var after = coded.files();
		before.forEach((path, text) -> assertTrue(!path.startsWith(other) || text.equals(after.get(path)), where + ": " + path));
		for (var code : everyCode()) {
			var seen = new HashSet<String>();
			for (var at = code; at != null; at = byId(at.getMergedInto())) {
				assertTrue(seen.add(at.getId()), where + ": " + code.getName() + " leads back to itself");
			}
		}
		var codings = sorted();
		var memory = coded.study;
		coded.open();
		assertEquals(codings, sorted(), where);
		coded.study = memory;
	}

	/** Everything that counts: each coding with the code that it has at last. */
	private Set<String> sorted() {
		var all = new TreeSet<String>();
		coded.study.transcripts().stream().map(StudyTranscript::codings).flatMap(List::stream)
				.forEach(placed -> all.add(placed.coding().getId() + " " + placed.code().map(Code::getId).orElse("")));
		return all;
	}

	private List<Code> everyCode() {
		var all = new ArrayList<Code>();
		coded.study.codes().main().orElseThrow().eAllContents().forEachRemaining(object -> all.add((Code) object));
		return all;
	}

	private Code byId(String id) {
		return everyCode().stream().filter(code -> code.getId().equals(id)).findFirst().orElse(null);
	}

	private CodeRefactoring refactoring() {
		var codes = coded.study.codes().all().stream().filter(code -> code.getStatus() != Status.DELETED).toList();
		var code = one(codes);
		var other = one(codes);
		return switch (random.nextInt(6)) {
			case 0 -> new RenameCode(code.getId(), "named " + random.nextInt(100), random.nextBoolean());
			case 1 -> new MoveCodes(List.of(code.getId()), random.nextInt(4) == 0 ? null : other.getId());
			case 2 -> new MergeCodes(List.of(code.getId(), one(codes).getId()), other.getId(), EnumSet.allOf(MergeCodes.Part.class));
			case 3 -> split(code, other);
			case 4 -> new DeleteCodes(List.of(code.getId()), one(List.of(DeleteCodes.Codings.values())), "Not needed.");
			default -> new RecodeCodings(some(), code.getId(), "Better so.");
		};
	}

	private SplitCode split(Code code, Code other) {
		var made = SplitPart.create(coded.study, "part " + random.nextInt(100), List.of());
		var parts = code == other ? List.of(made) : List.of(made, SplitPart.of(other));
		return new SplitCode(code.getId(), random.nextBoolean(), parts,
				List.of(new SplitCode.Rule(new SplitRule.WithCode(other.getId()), made.codeId()),
						new SplitCode.Rule(new SplitRule.OfSpeaker("Participant"), parts.getLast().codeId())),
				Map.of(), null);
	}

	private Set<String> some() {
		var ids = new HashSet<String>();
		for (var transcript : coded.study.transcripts()) {
			transcript.codings().stream().filter(placed -> random.nextInt(3) == 0).map(PlacedCoding::coding)
					.forEach(coding -> ids.add(coding.getId()));
		}
		return ids;
	}

	private <T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}
}
