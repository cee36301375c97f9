/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.emic.core.anchor.Certainty;
import org.emic.core.merge.FileMerge;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.Study;
import org.emic.core.study.StudyCheck;
import org.emic.core.study.Viewer;
import org.emic.model.files.ConflictText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One coder works on two machines, on one of which the transcripts are edited, and both come together: no coding is
 * lost or doubled, and none lies on other words than its coder chose.
 */
class TwoMachinesTest {

	private static final int OPERATIONS = 200;

	@TempDir
	Path temp;

	@Test
	void codingsOfOneCoderComeTogether() throws IOException {
		Git.assumed();
		for (long seed : new long[] { 1, 2 }) {
			try (var driver = new DriverInThisProcess(temp.resolve("driver" + seed))) {
				var random = new Random(seed);
				var origin = SharedStudy.make(temp.resolve("origin" + seed), List.of("anna", "ben"), random);
				var desk = work(origin, "desk" + seed, seed, true);
				var laptop = work(origin, "laptop" + seed, seed + 100, false);
				var there = quotes(desk.folder());
				var here = quotes(laptop.folder());
				var plain = desk.cloneTo(temp.resolve("plain" + seed));
				driver.installIn(desk);
				for (var into : List.of(plain, desk)) {
					int conflicts = merge(into, laptop, random);
					check(into.folder(), quotes(origin.folder()), there, here);
					System.out.println("seed " + seed + (into == desk ? ", with the driver: " : ", plain git: ") + there.size() + " and "
							+ here.size() + " codings of one coder became " + quotes(into.folder()).size() + ", conflicts in " + conflicts
							+ " files");
				}
			}
		}
	}

	private Git work(Git origin, String name, long seed, boolean editsText) throws IOException {
		var clone = origin.cloneTo(temp.resolve(name));
		new CoderAtWork(clone.folder(), "anna", seed, editsText).work(OPERATIONS);
		clone.commit(name);
		return clone;
	}

	private static int merge(Git into, Git from, Random random) throws IOException {
		if (into.merge(from)) {
			return 0;
		}
		var conflicts = into.conflicts();
		for (var conflict : conflicts.entrySet()) {
			// as a person would settle it, who has the command
			var sides = conflict.getValue();
			var text = FileMerge.merge(conflict.getKey(), sides.get(0), sides.get(1), sides.get(2)).text();
			Files.writeString(into.folder().resolve(conflict.getKey()),
					random.nextBoolean() ? ConflictText.ours(text) : ConflictText.theirs(text));
		}
		into.commit("Merge");
		return conflicts.size();
	}

	/** The words of each of the coder's codings. */
	private static Map<String, String> quotes(Path folder) throws IOException {
		var quotes = new HashMap<String, String>();
		for (var transcript : Study.open(new FolderFiles(folder), Viewer.EVERYBODY).transcripts()) {
			transcript.codingSet("anna").ifPresent(set -> set.getCodings().forEach(coding -> quotes.put(coding.getId(), coding.getQuote())));
		}
		return quotes;
	}

	private static void check(Path folder, Map<String, String> base, Map<String, String> desk, Map<String, String> laptop)
			throws IOException {
		var merged = quotes(folder);
		var codings = new StringBuilder();
		for (var file : SharedStudy.files(folder).entrySet()) {
			if (file.getKey().startsWith("codings/anna/")) {
				codings.append(file.getValue());
			}
		}
		var expected = new HashSet<>(desk.keySet());
		expected.addAll(laptop.keySet());
		expected.removeIf(id -> base.containsKey(id) && !(desk.containsKey(id) && laptop.containsKey(id)));
		expected.forEach(id -> assertTrue(merged.containsKey(id) || codings.indexOf("\"also\":[") >= 0 && codings.indexOf(id) >= 0,
				"coding " + id + " is there, or became one with another"));
		merged.keySet().forEach(id -> assertTrue(desk.containsKey(id) || laptop.containsKey(id)));
		var study = Study.open(new FolderFiles(folder), Viewer.EVERYBODY);
		for (var transcript : study.transcripts()) {
			for (var placed : transcript.codings()) {
				if (placed.coder().getId().equals("anna") && placed.certainty() == Certainty.CERTAIN) {
					var id = placed.coding().getId();
					assertTrue(placed.quote().equals(desk.get(id)) || placed.quote().equals(laptop.get(id)),
							"“" + placed.quote() + "” is what was coded: " + desk.get(id) + ", " + laptop.get(id));
				}
			}
		}
		assertEquals(List.of(), StudyCheck.check(study).stream()
				.filter(problem -> Set.of(Kind.UNREADABLE, Kind.DUPLICATE_ID, Kind.CONFLICT).contains(problem.kind())).toList());
	}
}
