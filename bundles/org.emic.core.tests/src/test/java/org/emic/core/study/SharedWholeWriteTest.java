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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.emic.core.study.StagedWrite.Progress;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written into a study and into a codebook that it shares is written into both, or into neither. */
class SharedWholeWriteTest {

	private static final Coder ANNA = Coders.create("anna", "Anna");

	private final MemoryFiles team = new MemoryFiles();
	private final MemoryFiles files = new MemoryFiles();
	private Predicate<String> fails = path -> false;
	private Study study;
	private RecordedChange change;
	private Code code;
	private Map<String, String> teamBefore;
	private Map<String, String> before;

	@BeforeEach
	void share() throws IOException {
		NewCodebook.write(team, "Team codes", Licence.NONE);
		NewStudy.write(files, "Study", false);
		var settings = StudySettings.create("Study");
		settings.setReferences(List.of(new CodebookReference("team", CodebookHeaders.id(team))));
		files.write(StudyLayout.SETTINGS, settings.bytes());
		for (var id : List.of("one", "two")) {
			files.write("transcripts/" + id + ".transcript",
					("**Transcript ID:** " + id + "\n\n---\n\nA: How?\n\nB: By hand, Rosalinde.\n").getBytes(StandardCharsets.UTF_8));
		}
		var opened = open();
		opened.edit("", edit -> CodebookEdits.create(edit, opened.codes().main().orElseThrow(), "Rosalinde"));
		opened.saveCodebooks();
		// what stays once anything was ever written as a whole
		team.write(".emic/.gitignore", "*\n".getBytes(StandardCharsets.UTF_8));
		files.write(".emic/.gitignore", "*\n".getBytes(StandardCharsets.UTF_8));
		study = open();
		code = study.codes().all().getFirst();
		teamBefore = team.contents();
		before = files.contents();
		change = change();
	}

	private Study open() throws IOException {
		return Study.open(failing(files, "study/"), name -> name.equals("team") ? Optional.of(failing(team, "team/")) : Optional.empty(),
				OldTexts.NONE);
	}

	private StudyFiles failing(MemoryFiles memory, String folder) {
		return (StudyFiles) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { StudyFiles.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("name")) {
						return folder.substring(0, folder.length() - 1);
					}
					if (method.getName().equals("write") && fails.test(folder + arguments[0])) {
						throw new IOException("the disk is full");
					}
					try {
						return method.getName().equals("writeAll") ? InvocationHandler.invokeDefault(proxy, method, arguments)
								: method.invoke(memory, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	private RecordedChange change() {
		return study.edit("", edit -> {
			edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, "About Maria.");
			for (var transcript : study.transcripts()) {
				CodingEdits.apply(edit, transcript, TextRange.of(transcript.text().indexOf("hand"), 4), code, ANNA, Provenance.MANUAL);
			}
		});
	}

	private void assertNothingWritten() {
		assertEquals(teamBefore, team.contents());
		assertEquals(before, files.contents());
	}

	private void assertAllWritten() {
		assertTrue(team.contents().get(StudyLayout.code(code.getFileName())).contains("About Maria."));
		assertTrue(files.exists("codings/anna/one.codings") && files.exists("codings/anna/two.codings"));
		assertEquals(List.of(), team.files(Journal.FOLDER));
		assertEquals(List.of(), files.files(Journal.FOLDER));
	}

	@Test
	void whatIsCancelledAtAnyMomentIsInNeither() throws IOException {
		boolean cancelled = true;
		int moments = 0;
		for (; cancelled; moments++) {
			var left = new int[] { moments };
			var write = study.stage(change.event(), ANNA);
			assertEquals(1, write.otherFolders().size());
			try {
				write.commit(new Progress() {
					@Override
					public boolean isCancelled() {
						return left[0]-- == 0;
					}
				});
				cancelled = false;
			} catch (CancellationException e) {
				write.discard();
				assertNothingWritten();
			}
		}
		assertTrue(moments > 3, "cancelled in both");
		assertAllWritten();
	}

	@Test
	void whatFailsBeforeItIsDecidedIsInNeither() throws IOException {
		for (var failing : List.of("team/.*-contents", "study/.*-contents", "team/.*-list.json", "study/.*-list.json")) {
			fails = path -> path.matches(failing);
			var write = study.stage(change.event(), ANNA);
			var thrown = assertThrows(IOException.class, write::commit, failing);
			assertFalse(thrown instanceof UnfinishedWriteException, failing);
			write.discard();
			assertNothingWritten();
		}
		fails = path -> false;
		study.stage(change.event(), ANNA).commit();
		assertAllWritten();
	}

	@Test
	void whatFailsAfterwardsWaitsAndIsNotTakenBack() throws IOException {
		fails = path -> path.startsWith("team/codebook/") || path.contains("/two.codings");
		var thrown = assertThrows(UnfinishedWriteException.class, study.stage(change.event(), ANNA)::commit);
		assertTrue(thrown.getMessage().contains("two.codings") && thrown.getMessage().contains(code.getFileName()),
				thrown.getMessage());
		assertEquals(teamBefore.keySet().stream().filter(path -> path.startsWith("codebook/")).toList(),
				team.contents().keySet().stream().filter(path -> path.startsWith("codebook/")).toList());
		fails = path -> false;
		Journal.finish(team);
		Journal.finish(files);
		assertAllWritten();
	}

	@Test
	void whatAnotherProcessWroteIntoTheCodebookKeepsTheWholeFromBeingWritten() throws IOException {
		var write = study.stage(change.event(), ANNA);
		var path = StudyLayout.code(code.getFileName());
		team.write(path, teamBefore.get(path).replace("Rosalinde", "Rosa").getBytes(StandardCharsets.UTF_8));
		teamBefore = team.contents();
		assertTrue(assertThrows(IOException.class, write::commit).getMessage().contains(path));
		write.discard();
		assertNothingWritten();
	}
}
