/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done before others' files were read again, and is taken back after it. */
class StepsAfterRefreshTest {

	private static final String TEXT = "**Transcript ID:** %s\n\n---\n\nAI: How do you begin?\n\nUser: I draft by hand.\n";
	private static final String BENS = "codings/ben/one.codings";

	private final Coder anna = Coders.create("anna", "Anna");
	private final Coder ben = Coders.create("ben", "Ben");
	private final MemoryFiles files = new MemoryFiles();
	private Study study;

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(files, "Test", true);
		for (var id : List.of("one", "two")) {
			files.write("transcripts/" + id + ".transcript", TEXT.formatted(id).getBytes(StandardCharsets.UTF_8));
		}
		study = open();
		study.edit("Codes", edit -> List.of("A", "B")
				.forEach(name -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), name)));
		study.saveCodebooks();
	}

	private Study open() throws IOException {
		return Study.open(files, name -> Optional.empty(), OldTexts.NONE);
	}

	private static Code code(Study study, String name) {
		return study.codes().all().stream().filter(code -> code.getName().equals(name)).findFirst().orElseThrow();
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private static RecordedChange apply(Study study, String id, String words, String code, Coder coder) throws IOException {
		var transcript = study.transcript(id).orElseThrow();
		var change = study.edit("Apply", edit -> CodingEdits.apply(edit, transcript,
				TextRange.of(transcript.text().indexOf(words), words.length()), code(study, code), coder, Provenance.MANUAL));
		study.save(transcript, coder);
		return change;
	}

	private void benCodesElsewhere(String words) throws IOException {
		apply(open(), "one", words, "B", ben);
	}

	private static List<String> codings(Study study) {
		return study.transcripts().stream().flatMap(transcript -> transcript.codings().stream())
				.map(placed -> String.join(" ", placed.transcript().id(), placed.coder().getId(), placed.codeName(), placed.quote()))
				.toList();
	}

	private RecordedChange mergeAIntoB() throws IOException {
		var plan = new MergeCodes(List.of(code(study, "A").getId()), code(study, "B").getId(), Set.of()).plan(study, anna,
				CodeRefactoring.Progress.NONE);
		var change = study.edit(plan.label(), plan::apply);
		saveAll();
		return change;
	}

	private void saveAll() throws IOException {
		study.saveCodebooks();
		for (var transcript : study.transcripts()) {
			study.save(transcript, anna);
		}
	}

	@Test
	void aMergeOfCodesIsTakenBackAsAWholeAfterOthersCodingsCame() throws IOException {
		apply(study, "one", "draft", "A", anna);
		apply(study, "two", "draft", "A", anna);
		apply(study, "one", "begin", "B", ben);
		var merged = code(study, "A");
		var merge = mergeAIntoB();
		benCodesElsewhere("by hand");
		var event = study.refresh(List.of(BENS), Set.of());
		assertEquals(Set.of(one()), event.codings());
		assertEquals(Set.of(), event.texts());
		assertFalse(merge.hasReplaced(one()));
		merge.undo();
		saveAll();
		var all = List.of("one ben B begin", "one anna A draft", "one ben B by hand", "two anna A draft");
		assertEquals(all, codings(study));
		assertEquals(all, codings(open()));
		assertEquals(2, study.codings().count(code(study, "A")));
		merge.redo();
		assertEquals(0, study.codings().count(merged));
		assertEquals(4, study.codings().count(code(study, "B")));
	}

	@Test
	void whatIsNotInTheChangedFileStaysTheSame() throws IOException {
		apply(study, "one", "draft", "A", anna);
		var outline = one().outline(anna);
		var annas = one().codings().getFirst();
		benCodesElsewhere("by hand");
		study.refresh(List.of(BENS), Set.of());
		assertSame(annas, one().codings().getFirst());
		assertSame(outline, one().outline(anna));
		files.delete(BENS);
		study.refresh(List.of(BENS), Set.of());
		assertEquals(List.of(annas), one().codings());
		assertEquals(List.of("anna"), one().coders().stream().map(Coder::getId).toList());
	}

	@Test
	void aDecisionAboutWhatWasReadAgainIsReplacedAndTheRestIsNot() throws IOException {
		apply(study, "one", "begin", "B", ben);
		var both = study.edit("Both", edit -> {
			DecisionEdits.recode(edit, one().codings().getFirst(), code(study, "A"), anna, null);
			CodingEdits.apply(edit, one(), TextRange.of(TEXT.indexOf("draft") - 1, 5), code(study, "A"), anna, Provenance.MANUAL);
		});
		saveAll();
		benCodesElsewhere("by hand");
		study.refresh(List.of(BENS), Set.of());
		assertTrue(both.hasReplaced(one()));
		var rest = both.withoutReplaced(one());
		assertTrue(rest.touches(one()));
		assertFalse(rest.hasReplaced(one()));
		rest.undo();
		assertEquals(List.of("one ben A begin", "one ben B by hand"), codings(study));
	}

	@Test
	void nothingIsLeftOfAStepInAFileThatWasReadAgain() throws IOException {
		var change = apply(study, "one", "draft", "A", anna);
		var elsewhere = open();
		apply(elsewhere, "one", "by hand", "A", anna);
		study.refresh(List.of("codings/anna/one.codings"), Set.of());
		assertTrue(change.hasReplaced(one()));
		assertTrue(change.withoutReplaced(one()).isEmpty());
		assertFalse(change.withoutReplaced(one()).touches(one()));
		assertEquals(List.of("one anna A draft", "one anna A by hand"), codings(study));
	}

	@Test
	void aTranscriptWhoseTextChangedTooIsReadAsAWhole() throws IOException {
		var change = apply(study, "one", "draft", "A", anna);
		benCodesElsewhere("by hand");
		files.write("transcripts/one.transcript",
				TEXT.formatted("one").replace("I draft", "Well, I draft").getBytes(StandardCharsets.UTF_8));
		// the workspace may hear of one file later than of the other
		assertEquals(Set.of(one()), study.refresh(List.of(BENS), Set.of()).texts());
		assertTrue(one().text().contains("Well, I draft"));
		assertTrue(change.hasReplaced(one()));
		assertEquals(List.of("one anna A draft", "one ben B by hand"), codings(study));
	}
}
