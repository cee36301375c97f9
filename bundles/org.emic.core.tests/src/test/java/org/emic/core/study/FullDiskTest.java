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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a small file system of its own. Left out where nobody may mount one. */
class FullDiskTest {

	private static final String TEXT = """
			# Dialog

			**Transcript ID:** one

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			User: I write a draft by hand and then I ask the machine.
			""";
	private static final String MUCH = "What is written by hand. ".repeat(2000).strip();

	private final Coder anna = Coders.create("anna", "Anna");
	@TempDir
	Path folder;
	private boolean mounted;
	private Study study;
	private Code code;

	@BeforeEach
	void mount() throws Exception {
		mounted = run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder.toString());
		Assumptions.assumeTrue(mounted, "a file system cannot be mounted here");
		NewStudy.write(new FolderFiles(folder), "Full", true);
		Files.createDirectories(folder.resolve("transcripts"));
		Files.writeString(folder.resolve("transcripts/one.transcript"), TEXT);
		study = Study.open(new FolderFiles(folder));
		study.edit("", edit -> code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "drafts"));
		apply("draft");
		study.save(one(), anna);
	}

	@AfterEach
	void unmount() throws Exception {
		if (mounted) {
			run("umount", folder.toString());
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private StudyTranscript one() {
		return study.transcript("one").orElseThrow();
	}

	private PlacedCoding apply(String words) {
		var made = new ArrayList<PlacedCoding>();
		study.edit("", edit -> made.add(CodingEdits.apply(edit, one(), TextRange.of(one().text().indexOf(words), words.length()),
				code, anna, Provenance.MANUAL).orElseThrow()));
		return made.getFirst();
	}

	/** Leaves no room. */
	private Path fill() throws IOException {
		var filler = folder.resolve("filler");
		try (var out = Files.newOutputStream(filler)) {
			while (true) {
				out.write(new byte[512]);
			}
		} catch (IOException e) {
			return filler;
		}
	}

	@Test
	void codingsThatHaveNoRoomAreToldKeptAndWrittenWhenThereIsRoom() throws IOException {
		var before = files();
		var filler = fill();
		var coding = apply("machine");
		study.edit("", edit -> CodingEdits.comment(edit, coding, MUCH, anna));
		var thrown = assertThrows(IOException.class, () -> study.save(one(), anna));
		assertTrue(thrown.getMessage().contains("No space left"), thrown.getMessage());
		assertTrue(one().isDirty());
		Files.delete(filler);
		assertEquals(before, files(), "nothing is half written, and nothing is left beside");

		study.save(one(), anna);
		assertFalse(one().isDirty());
		var read = Study.open(new FolderFiles(folder));
		assertEquals(List.of(), read.problems());
		assertEquals(List.of("draft", "machine"), read.transcript("one").orElseThrow().codings().stream().map(PlacedCoding::quote).toList());
	}

	@Test
	void codesAndSettingsThatHaveNoRoomStayToBeWritten() throws IOException {
		var before = files();
		var filler = fill();
		study.edit("", edit -> edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, MUCH));
		assertThrows(IOException.class, study::saveCodebooks);
		assertTrue(study.isCodebookDirty());
		study.edit("", edit -> edit.setBlind(BlindCoding.of(List.of(MUCH))));
		assertThrows(IOException.class, study::saveFiles);
		Files.delete(filler);
		assertEquals(before, files());
		study.saveFiles();
		study.saveCodebooks();
		var read = Study.open(new FolderFiles(folder));
		assertTrue(read.blind().covers(MUCH));
		assertEquals(MUCH, read.codes().all().getFirst().getDefinition());
	}

	@Test
	void whatIsWrittenAsAWholeIsNotBegun() throws IOException {
		var before = files();
		var filler = fill();
		var change = study.edit("", edit -> {
			edit.replaceText(one(), one().text().indexOf("draft"), 5, MUCH);
			edit.set(code, CodebookPackage.Literals.CODE__DEFINITION, MUCH);
		});
		var write = study.stage(change.event(), anna);
		assertThrows(IOException.class, write::commit);
		write.discard();
		Files.delete(filler);
		assertEquals(before, files());
		study.stage(change.event(), anna).commit();
		assertTrue(Files.readString(folder.resolve("transcripts/one.transcript")).contains(MUCH));
		assertEquals(List.of(), Study.open(new FolderFiles(folder)).problems());
	}

	/** All files; the empty one by which processes wait for each other aside. */
	private Map<String, String> files() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var walk = Files.walk(folder)) {
			for (var path : walk.filter(path -> Files.isRegularFile(path) && !path.endsWith("under-way.lock")).toList()) {
				contents.put(folder.relativize(path).toString(), Files.readString(path));
			}
		}
		return contents;
	}
}
