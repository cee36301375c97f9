/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Study;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentsCommandTest {

	@TempDir
	Path temp;
	private Path folder;

	@BeforeEach
	void makeStudy() throws IOException {
		folder = temp.resolve("study");
		for (var id : List.of("one", "two")) {
			Emic.run("import", Files.writeString(temp.resolve(id + ".txt"), "A: How?\n\nB: Fine, thank you.\n"), "--into", folder);
		}
		var study = Study.open(new FolderFiles(folder));
		var one = study.transcript("one").orElseThrow();
		study.edit("", edit -> {
			var code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "moods");
			for (var coder : List.of("anna", "ben")) {
				CodingEdits.apply(edit, one, TextRange.of(one.text().indexOf("Fine"), 4), code, Coders.create(coder, coder),
						Provenance.MANUAL);
			}
		});
		study.saveCodebooks();
		study.save(one, Coders.create("anna", "anna"));
		assign("one,anna,done", "one,ben,to do", "two,anna,to do");
	}

	private void assign(String... rows) throws IOException {
		Files.writeString(folder.resolve("assignments.csv"), "transcript,coder,status\n\n" + String.join("\n\n", rows) + "\n");
	}

	private List<String> listed(Object... arguments) {
		return Emic.run(arguments).json().getAsJsonArray().asList().stream().map(each -> each.getAsJsonObject())
				.map(row -> row.get("transcript").getAsString() + " " + row.get("coder").getAsString() + " "
						+ row.get("status").getAsString() + " " + row.get("codings")).toList();
	}

	@Test
	void statusFollowsFromTheCodingsUntilTheCoderSaysDone() {
		assertEquals(List.of("one anna done 1", "one ben in progress 1", "two anna to do 0"), listed("assignments", folder, "--json"));
		var table = Emic.run("assignments", folder);
		assertEquals(0, table.status(), table.err());
		assertTrue(table.out().contains("anna: 1 of 2 transcripts done"), table.out());
	}

	private static void done(Path study, String transcript, String coder) throws IOException {
		var opened = Study.open(new FolderFiles(study));
		var marked = opened.transcript(transcript).orElseThrow();
		var who = Coders.create(coder, coder);
		opened.edit("Done", edit -> edit.setDone(marked, who, true));
		opened.save(marked, who);
	}

	@Test
	void whatCodersSayInTheirOwnFilesIsListed() throws IOException {
		done(folder, "one", "ben");
		done(folder, "two", "ben");
		assertEquals(List.of("one anna done 1", "one ben done 1", "two anna to do 0", "two ben done 0"),
				listed("assignments", folder, "--json"));
		assertEquals(0, Emic.run("check", folder).status(), "a file without a coding is none to be told of");
		Files.delete(folder.resolve("assignments.csv"));
		assertEquals(List.of("one ben done 1", "two ben done 0"), listed("assignments", folder, "--json"));
	}

	@Test
	void whoIsDoneAndCodedNothingIsComparedWhoeverSaysIt() throws IOException {
		var study = Study.open(new FolderFiles(folder));
		var two = study.transcript("two").orElseThrow();
		var anna = Coders.create("anna", "anna");
		study.edit("", edit -> CodingEdits.apply(edit, two, TextRange.of(two.text().indexOf("Fine"), 4),
				study.codes().all().getFirst(), anna, Provenance.MANUAL));
		study.save(two, anna);
		assertEquals(List.of(2, 1), compared());
		assign("two,ben,done");
		assertEquals(List.of(4, 0), compared(), "in the table");
		assign("two,ben,to do");
		assertEquals(List.of(2, 1), compared());
		done(folder, "two", "ben");
		assertEquals(List.of(4, 0), compared(), "in the own file");
	}

	/** How many units are compared, and how many transcripts left out. */
	private List<Integer> compared() {
		var json = Emic.run("agreement", folder, "--json").json().getAsJsonObject();
		return List.of(json.get("units").getAsInt(),
				json.getAsJsonObject("leftOut").get("transcripts").getAsInt());
	}

	@Test
	void codersWhoAreDoneAtTheSameTimeGiveGitNoConflict() throws IOException {
		Git.assumed();
		for (boolean table : List.of(true, false)) {
			if (!table) {
				Files.delete(folder.resolve("assignments.csv"));
			}
			var annas = Git.init(temp.resolve("annas-" + table));
			copy(folder, annas.folder());
			annas.commit("A study");
			var bens = annas.cloneTo(temp.resolve("bens-" + table));
			for (var transcript : List.of("one", "two")) {
				done(annas.folder(), transcript, "anna");
				done(bens.folder(), transcript, "ben");
			}
			annas.commit("Anna is done");
			bens.commit("Ben is done");
			assertTrue(annas.merge(bens), "git settles all");
			var merged = listed("assignments", annas.folder(), "--json");
			assertEquals(List.of("one anna done 1", "one ben done 1", "two anna done 0", "two ben done 0"), merged);
			assertEquals(0, Emic.run("check", annas.folder()).status());
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	@Test
	void howFarOthersAreIsHiddenWhereATranscriptIsCodedBlind() throws IOException {
		var settings = folder.resolve("study.emic");
		Files.writeString(settings, Files.readString(settings) + "\nblind: [\"one\"]\n");
		assertEquals(List.of("one anna done null", "one ben open null", "two anna to do 0"), listed("assignments", folder, "--json"));
		assertEquals(List.of("one anna done null", "one ben in progress 1", "two anna to do 0"),
				listed("assignments", folder, "--json", "--viewer", "ben"));
	}

	@Test
	void checkTellsOfTranscriptsAndCodersThatAreNotThere() throws IOException {
		assertFalse(Emic.run("check", folder).out().contains("assignments.csv"));
		assign("one,anna,to do", "three,anna,to do", "two,bne,to do", "two,anna,so so", "two");
		var check = Emic.run("check", folder);
		assertEquals(1, check.status());
		var told = check.out().lines().filter(line -> line.startsWith("assignments.csv")).toList();
		assertEquals(4, told.size(), check.out());
		assertTrue(check.out().contains("assignments.csv: missing-transcript: three is assigned to anna"), check.out());
		assertTrue(check.out().contains("assignments.csv: missing-coder: 1 transcripts are assigned to bne"), check.out());
		assertTrue(check.out().contains("assignments.csv:9: unreadable:"), check.out());
		assertTrue(check.out().contains("assignments.csv:11: unreadable:"), check.out());
	}

	@Test
	void withoutAFileThereAreNoAssignments() throws IOException {
		Files.delete(folder.resolve("assignments.csv"));
		assertEquals(List.of(), listed("assignments", folder, "--json"));
	}
}
