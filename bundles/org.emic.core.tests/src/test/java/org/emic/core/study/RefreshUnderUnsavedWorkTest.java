/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.emic.core.anchor.Certainty;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others changed in a transcript in which there is something to save. */
class RefreshUnderUnsavedWorkTest {

	private static final String TEXT = "**Transcript ID:** one\n\n---\n\nAI: How do you begin?\n\nUser: I draft by hand.\n";
	private static final String PATH = "transcripts/one.transcript";

	private final Coder anna = Coders.create("anna", "Anna");
	private final Coder ben = Coders.create("ben", "Ben");
	private final MemoryFiles files = new MemoryFiles();
	private String unwritable = "";
	private final StudyFiles disk = (StudyFiles) Proxy.newProxyInstance(getClass().getClassLoader(),
			new Class<?>[] { StudyFiles.class }, (proxy, method, arguments) -> {
				if (method.getName().equals("write") && !unwritable.isEmpty()
						&& arguments[0].toString().contains(unwritable)) {
					throw new IOException("the disk is full");
				}
				if (method.isDefault()) {
					return InvocationHandler.invokeDefault(proxy, method, arguments);
				}
				return method.invoke(files, arguments);
			});
	private Study study;

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(files, "Test", true);
		files.write(PATH, TEXT.getBytes(StandardCharsets.UTF_8));
		study = open();
		study.edit("New Code", edit -> CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting"));
		study.saveCodebooks();
	}

	private Study open() throws IOException {
		return Study.open(disk, name -> Optional.empty(), OldTexts.NONE);
	}

	private static StudyTranscript one(Study study) {
		return study.transcript("one").orElseThrow();
	}

	private static RecordedChange apply(Study study, String words, Coder coder) {
		return study.edit("Apply", edit -> CodingEdits.apply(edit, one(study),
				TextRange.of(one(study).text().indexOf(words), words.length()), study.codes().all().getFirst(), coder,
				Provenance.MANUAL));
	}

	@Test
	void codingsInConflictWithTheirFirstLineDoNotGiveWayToANewOne() throws IOException {
		var path = "codings/anna/one.codings";
		apply(study, "draft", anna);
		study.save(one(study), anna);
		var mine = new String(files.read(path), StandardCharsets.UTF_8);
		var conflict = "<<<<<<< HEAD\n" + mine + "=======\n" + mine.replace("\"digest\":\"", "\"digest\":\"0") + ">>>>>>> other\n";
		files.write(path, conflict.getBytes(StandardCharsets.UTF_8));
		study = open();
		assertEquals(List.of(), one(study).codings());
		var change = apply(study, "by hand", anna);
		var told = assertThrows(IOException.class, () -> study.save(one(study), anna));
		assertTrue(told.getMessage().startsWith(path + " holds both sides of a conflict"), told.getMessage());
		assertThrows(IOException.class, () -> study.stage(List.of(one(study)), anna));
		change.undo();
		study.save(one(study), anna);
		assertEquals(conflict, new String(files.read(path), StandardCharsets.UTF_8));
		assertEquals(List.of(path), files.files("codings/anna"));
		files.write(path, mine.getBytes(StandardCharsets.UTF_8));
		refresh(path);
		assertEquals(1, one(study).codings().size());
		apply(study, "by hand", anna);
		study.save(one(study), anna);
		assertEquals(2, one(open()).codings().size());
	}

	private void benCodes(String words) throws IOException {
		var elsewhere = open();
		apply(elsewhere, words, ben);
		elsewhere.save(one(elsewhere), ben);
	}

	private StudyEvent refresh(String path) {
		return study.refresh(List.of(path), Set.of(one(study)));
	}

	private static List<String> quotes(Study study) {
		return one(study).codings().stream().map(PlacedCoding::quote).toList();
	}

	@Test
	void othersCodingsAreReadAndTheOwnStay() throws IOException {
		var change = apply(study, "draft", anna);
		benCodes("by hand");
		assertEquals(Set.of(one(study)), refresh("codings/ben/one.codings").codings());
		assertEquals(List.of("draft", "by hand"), quotes(study));
		assertEquals(2, study.codings().count(study.codes().all().getFirst()));
		change.undo();
		assertEquals(List.of("by hand"), quotes(study));
		change.redo();
		study.save(one(study), anna);
		assertEquals(List.of("draft", "by hand"), quotes(open()));
	}

