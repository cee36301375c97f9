/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Color;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.EditableText;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.emic.ui.transcript.internal.display.CodingLayout;
import org.emic.ui.transcript.internal.display.Stripe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layout that is brought up to date is the one that would be made anew. */
class CodingLayoutTest {

	private static final int SENTENCES = 60;
	private static final Coder CODER = Coders.create("anna", "Anna");
	private static final CodingLayout.StripeMaker MAKER = new CodingLayout.StripeMaker() {

		@Override
		public boolean isLeftOut(PlacedCoding placed) {
			return false;
		}

		@Override
		public Stripe make(PlacedCoding placed, int lane) {
			var code = placed.codeId();
			return new Stripe(placed, lane, code, null, new Color(1, 2, 3), String.valueOf(code), true, false);
		}
	};

	@TempDir
	private Path folder;
	private Study study;
	private StudyTranscript transcript;
	/** Stands for an open document. */
	private EditableText document;
	private List<Code> codes;

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(new FolderFiles(folder), "Layout", true);
		var text = "# Interview\n\n**Transcript ID:** one\n\n---\n\n**A:** " + "Some words are here. ".repeat(SENTENCES).strip() + "\n";
		var file = Files.createDirectories(folder.resolve("transcripts")).resolve("one.transcript");
		Files.write(file, text.getBytes(StandardCharsets.UTF_8));
		study = Study.open(new FolderFiles(folder));
		transcript = study.transcript("one").orElseThrow();
		document = EditableText.of(transcript.text());
		transcript.setText(document);
		codes = new ArrayList<>();
		change(edit -> List.of("x", "y").forEach(
				name -> codes.add(CodebookEdits.create(edit, study.codes().main().orElseThrow(), name))));
	}

	private RecordedChange change(Consumer<StudyEdit> work) {
		return study.edit("", work);
	}

	private CodingLayout anew() {
		return CodingLayout.of(transcript.codings(), MAKER);
	}

	private void apply(int start, int end, int code) {
		change(edit -> CodingEdits.apply(edit, transcript, new TextRange(start, end), codes.get(code), CODER, Provenance.MANUAL));
	}

	private void replace(int offset, String removed, String inserted) {
		document.replace(offset, removed.length(), inserted);
		study.textReplaced(transcript, "", offset, removed, inserted);
	}

	private PlacedCoding any(Random random) {
		return transcript.codings().get(random.nextInt(transcript.codings().size()));
	}

	private void changeSomething(Random random) {
		int start = transcript.turn(0).getTextOffset();
		int end = transcript.text().length() - 2;
		int from = start + random.nextInt(end - start - 1);
		switch (transcript.codings().isEmpty() ? 0 : random.nextInt(6)) {
			case 1 -> change(edit -> CodingEdits.remove(edit, any(random), CODER));
			case 2 -> change(edit -> CodingEdits.changeCode(edit, any(random), codes.get(random.nextInt(2)), CODER));
			case 3 -> {
				replace(from, transcript.substring(from, Math.min(end, from + random.nextInt(30))), "something other");
			}
			default -> apply(from, Math.min(end, from + 1 + random.nextInt(80)), random.nextInt(2));
		}
	}

	@Test
	void aChangedLayoutIsTheOneMadeAnew() {
		for (int seed = 0; seed < 20; seed++) {
			var random = new Random(seed);
			var layout = anew();
			for (int i = 0; i < 60; i++) {
				changeSomething(random);
				layout = layout.changed(transcript.codings(), MAKER);
				assertEquals(anew().stripes(), layout.stripes(), "seed " + seed + ", change " + i);
				assertEquals(anew().lanes(), layout.lanes());
				assertTrue(layout.changedSince(anew()).isEmpty());
			}
		}
	}

	@Test
	void whatChangedIsToldAndNothingElse() {
		int start = transcript.turn(0).getTextOffset();
		apply(start, start + 20, 0);
		apply(start + 400, start + 420, 0);
		var before = anew();
		apply(start + 201, start + 219, 1);
		assertEquals(List.of(transcript.codings().get(1).range()), anew().changedSince(before));
		assertEquals(List.of(transcript.codings().get(1).range()), before.changedSince(anew()));
	}

	@Test
	void aStripeThatGetsAnotherLaneIsToldToo() {
		int start = transcript.turn(0).getTextOffset();
		apply(start + 10, start + 100, 0);
		var before = anew();
		apply(start, start + 50, 1);
		var changed = anew().changedSince(before).getFirst();
		assertEquals(transcript.codings().getLast().end(), changed.end());
	}

	@Test
	void typingKeepsTheLanes() {
		int start = transcript.turn(0).getTextOffset();
		apply(start + 10, start + 100, 0);
		apply(start + 50, start + 150, 1);
		var before = anew();
		replace(start + 30, "", "x");
		var moved = before.moved(transcript.codings()).orElseThrow();
		assertSame(before.stripes().getFirst(), moved.stripes().getFirst());
		assertEquals(anew().stripes(), moved.stripes());
		assertEquals(anew().in(start + 150, start + 151), moved.in(start + 150, start + 151));
		assertEquals(1, moved.in(start + 150, start + 151).size());
	}

	@Test
	void otherCodingsAreNotTakenForMovedOnes() {
		int start = transcript.turn(0).getTextOffset();
		apply(start + 10, start + 100, 0);
		var before = anew();
		apply(start + 50, start + 150, 1);
		assertTrue(before.moved(transcript.codings()).isEmpty());
	}
}
