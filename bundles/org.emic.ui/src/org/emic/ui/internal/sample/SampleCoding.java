/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.sample;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import org.emic.core.study.CodingEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.model.outline.OutlinePackage;

/** Applies the sample's codings and outlines to the study. */
final class SampleCoding {

	/** Columns of the codings' table. */
	private static final int TRANSCRIPT = 0;
	private static final int CODE = 1;
	private static final int QUOTE = 2;
	private static final int COMMENT = 3;
	private static final int CODER = 4;

	/** Columns of an outline's table. */
	private static final int FIRST = 1;
	private static final int LAST = 2;
	private static final int QUESTION = 3;
	private static final int TITLE = 4;
	private static final int SUMMARY = 5;

	private final Study study;
	private final Coder person;
	private final List<String[]> codings;

	/** @param person whose the codings are that name no coder, and the outlines */
	SampleCoding(Study study, Coder person) throws IOException {
		this.study = study;
		this.person = person;
		this.codings = SampleFiles.table(SampleFiles.CODINGS);
	}

	/** Who codes in the sample. */
	Collection<Coder> coders() {
		var coders = new LinkedHashMap<String, Coder>();
		coders.put(person.getId(), person);
		codings.stream().map(this::coder).forEach(coder -> coders.putIfAbsent(coder.getId(), coder));
		return coders.values();
	}

	private Coder coder(String[] row) {
		return row.length > CODER ? Coders.create(Coders.idOf(row[CODER]), row[CODER]) : person;
	}

	/**
	 * Does what one coder did.
	 *
	 * @throws IOException when a passage or a code is not there, and so the sample does not fit
	 */
	void apply(Coder coder) throws IOException {
		for (var row : codings) {
			if (coder(row).getId().equals(coder.getId())) {
				var transcript = transcript(row[TRANSCRIPT]);
				var range = find(transcript, row[QUOTE]);
				var code = code(row[CODE]);
				study.edit("", edit -> CodingEdits.apply(edit, transcript, range, code, coder, Provenance.MANUAL)
						.ifPresent(placed -> comment(edit, placed, row, coder)));
			}
		}
		if (coder == person) {
			outline();
		}
	}

	private void outline() throws IOException {
		for (var transcript : study.transcripts()) {
			if (SampleFiles.exists(transcript.id() + SampleFiles.OUTLINE_SUFFIX)) {
				outline(transcript, SampleFiles.table(transcript.id() + SampleFiles.OUTLINE_SUFFIX));
			}
		}
	}

	private static void comment(StudyEdit edit, PlacedCoding placed, String[] row, Coder coder) {
		if (row.length > COMMENT && !row[COMMENT].isBlank()) {
			CodingEdits.comment(edit, placed, row[COMMENT], coder);
		}
	}

	private StudyTranscript transcript(String id) throws IOException {
		return study.transcript(id).orElseThrow(() -> new IOException("The sample has no transcript " + id));
	}

	private Code code(String name) throws IOException {
		return study.codes().all().stream().filter(code -> code.getName().equals(name)).findFirst()
				.orElseThrow(() -> new IOException("The sample has no code " + name));
	}

	private static TextRange find(StudyTranscript transcript, String quote) throws IOException {
		int start = transcript.text().indexOf(quote);
		if (start < 0 || transcript.text().indexOf(quote, start + 1) >= 0) {
			throw new IOException(transcript.id() + " does not hold exactly once: " + quote);
		}
		return TextRange.of(start, quote.length());
	}

	/** Rows are depth, first and last turn, turn with the question, title, summary; turns from 1. */
	private void outline(StudyTranscript transcript, List<String[]> rows) {
		study.edit("", edit -> {
			for (var row : rows) {
				var section = OutlineEdits.group(edit, transcript, person, turn(row[FIRST]), turn(row[LAST]), row[TITLE]);
				edit.set(section, OutlinePackage.Literals.SECTION__QUESTION, turn(row[QUESTION]));
				if (row.length > SUMMARY) {
					OutlineEdits.summarise(edit, section, person, row[SUMMARY]);
				}
			}
		});
	}

	/** The index of a turn that is numbered from 1; -1 for none. */
	private static int turn(String number) {
		return Integer.parseInt(number) - 1;
	}
}