	@Test
	void othersCodingsFindTheirWordsInTextThatIsNotSaved() throws IOException {
		study.edit("Type", edit -> edit.replaceText(one(study), TEXT.indexOf("I draft"), 0, "Well, by hand: "));
		benCodes("by hand");
		refresh("codings/ben/one.codings");
		var placed = one(study).codings().getFirst();
		assertEquals(TEXT.indexOf("by hand") + "Well, by hand: ".length(), placed.start());
		assertEquals(Certainty.CERTAIN, placed.certainty());
	}

	@Test
	void whatOthersDecidedHoldsAtOnce() throws IOException {
		apply(study, "draft", anna);
		study.save(one(study), anna);
		apply(study, "by hand", anna);
		var elsewhere = open();
		elsewhere.edit("Remove", edit -> DecisionEdits.remove(edit, one(elsewhere).codings().getFirst(), ben, "no"));
		elsewhere.save(one(elsewhere), ben);
		refresh("codings/ben/one.codings");
		assertEquals(List.of("by hand"), quotes(study));
		assertEquals(1, one(study).removedCodings().size());
		assertEquals(1, study.codings().count(study.codes().all().getFirst()));
	}

	@Test
	void aCoderWhoseEmptyFileWentTookNoPartAnyMore() throws IOException {
		benCodes("by hand");
		var path = "codings/ben/one.codings";
		var header = files.contents().get(path).lines().findFirst().orElseThrow() + "\n";
		files.write(path, header.getBytes(StandardCharsets.UTF_8));
		study = open();
		assertEquals(List.of("ben"), one(study).coders().stream().map(Coder::getId).toList());
		apply(study, "draft", anna);
		files.delete(path);
		refresh(path);
		assertEquals(List.of("anna"), one(study).coders().stream().map(Coder::getId).toList());
	}

	@Test
	void theOwnFileChangedElsewhereIsSetAsideWhenItIsSaved() throws IOException {
		apply(study, "draft", anna);
		var elsewhere = open();
		apply(elsewhere, "by hand", anna);
		elsewhere.save(one(elsewhere), anna);
		refresh("codings/anna/one.codings");
		assertEquals(List.of("draft"), quotes(study));
		study.save(one(study), anna);
		assertTrue(files.contents().get("codings/anna/one.codings.overtaken-1").contains("by hand"));
	}

	@Test
	void whereACopyCannotBeKeptNothingTakesItsPlace() throws IOException {
		apply(study, "draft", anna);
		study.save(one(study), anna);
		apply(study, "by hand", anna);
		var path = "codings/anna/one.codings";
		files.write(path, "others wrote".getBytes(StandardCharsets.UTF_8));
		unwritable = StudyLayout.OVERTAKEN;
		assertEquals(Set.of(one(study)), study.saveAll(List.of(one(study)), anna).keySet());
		assertEquals("others wrote", files.contents().get(path));
		assertTrue(one(study).isDirty());
		unwritable = "";
		assertEquals(Set.of(), study.saveAll(List.of(one(study)), anna).keySet());
		assertEquals("others wrote", files.contents().get(path + ".overtaken-1"));
		assertEquals(List.of("draft", "by hand"), quotes(open()));
	}

	@Test
	void textThatOthersChangedIsReadWhenTheCodingsAreSaved() throws IOException {
		apply(study, "draft", anna);
		files.write(PATH, TEXT.replace("I draft", "Well, I draft").getBytes(StandardCharsets.UTF_8));
		refresh(PATH);
		assertFalse(study.readOvertaken(one(study)), "there is something to save");
		study.save(one(study), anna);
		assertTrue(study.readOvertaken(one(study)));
		assertTrue(one(study).text().contains("Well, I draft"));
		assertEquals(List.of("draft"), quotes(study));
		assertFalse(study.readOvertaken(one(study)), "it was read");
	}

	@Test
	void whoAppliedACodeAndUndidItHasNotTakenPart() throws IOException {
		apply(study, "draft", anna);
		study.save(one(study), anna);
		apply(study, "by hand", ben).undo();
		assertEquals(List.of("anna"), one(study).coders().stream().map(Coder::getId).toList());
		study.save(one(study), ben);
		assertEquals(1, study.coders().size());
		assertEquals(1, open().coders().size());
	}

	@Test
	void aFileRenamedUnderUnsavedCodingsKeepsThem() throws IOException {
		apply(study, "draft", anna);
		var transcript = one(study);
		var renamed = "transcripts/interview.transcript";
		files.delete(PATH);
		files.write(renamed, TEXT.getBytes(StandardCharsets.UTF_8));
		study.refresh(List.of(PATH, renamed), Set.of(transcript));
		assertEquals(List.of(), study.problems());
		assertEquals(renamed, transcript.path());
		study.save(transcript, anna);
		assertFalse(files.exists(PATH));
		assertEquals(List.of("draft"), quotes(open()));
	}
}
