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
