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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Studies with one damage each, of the kinds that a merge can do; beside each, the places at which it is found. */
class DamagedStudiesTest {

	private static final Path STUDIES = Path.of("src", "test", "resources", "damaged");

	static Stream<String> studies() throws IOException {
		try (var folders = Files.list(STUDIES)) {
			return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("studies")
	void theDamageIsFoundInItsPlaceAndNothingElseIs(String study) throws IOException {
		var run = Emic.run("check", STUDIES.resolve(study), "--json");
		var found = new ArrayList<String>();
		for (var element : run.json().getAsJsonArray()) {
			var problem = element.getAsJsonObject();
			found.add(problem.get("file").getAsString() + ":" + problem.get("line").getAsInt() + ": " + problem.get("kind").getAsString());
			var text = problem.get("text").getAsString();
			assertTrue(text.endsWith(".") && !text.contains("{") && !text.contains("!") && !text.contains(".."), text);
		}
		assertEquals(Files.readAllLines(STUDIES.resolve(study).resolve("expected.txt")), found, run.out());
	}

	@Test
	void aStudyInConflictKeepsBothSidesWhenItIsReadAndWritten(@TempDir Path temp) throws IOException {
		for (var study : List.of("conflict-in-a-code", "conflict-in-codings")) {
			var copy = temp.resolve(study);
			copy(STUDIES.resolve(study), copy);
			var coder = new CoderAtWork(copy, "anna", 1, false);
			coder.work(60);
			var all = new StringBuilder();
			try (var files = Files.walk(copy)) {
				for (var file : files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
					all.append(Files.readString(file));
				}
			}
			assertTrue(all.indexOf("<<<<<<< HEAD") >= 0 && all.indexOf(">>>>>>> other") >= 0, study);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (var path : all.toList()) {
				var target = to.resolve(from.relativize(path).toString());
				if (Files.isDirectory(path)) {
					Files.createDirectories(target);
				} else {
					Files.copy(path, target);
				}
			}
		}
	}
}
