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
import java.util.ArrayList;
import java.util.List;

import org.emic.core.disagreement.ComparedCodings;
import org.emic.core.disagreement.Resolution;
import org.emic.core.disagreement.Settling;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Participation;
import org.emic.core.study.Study;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

class AgreementCommandTest {

	private static final String TALK = "Anna: How are you?\n\nBen: Fine, thank you.\n\nAnna: And then?\n\nBen: No. Never.\n";

	@TempDir
	private Path temp;
	private Path folder;

	@BeforeEach
	void makeStudy() throws IOException {
		folder = temp.resolve("study");
		Emic.run("import", Files.writeString(temp.resolve("talk.txt"), TALK), "--into", folder);
		var study = Study.open(new FolderFiles(folder));
		study.edit("Code", edit -> {
			var feelings = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "feelings, good");
			var refusal = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "refusal");
			apply(edit, study, "Fine", feelings, "anna");
			apply(edit, study, "thank you", feelings, "ben");
			apply(edit, study, "No.", refusal, "anna");
			apply(edit, study, "Never.", refusal, "ben");
			apply(edit, study, "then", refusal, "ben");
			apply(edit, study, "Fine", feelings, "cara");
		});
		study.saveCodebooks();
		for (var coder : List.copyOf(study.coders())) {
			study.save(study.transcript("talk").orElseThrow(), coder);
		}
	}

	private static void apply(org.emic.core.study.StudyEdit edit, Study study, String words, Code code, String coder) {
		var talk = study.transcript("talk").orElseThrow();
		CodingEdits.apply(edit, talk, TextRange.of(talk.text().indexOf(words), words.length()), code,
				Coders.create(coder, coder), Provenance.MANUAL).orElseThrow();
	}

	@Test
	void figuresAreInATableBelowTheChoices() {
		var run = Emic.run("agreement", folder, "--coders", "anna,ben");
		assertEquals(0, run.status(), run.err());
		var lines = run.out().lines().toList();
		assertEquals("Agreement between anna, ben", lines.getFirst());
		assertTrue(lines.get(1).startsWith("Unit: turn, "), lines.get(1));
		assertTrue(lines.get(2).contains("4 units in 1 transcript "), lines.get(2));
		var refusal = lines.stream().filter(line -> line.startsWith("refusal")).findFirst().orElseThrow();
		assertEquals("refusal anna, ben 4 1, 2 75.0 % 0.500 0.467 0.533", refusal.replaceAll(" +", " "));
	}

	@Test
	void jsonHasTheChoicesTheUnitsAndTheReasons() {
		var json = Emic.run("agreement", folder, "--json", "--unit", "sentence", "--uncoded=left-out", "--codes",
				"feelings, good", "--codes", "REFUSAL", "--auto", "none").json().getAsJsonObject();
		var settings = json.getAsJsonObject("settings");
		assertEquals("sentence left-out sets none", String.join(" ", settings.get("unit").getAsString(),
				settings.get("uncoded").getAsString(), settings.get("overall").getAsString(),
				settings.get("automatic").getAsString()));
		assertEquals(4, json.get("units").getAsInt());
		assertEquals(3, json.getAsJsonObject("overall").getAsJsonArray("pairs").size());
		var feelings = json.getAsJsonArray("codes").get(0).getAsJsonObject();
		assertEquals("feelings, good", feelings.get("path").getAsString());
		var all = feelings.getAsJsonObject("all");
		assertEquals("{\"anna\":1,\"ben\":1,\"cara\":1}", all.getAsJsonObject("coded").toString());
		assertEquals(1, value(all, "alpha"));
		assertEquals(4, all.getAsJsonObject("alpha").get("units").getAsInt());
		var free = Emic.run("agreement", folder, "--json", "--unit", "free", "--coders", "anna", "--coders", "cara", "--codes",
				"refusal").json().getAsJsonObject().getAsJsonObject("overall").getAsJsonObject("all");
		assertEquals(1, free.get("units").getAsInt());
		assertTrue(value(free, "unitizingAlpha") <= 0);
		assertEquals("one-code", free.getAsJsonObject("cuAlpha").get("undefined").getAsString());
		assertTrue(free.getAsJsonObject("cuAlpha").get("value").isJsonNull());
	}

	private static double value(JsonObject group, String coefficient) {
		return group.getAsJsonObject(coefficient).get("value").getAsDouble();
	}

	@Test
	void undefinedFiguresGiveAReasonAndNoNumber() {
		var run = Emic.run("agreement", folder, "--codes", "refusal", "--coders", "anna,ben", "--uncoded", "left-out");
		assertEquals(0, run.status(), run.err());
		assertFalse(run.out().contains("NaN"), run.out());
		run = Emic.run("agreement", folder, "--codes", "refusal", "--coders", "anna,cara", "--uncoded", "left-out");
		assertFalse(run.out().contains("NaN"), run.out());
		var same = Emic.run("agreement", folder, "--codes", "feelings, good", "--coders", "anna,cara", "--uncoded", "left-out");
		assertTrue(same.out().matches("(?s).*feelings, good.*100\\.0 % +– \\(a\\).*"), same.out());
		assertTrue(same.out().contains("(a) undefined, because all coders gave all units the same value"), same.out());
	}

	@Test
	void settledPassagesCountAsCodedOrAsSettled() throws IOException {
		var study = Study.open(new FolderFiles(folder));
		var talk = study.transcript("talk").orElseThrow();
		var anna = Coders.create("anna", "anna");
		for (var disagreement : ComparedCodings.of(talk, List.of("anna", "ben"), Participation.BY_FILES).orElseThrow().disagreements()) {
			study.edit("Settle", edit -> Settling.settle(edit, disagreement, new Resolution.TakeSide("anna"), null, anna));
		}
		study.save(talk, anna);
		assertEquals(0.75, value(percent("--coders", "anna,ben"), "percent"));
		assertEquals(1, value(percent("--coders", "anna,ben", "--consensus", "as-settled"), "percent"));
		assertEquals(List.of("ben", "consensus"), List.copyOf(percent("--coders", "consensus,ben").getAsJsonObject("coded").keySet()));
		var run = Emic.run("agreement", folder, "--consensus", "as-settled");
		assertTrue(run.out().contains("every coder counts as having the consensus"), run.out());
	}

	private JsonObject percent(String... options) {
		var arguments = new ArrayList<Object>(List.of("agreement", folder, "--json", "--codes", "refusal"));
		arguments.addAll(List.of(options));
		return Emic.run(arguments.toArray()).json().getAsJsonObject().getAsJsonObject("overall").getAsJsonObject("all");
	}

	@Test
	void studyWithOneCoderHasNoFigures() throws IOException {
		for (var coder : List.of("ben", "cara")) {
			Files.delete(folder.resolve("codings/" + coder + "/talk.codings"));
		}
		var run = Emic.run("agreement", folder);
		assertEquals(0, run.status(), run.err());
		assertTrue(run.out().contains("undefined, because there are fewer than two coders"), run.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"--unit|word|--unit takes one of turn, sentence, paragraph, character, free, and not “word”.",
			"--uncoded|no|--uncoded takes one of counts, left-out", "--codes|feelings|There is no code “feelings”",
			"--coders|anna,dora|No coder has the id “dora”. There are: anna, ben, cara.",
			"--coders|anna|Name two coders or more", "--overall|x|--overall takes one of sets, decisions" })
	void whatCannotBeUsedIsTold(String option, String value, String message) {
		var run = Emic.run("agreement", folder, option, value);
		assertEquals(2, run.status());
		assertTrue(run.err().contains(message), run.err());
		assertEquals("", run.out());
	}

	@Test
	void nothingIsWritten() throws IOException {
		var before = Emic.contents(folder);
		Emic.run("agreement", folder, "--unit", "character");
		assertEquals(before, Emic.contents(folder));
	}
}
