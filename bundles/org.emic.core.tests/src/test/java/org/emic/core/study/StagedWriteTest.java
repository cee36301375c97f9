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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.emic.core.study.StagedWrite.Progress;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes that are written as a whole, and what remains of them when they are not. */
class StagedWriteTest {

	private static final Progress CANCELLED = new Progress() {
		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	private final MemoryFiles files = new MemoryFiles();
	private Study study;
	private Code code;

	@BeforeEach
	void makeStudy() throws IOException {
		NewStudy.write(files, "Test", true);
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		edit(edit -> code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafting"));
		study.saveCodebooks();
	}

	private RecordedChange edit(Consumer<StudyEdit> work) {
		return study.edit("Test", work);
	}

	private RecordedChange rename(String name) {
		return edit(edit -> edit.set(code, CodebookPackage.Literals.CODE__NAME, name));
	}

	private String codeFile() {
		return files.contents().get(StudyLayout.code(code.getFileName()));
	}

	@Test
	void whatAnErrorInterruptsIsStillWrittenByTheNextSaving() throws IOException {
		rename("writing");
		Set<StudyTranscript> none = Collections.singleton(null);
		var event = new StudyEvent(none, none, none, true, false);
		assertThrows(RuntimeException.class, () -> study.stage(event, Coders.create("me", "Me")));
		study.saveCodebooks();
		assertTrue(codeFile().contains("writing"), "saving reaches the files, and the code is still to be saved");
	}

	@Test
	void anOldWordingIsKeptAlsoWhenWritingFailedAtFirst() throws IOException {
		edit(edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, "First."));
		study.saveCodebooks();
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		code = study.codes().all().getFirst();
		edit(edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, "Second."));
		study.stage(Set.of(), Coders.create("me", "Me")).discard();
		assertEquals(List.of(), files.files(StudyLayout.DEFINITIONS));
		study.saveCodebooks();
		assertEquals(1, files.files(StudyLayout.DEFINITIONS).size());
		edit(edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, "First."));
		study.stage(Set.of(), Coders.create("me", "Me")).discard();
		study.saveCodebooks();
		assertEquals(List.of(), files.files(StudyLayout.DEFINITIONS), "the code's own file says it again");
	}

	@Test
	void whatIsCancelledLeavesWhatWasPendingToTheNextSaving() throws IOException {
		rename("writing");
		var step = edit(edit -> edit.setFile("cases.csv", null, "transcript\n".getBytes(StandardCharsets.UTF_8)));
		var write = study.stage(step.event(), Coders.create("me", "Me"));
		assertThrows(CancellationException.class, () -> write.commit(CANCELLED));
		write.discard();
		step.undo();
		assertTrue(study.isCodebookDirty());
		study.saveCodebooks();
		study.saveFiles();
		assertTrue(codeFile().contains("writing"));
		assertEquals(null, files.contents().get("cases.csv"));
	}

	/** Files of which some cannot be written for a while. */
	private final StudyFiles locked = (StudyFiles) Proxy.newProxyInstance(getClass().getClassLoader(),
			new Class<?>[] { StudyFiles.class }, (proxy, method, arguments) -> {
				if (method.getName().equals("write") && arguments[0].toString().startsWith("locked")) {
					throw new IOException("locked");
				}
				return method.getName().equals("writeAll") ? InvocationHandler.invokeDefault(proxy, method, arguments)
						: method.invoke(files, arguments);
			});

	private void writeLocked() {
		var contents = Map.of("a", bytes("new a"), "locked", bytes("new"), "z", bytes("new z"));
		assertThrows(UnfinishedWriteException.class, () -> Journal.write(locked, contents, new Progress() {
		}));
	}

	private static Optional<byte[]> bytes(String text) {
		return Optional.of(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aFileThatCannotBeWrittenIsToldAndDoesNotHoldUpTheOthers() throws IOException {
		files.write("locked", bytes("old").orElseThrow());
		writeLocked();
		assertEquals("new a", files.contents().get("a"));
		assertEquals("new z", files.contents().get("z"));
		assertThrows(IOException.class, () -> Journal.finish(locked));
		files.write("a", bytes("newer").orElseThrow());
		assertEquals(List.of("locked"), Journal.finish(files));
		assertEquals("new", files.contents().get("locked"));
		assertEquals("newer", files.contents().get("a"));
		assertEquals(List.of(), files.files(Journal.FOLDER));
	}

	@Test
	void newerWorkIsNotReplacedAndWhatWaitedIsSetBesideIt() throws IOException {
		files.write("locked", bytes("old").orElseThrow());
		writeLocked();
		files.write("locked", bytes("newer").orElseThrow());
		Journal.finish(files);
		assertEquals("newer", files.contents().get("locked"));
		assertEquals("new", files.contents().get("locked" + StudyLayout.OVERTAKEN + 1));
		assertEquals(List.of(), files.files(Journal.FOLDER));
	}

	@Test
	void aCodeThatWasSetAsideIsAProblemOfTheStudy() throws IOException {
		var aside = StudyLayout.code(code.getFileName()) + StudyLayout.OVERTAKEN + 1;
		files.write(aside, bytes("new").orElseThrow());
		assertEquals(List.of(aside), Study.open(files, name -> Optional.empty(), OldTexts.NONE).problems().stream()
				.filter(problem -> problem.kind() == Problem.Kind.SET_ASIDE).map(Problem::file).toList());
	}

	@Test
	void aStepAfterOneThatWaitsIsRefusedAndNotTakenForWritten() throws IOException {
		writeLocked();
		rename("writing");
		var event = new StudyEvent(Set.of(), Set.of(), Set.of(), true, false);
		var write = study.stage(event, Coders.create("me", "Me"));
		var later = new StagedWrite(locked, Map.of("b", bytes("b")), write::discard);
		var thrown = assertThrows(IOException.class, later::commit);
		assertFalse(thrown instanceof UnfinishedWriteException, "nothing of it waits");
		assertFalse(files.exists("b"));
	}

	@Test
	void whatAnotherProcessWroteSinceItWasPreparedIsNotReplaced() throws IOException {
		rename("writing");
		var one = study.stage(Set.of(), Coders.create("me", "Me"));
		assertEquals(1, one.size());
		var theirs = codeFile().replace("drafting", "theirs");
		files.write(StudyLayout.code(code.getFileName()), bytes(theirs).orElseThrow());
		assertTrue(assertThrows(IOException.class, one::commit).getMessage().contains(code.getFileName()));
		one.discard();
		assertEquals(theirs, codeFile());

		var step = edit(edit -> edit.setFile("cases.csv", null, "transcript\n".getBytes(StandardCharsets.UTF_8)));
		var two = study.stage(step.event(), Coders.create("me", "Me"));
		assertEquals(3, two.size(), "theirs is set aside");
		files.write("cases.csv", bytes("transcript,age\n").orElseThrow());
		var before = files.contents();
		assertTrue(assertThrows(IOException.class, two::commit).getMessage().contains("cases.csv"));
		two.discard();
		assertEquals(before, files.contents());

		study.stage(Set.of(), Coders.create("me", "Me")).commit();
		assertTrue(codeFile().contains("writing"));
		assertEquals(theirs, files.contents().get(StudyLayout.code(code.getFileName()) + StudyLayout.OVERTAKEN + 1));
		assertEquals("transcript,age\n", files.contents().get("cases.csv" + StudyLayout.OVERTAKEN + 1));
	}

	@Test
	void whatWasReadSinceSomethingWasPreparedStaysKnownWhenThatIsCancelled() throws IOException {
		files.write("transcripts/one.transcript", bytes("**Transcript ID:** one\n\n---\n\nA: How?\n").orElseThrow());
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		code = study.codes().all().getFirst();
		rename("writing");
		var write = study.stage(Set.of(), Coders.create("me", "Me"));
		files.write("transcripts/one.transcript", bytes("**Transcript ID:** one\n\n---\n\nA: Why?\n").orElseThrow());
		study.refresh(List.of("transcripts/one.transcript"), Set.of());
		assertThrows(CancellationException.class, () -> write.commit(CANCELLED));
		write.discard();
		assertTrue(study.isAsKnown(study.transcript("one").orElseThrow()));
		study.saveCodebooks();
		assertTrue(codeFile().contains("writing"));
		assertTrue(files.contents().keySet().stream().noneMatch(path -> path.contains(StudyLayout.OVERTAKEN)),
				() -> files.contents().keySet().toString());
	}

	@Test
	void aVersionInWhichACodingCannotBePlacedChangesNothing() throws IOException {
		files.write("transcripts/one.transcript", bytes("**Transcript ID:** one\n\n---\n\nA: How?\n\nB: By hand.\n").orElseThrow());
		study = Study.open(files, name -> Optional.empty(), OldTexts.NONE);
		var transcript = study.transcript("one").orElseThrow();
		var text = transcript.text();
		edit(edit -> CodingEdits.apply(edit, transcript, TextRange.of(text.indexOf("hand"), 4),
				study.codes().all().iterator().next(), Coders.create("me", "Me"), Provenance.MANUAL));
		assertThrows(RuntimeException.class, () -> edit(edit -> edit.replaceVersion(transcript,
				List.of(new TextReplacement(text.indexOf("By"), 0, "Mostly ")), placed -> null)));
		assertEquals(text, transcript.text());
		assertEquals("hand", transcript.codings().getFirst().quote());
	}

	@Test
	void undoingAChangeOfAFileKeepsWhatOthersWroteMeanwhile() throws IOException {
		var old = bytes("old").orElseThrow();
		files.write("cases.csv", old);
		var change = edit(edit -> {
			edit.setFile("cases.csv", old, bytes("new").orElseThrow());
			edit.setFile("made", null, bytes("made").orElseThrow());
		});
		study.saveFiles();
		assertEquals("new", files.contents().get("cases.csv"));
		assertFalse(files.exists("cases.csv" + StudyLayout.OVERTAKEN + 1), "what is replaced was known");
		files.write("cases.csv", bytes("others'").orElseThrow());
		files.write("made", bytes("others', too").orElseThrow());
		change.undo();
		study.saveFiles();
		assertEquals("old", files.contents().get("cases.csv"));
		assertEquals("others'", files.contents().get("cases.csv" + StudyLayout.OVERTAKEN + 1));
		assertEquals("others', too", files.contents().get("made"));
	}
}
