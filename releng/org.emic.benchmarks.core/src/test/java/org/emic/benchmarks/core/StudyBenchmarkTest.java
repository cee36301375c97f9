/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.CodeRefactoring.Progress;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.refactor.RefactoringPlan;
import org.emic.core.refactor.RenameCode;
import org.emic.core.study.Coders;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.ReadingProgress;
import org.emic.core.study.SavedIndex;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long opening a study with its index takes, beside reading the same files, and changing codes in it. */
class StudyBenchmarkTest {

	private static final Coder ANNA = Coders.create("anna", "anna");
	private static final int OF_EACH = 2_000;

	@TempDir
	private Path folder;
	private final Figures figures = new Figures();
	private Study study;

	@Test
	void openingAGeneratedStudyAndChangingItsCodes() throws IOException, FormatException {
		make();
		double read = opening();
		figures.print("reading the same files' bytes, ms", read);
		inNewProcess("without a saved index");
		openingFromSavedIndex(read);
		inNewProcess("from a saved index");
		SavedIndex.delete(new FolderFiles(folder));
		refactoring();
		figures.write("study.json");
	}

	/** Each coder's codings are written; of the first two codes there are as many as are to be merged. */
	private void make() throws IOException, FormatException {
		var made = GeneratedStudy.in(folder, Path.of("..", "..", "seeds"));
		made.edit("Codings of two codes", edit -> {
			var codes = made.codes().all();
			for (int i = 0; i < 2; i++) {
				var code = codes.get(i);
				made.transcripts().stream().flatMap(transcript -> transcript.codings().stream())
						.filter(placed -> !codes.subList(0, 2).contains(placed.code().orElseThrow()))
						.limit(Math.max(0, OF_EACH - made.codings().count(code))).toList()
						.forEach(placed -> DecisionEdits.recode(edit, placed, code, placed.coder(), null));
			}
		});
		made.saveCodebooks();
		for (var coder : List.copyOf(made.coders())) {
			for (var transcript : made.transcripts()) {
				made.save(transcript, coder);
			}
		}
	}

	private double opening() {
		double first = Figures.millis(this::open);
		double warm = Figures.median(this::open);
		double read = Figures.median(() -> OpenedOnce.readBytes(folder));
		// of those that were recoded, some say what another one says there already
		assertEquals(GeneratedStudy.CODINGS, study.transcripts().stream().mapToInt(transcript -> transcript.codings().size()).sum(), 10);
		figures.print("opening 1,250 interviews with 100,000 codings and their index, first time, ms", first);
		figures.print("the same, warm, ms (goal 3,000)", warm);
		figures.print("ratio of opening, first time, to reading the bytes (goal 10)", first / read);
		figures.print("ratio of opening, warm, to reading the bytes", warm / read);
		return read;
	}

	private void openingFromSavedIndex(double read) throws IOException {
		figures.print("saving the index, in the background, ms", Figures.millis(() -> {
			try {
				SavedIndex.save(new FolderFiles(folder), ReadingProgress.NONE);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}));
		double first = Figures.millis(this::open);
		double warm = Figures.median(this::open);
		assertFalse(study.isIndexStale());
		figures.print("opening from a saved index, first time, ms", first);
		figures.print("the same, warm, ms", warm);
		figures.print("ratio of opening from a saved index, first time, to reading the bytes (goal 3)", first / read);
		figures.print("ratio of opening from a saved index, warm, to reading the bytes (goal 3)", warm / read);
	}

	/** What a person waits for who has just started Emic, of which nothing is loaded yet. */
	private void inNewProcess(String how) throws IOException {
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-cp",
				System.getProperty("java.class.path"), OpenedOnce.class.getName(), folder.toString()).redirectErrorStream(true).start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		var times = said.lines().reduce((before, last) -> last).orElseThrow().split(" ");
		figures.print("opening " + how + " in a new process, ms", Double.parseDouble(times[0]));
		figures.print("ratio to reading the bytes there", Double.parseDouble(times[0]) / Double.parseDouble(times[1]));
	}

	private void open() {
		study = OpenedOnce.open(folder);
	}

	private void refactoring() throws IOException {
		var codes = study.codes().all();
		measure("renaming a code", new RenameCode(codes.getFirst().getId(), "renamed", true));
		measure("merging two codes of 2,000 codings each", new MergeCodes(List.of(codes.getFirst().getId()), codes.get(1).getId(),
				Set.of(MergeCodes.Part.values())));
	}

	/** With what the preview needs, and writing; what is undone is written between the runs. */
	private void measure(String name, CodeRefactoring work) {
		int before = study.codings().of(study.codes().all().stream().map(Code::getId).toList()).size();
		var planned = new RefactoringPlan[1];
		figures.print(name + ", preview, ms", Figures.median(() -> planned[0] = work.plan(study, ANNA, Progress.NONE)));
		var undo = new Runnable[1];
		double all = Figures.median(() -> {
			var plan = work.plan(study, ANNA, Progress.NONE);
			var change = study.edit("Benchmark", plan::apply);
			write();
			undo[0] = change::undo;
		}, () -> {
			undo[0].run();
			write();
		});
		figures.print(name + ", preview, making and writing it whole, ms (goal 1,000)", all);
		assertEquals(before, study.codings().of(study.codes().all().stream().map(Code::getId).toList()).size());
	}

	private void write() {
		try {
			study.stage(study.transcripts().stream().filter(StudyTranscript::isDirty).toList(), ANNA).commit();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
