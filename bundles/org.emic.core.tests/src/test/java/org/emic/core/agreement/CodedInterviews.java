/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.MemoryFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.OldTexts;
import org.emic.core.study.Participation;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.Provenance;
import org.emic.model.files.CodingsFormat;

/** Builds a study in memory that several coders coded. */
public final class CodedInterviews {

	private static final String HEAD = """
			# Dialog

			**Transcript ID:** %s

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			""";

	private final MemoryFiles files = new MemoryFiles();
	private final Map<String, Code> codes = new LinkedHashMap<>();
	private Study study;

	/** @param transcripts ids and turns in turn: {@code AI: …} for the interviewer, {@code User: …} for the participant */
	public static CodedInterviews of(String... transcripts) {
		try {
			var made = new CodedInterviews();
			NewStudy.write(made.files, "Test", true);
			for (int i = 0; i < transcripts.length; i += 2) {
				made.write(transcripts[i], transcripts[i + 1]);
			}
			made.reopen();
			return made;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(String transcript, String turns) {
		files.write("transcripts/" + transcript + ".transcript",
				(HEAD.formatted(transcript) + turns).getBytes(StandardCharsets.UTF_8));
	}

	/** Changes the text behind the back of the study, which must have been saved. */
	public void rewrite(String transcript, String turns) throws IOException {
		write(transcript, turns);
		reopen();
	}

	public void save() throws IOException {
		study.saveCodebooks();
		for (var transcript : study.transcripts()) {
			for (var coder : List.copyOf(transcript.coders())) {
				study.save(transcript, coder);
			}
		}
	}

	private void reopen() throws IOException {
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		study.codes().all().forEach(code -> codes.put(code.getName(), code));
	}

	public Study study() {
		return study;
	}

	public StudyTranscript transcript(String id) {
		return study.transcript(id).orElseThrow();
	}

	public Code code(String name) {
		return codes.computeIfAbsent(name, key -> {
			var made = new Code[1];
			study.edit("New Code",
					edit -> made[0] = CodebookEdits.create(edit, study.codes().main().orElseThrow(), name));
			return made[0];
		});
	}

	/** Codes words, the first time that they occur. */
	public PlacedCoding code(String transcript, String coder, String code, String words) {
		int start = transcript(transcript).text().indexOf(words);
		if (start < 0) {
			throw new IllegalArgumentException(words);
		}
		return code(transcript, coder, code, TextRange.of(start, words.length()), Provenance.MANUAL);
	}

	public PlacedCoding code(String transcript, String coder, String code, TextRange range, Provenance provenance) {
		var applied = code == null ? null : code(code);
		var made = new PlacedCoding[1];
		study.edit("Apply", edit -> made[0] = CodingEdits.apply(edit, transcript(transcript), range, applied,
				Coders.create(coder, coder.toUpperCase()), provenance).orElse(null));
		return made[0];
	}

	/** Lets a coder be done with a transcript. */
	public void isDone(String transcript, String coder) {
		study.edit("Done", edit -> edit.setDone(transcript(transcript), Coders.create(coder, coder.toUpperCase()), true));
	}

	/** Lets a coder have a codings file that says nothing. */
	public void hasEmptyFile(String transcript, String coder) {
		var set = CodingFactory.eINSTANCE.createCodingSet();
		set.setTranscript(transcript);
		set.setCoder(Coders.create(coder, coder.toUpperCase()));
		set.setTranscriptDigest("");
		var path = StudyLayout.codings(coder, transcript);
		files.write(path, CodingsFormat.write(set).getBytes(StandardCharsets.UTF_8));
		study.refresh(List.of(path), Set.copyOf(study.transcripts()));
	}

	/** All that is in the codings file of a coder, as it is on the disk; nothing where there is none. */
	public Optional<String> codingsFile(String transcript, String coder) throws IOException {
		var path = StudyLayout.codings(coder, transcript);
		return files.exists(path) ? Optional.of(new String(files.read(path), StandardCharsets.UTF_8)) : Optional.empty();
	}

	public AgreementData data(AgreementSettings settings) {
		return AgreementData.of(study, settings, Participation.BY_FILES);
	}

	public AgreementResult measure(AgreementSettings settings) {
		return Agreement.of(data(settings), AgreementProgress.NONE);
	}

	/** The agreement on a code. */
	public CodeAgreement measure(AgreementSettings settings, String code) {
		return measure(settings).codes().stream().filter(row -> row.code().orElseThrow().path().equals(code)).findFirst()
				.orElseThrow();
	}
}
