/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;

import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose files are read side by side is the same as one whose files are read one after the other. */
class ReadAheadTest {

	private static final int MANY = 150;

	/** The same files for whoever reads them one after the other. */
	private static MemoryFiles oneAfterTheOther(FolderFiles files) throws IOException {
		var copy = new MemoryFiles();
		for (var folder : List.of("", "transcripts", "codebook", "codebook/codes", "codings/anna", "codings/ben")) {
			for (var path : files.files(folder)) {
				copy.write(path, files.read(path));
			}
		}
		return copy;
	}

	private static FolderFiles study(Path folder) throws IOException {
		var files = new FolderFiles(folder);
		NewStudy.write(files, "many", true);
		for (int i = 0; i < MANY; i++) {
			var text = "# t%1$03d\n\n**Transcript ID:** t%1$03d\n\n---\n\nA: What did you do?\n\nB: I wrote %1$d 😀 letters.\n".formatted(i);
			files.write("transcripts/t%03d.transcript".formatted(i), text.getBytes(StandardCharsets.UTF_8));
		}
		var study = Study.open(files);
		var coders = List.of(Coders.create("anna", "Anna"), Coders.create("ben", "Ben"));
		study.edit("Code", edit -> {
			var code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "Doing");
			for (var transcript : study.transcripts()) {
				int at = transcript.text().indexOf("wrote");
				coders.forEach(coder -> CodingEdits.apply(edit, transcript, new TextRange(at, at + 12), code, coder, Provenance.MANUAL));
			}
		});
		study.saveCodebooks();
		for (var coder : coders) {
			study.saveAll(study.transcripts(), coder);
		}
		return files;
	}

	/** Some are cut off, edited, of others' places, in a conflict, in another encoding or of a transcript that is gone. */
	private static void damage(FolderFiles files) throws IOException {
		files.write("transcripts/t003.transcript", new byte[] { 'A', ':', ' ', (byte) 0xE4, '\n' });
		files.write("transcripts/t005.transcript", new byte[0]);
		var t007 = new String(files.read("transcripts/t007.transcript"), StandardCharsets.UTF_8);
		files.write("transcripts/t007.transcript", t007.replace("letters", "long letters").getBytes(StandardCharsets.UTF_8));
		files.write("transcripts/copy.transcript", t007.getBytes(StandardCharsets.UTF_8));
		files.write("codings/anna/t020.codings", files.read("codings/anna/t021.codings"));
		var t030 = new String(files.read("codings/ben/t030.codings"), StandardCharsets.UTF_8);
		files.write("codings/ben/t030.codings", t030.substring(0, t030.length() - 30).getBytes(StandardCharsets.UTF_8));
		var t031 = t030.replace("t030", "t031").lines().toList();
		files.write("codings/ben/t031.codings", (t031.get(0) + "\n<<<<<<< ours\n" + t031.get(1) + "\n=======\n>>>>>>> theirs\n")
				.getBytes(StandardCharsets.UTF_8));
		files.delete("transcripts/t040.transcript");
		files.write("codings/anna/x.codings.overtaken-1", files.read("codings/anna/t041.codings"));
	}

	private static List<String> shown(Study study) {
		var shown = new ArrayList<String>();
		study.transcripts().forEach(transcript -> transcript.allCodings()
				.forEach(placed -> shown.add(transcript.id() + placed.range() + placed.certainty() + placed.coding())));
		return shown.stream().map(line -> line.replaceAll("@[0-9a-f]+", "")).toList();
	}

	@Test
	void givesTheSameStudyAndTheSameProblemsInTheSameOrder(@TempDir Path folder) throws IOException {
		var files = study(folder);
		damage(files);
		var ahead = Study.open(files);
		var plain = Study.open(oneAfterTheOther(files), Codebooks.beside(folder), OldTexts.NONE);
		assertTrue(ahead.problems().size() >= 8, () -> "too little is damaged: " + ahead.problems());
		assertEquals(plain.problems(), ahead.problems());
		assertTrue(shown(ahead).size() > 2 * MANY - 15, () -> "too little is read: " + shown(ahead).size());
		assertEquals(shown(plain), shown(ahead));
		assertEquals(plain.codings().size(), ahead.codings().size());
		ahead.transcripts().forEach(transcript -> assertTrue(ahead.isAsKnown(transcript), transcript.id()));
	}

	@Test
	void tellsHowFarItIsAndCanBeStopped(@TempDir Path folder) throws IOException {
		var files = study(folder);
		var told = new ArrayList<Integer>();
		var shared = Codebooks.beside(folder);
		Study.open(files, shared, OldTexts.NONE, Viewer.NOBODY, (read, of) -> {
			assertEquals(3 * MANY, of);
			told.add(read);
		});
		assertEquals(IntStream.rangeClosed(1, 3 * MANY).boxed().toList(), told);
		assertThrows(CancellationException.class, () -> Study.open(files, shared, OldTexts.NONE, Viewer.NOBODY, (read, of) -> {
			if (read == 200) {
				throw new CancellationException();
			}
		}));
	}

	@Test
	void takesFilesInOrderInOneThread(@TempDir Path folder) {
		var paths = IntStream.range(0, 1_000).mapToObj("f%04d"::formatted).toList();
		var readers = new ConcurrentSkipListSet<String>();
		var takers = new TreeSet<String>();
		var taken = new ArrayList<String>();
		ReadAhead.each(new FolderFiles(folder), paths, path -> {
			readers.add(Thread.currentThread().getName());
			return "read " + path;
		}, (path, read) -> {
			takers.add(Thread.currentThread().getName());
			assertEquals("read " + path, read);
			taken.add(path);
		}, count -> assertEquals(taken.size(), count));
		assertEquals(paths, taken);
		assertEquals(1, takers.size());
		assertTrue(readers.stream().noneMatch(takers::contains), "files are read aside");
	}

	@Test
	void whatFailsInAReaderFailsForWhoeverAsked(@TempDir Path folder) {
		var paths = IntStream.range(0, 100).mapToObj(Integer::toString).toList();
		var failure = assertThrows(IllegalStateException.class, () -> ReadAhead.each(new FolderFiles(folder), paths, path -> {
			if (path.equals("70")) {
				throw new IllegalStateException(path);
			}
			return path;
		}, (path, read) -> { }, count -> { }));
		assertEquals("70", failure.getMessage());
	}
}
