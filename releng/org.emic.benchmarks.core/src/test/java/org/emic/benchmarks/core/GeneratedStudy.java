/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.Sentences;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.transcript.Role;

/**
 * A study of 1,250 interviews, put together anew from the turns of the samples, with 300 codes and 100,000 codings: each
 * of five coders codes each interview sixteen times, often where the others do and with the same code. The same at each
 * run.
 */
final class GeneratedStudy {

	static final int INTERVIEWS = 1_250;
	static final int CODINGS = 100_000;

	private static final List<Coder> CODERS = List.of("anna", "ben", "cara", "dora", "emil").stream()
			.map(id -> Coders.create(id, id)).toList();
	private static final int THEMES = 30;
	private static final int CODES_OF_EACH = 9;
	private static final int LENGTH = 8_500;
	private static final String HEAD = """
			# %1$s

			**Transcript ID:** %1$s

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			""";

	private final List<String> questions = new ArrayList<>();
	private final List<String> answers = new ArrayList<>();
	private final List<Code> codes = new ArrayList<>();

	private GeneratedStudy() {
	}

	/** Makes the study; its codings are in memory alone. */
	static Study in(Path folder, Path samples) throws IOException, FormatException {
		var generated = new GeneratedStudy();
		try (var files = Files.list(samples)) {
			for (var sample : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
				generated.collect(Files.readString(sample), sample.getFileName().toString());
			}
		}
		NewStudy.write(new FolderFiles(folder), "generated", true);
		Files.createDirectories(folder.resolve("transcripts"));
		for (int i = 0; i < INTERVIEWS; i++) {
			var id = "interview_%04d".formatted(i);
			Files.writeString(folder.resolve("transcripts/" + id + ".transcript"), generated.interview(id, new Random(i)));
		}
		var study = Study.open(new FolderFiles(folder));
		study.edit("Codes", edit -> generated.makeCodes(edit, study));
		int seed = 0;
		for (var transcript : study.transcripts()) {
			var random = new Random(seed++);
			study.edit("Code", edit -> generated.code(edit, transcript, random));
		}
		return study;
	}

	private void collect(String text, String name) throws FormatException {
		for (var turn : TranscriptFormat.parse(text, name).getTurns()) {
			var words = text.substring(turn.getTextOffset(), turn.getTextOffset() + turn.getTextLength());
			(turn.getSpeaker().getRole() == Role.INTERVIEWER ? questions : answers).add(words);
		}
	}

	private String interview(String id, Random random) {
		var text = new StringBuilder(HEAD.formatted(id));
		while (text.length() < LENGTH) {
			text.append("AI: ").append(questions.get(random.nextInt(questions.size()))).append("\n\nUser: ")
					.append(answers.get(random.nextInt(answers.size()))).append("\n\n");
		}
		return text.toString();
	}

	private void makeCodes(StudyEdit edit, Study study) {
		for (int i = 1; i <= THEMES; i++) {
			var theme = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "Theme " + i);
			codes.add(theme);
			for (int j = 1; j <= CODES_OF_EACH; j++) {
				codes.add(CodebookEdits.create(edit, theme, "aspect %d of theme %d".formatted(j, i)));
			}
		}
	}

	/** Every coder finds passages among the same ones, begins or ends some elsewhere and takes another code for some. */
	private void code(StudyEdit edit, StudyTranscript transcript, Random random) {
		var sentences = new ArrayList<TextRange>();
		for (int turn = 0; turn < transcript.snapshot().turnCount(); turn++) {
			sentences.addAll(Sentences.in(transcript.text(), transcript.snapshot().turn(turn)));
		}
		int each = CODINGS / INTERVIEWS / CODERS.size();
		var starts = random.ints(0, sentences.size() - 3).distinct().limit(each + each / 2).toArray();
		var meant = random.ints(starts.length, 0, codes.size()).toArray();
		for (var coder : CODERS) {
			for (int made = 0, i = random.nextInt(starts.length); made < each; i = (i + 1) % starts.length) {
				int first = starts[i] + (random.nextInt(4) == 0 ? 1 : 0);
				var range = sentences.get(first).union(sentences.get(first + random.nextInt(3)));
				int code = random.nextInt(5) == 0 ? random.nextInt(codes.size()) : meant[i];
				made += CodingEdits.apply(edit, transcript, range, codes.get(code), coder, Provenance.MANUAL).isPresent() ? 1 : 0;
			}
		}
	}
}
