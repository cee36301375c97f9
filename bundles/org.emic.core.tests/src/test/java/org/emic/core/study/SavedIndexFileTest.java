/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

import org.emic.core.internal.savedindex.IndexFile;
import org.emic.core.pseudonym.NameReplacement;
import org.emic.core.pseudonym.PseudonymPlan;
import org.emic.core.pseudonym.PseudonymProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that a saved index is: when it is written and when it goes, what it holds, and what of it is not believed. */
class SavedIndexFileTest {

	private static final String PATH = "transcripts/talk.transcript";
	private static final String CODINGS = "codings/anna/talk.codings";

	@TempDir
	private Path folder;
	private FolderFiles files;

	@BeforeEach
	void savedIndexOfACodedTalk() throws IOException {
		files = IndexedTalk.make(folder);
	}

	private Study open() throws IOException {
		return Study.open(files);
	}

	@Test
	void itIsNotWrittenAgainForNothing() throws IOException {
		var path = folder.resolve(SavedIndex.path());
		Files.setLastModifiedTime(path, FileTime.fromMillis(1));
		SavedIndex.save(files, ReadingProgress.NONE);
		assertEquals(FileTime.fromMillis(1), Files.getLastModifiedTime(path));
	}

	@Test
	void damagedIndexIsNone() throws IOException {
		var path = folder.resolve(SavedIndex.path());
		var whole = Files.readAllBytes(path);
		for (int i = 0; i < whole.length; i++) {
			var damaged = whole.clone();
			damaged[i] ^= 1 << i % 8;
			Files.write(path, damaged);
			assertEquals(Optional.empty(), SavedIndex.of(files).entry(CODINGS, files.read(CODINGS)), "byte " + i);
			Files.write(path, Arrays.copyOf(whole, i));
			assertEquals(Optional.empty(), SavedIndex.of(files).entry(CODINGS, files.read(CODINGS)), "cut at " + i);
		}
		IndexedTalk.assertSeenAsWithoutIndex(files, open());
		Files.createDirectories(path.getParent());
		Files.writeString(path, "not an index");
		SavedIndex.save(files, ReadingProgress.NONE);
		assertArrayEquals(whole, Files.readAllBytes(path));
	}

	/** With a checksum that is right, so that only the number of the form and the machine tell. */
	@Test
	void indexOfAnotherVersionOrMachineIsNone() throws IOException {
		var path = folder.resolve(SavedIndex.path());
		var whole = Files.readAllBytes(path);
		for (int at : List.of(0, 7, 9)) { // what it is, the version, and where it was written
			var other = whole.clone();
			other[at] ^= 1;
			var checksum = new CRC32();
			checksum.update(other, 0, other.length - 4);
			ByteBuffer.wrap(other).putInt(other.length - 4, (int) checksum.getValue());
			Files.write(path, other);
			assertEquals(0, IndexedTalk.held(open()), "byte " + at);
		}
		Files.move(path, path.resolveSibling("0123456789abcdef"));
		assertEquals(0, IndexedTalk.held(open()));
	}

	/**
	 * When this fails, what is written into the index has changed, or what a file is read as: raise
	 * {@link IndexFile#FORM}, so that no index from before is believed, and put down here what is written now.
	 */
	@Test
	void anotherFormHasAnotherNumber() throws IOException {
		files.write(PATH, """
				# Talk

				**Transcript ID:** talk

				**Place:** here

				---

				AI: Why?

				[00:01:02] User: I was afraid \uD83D\uDE00 of heights.
				""".getBytes(StandardCharsets.UTF_8));
		files.write(CODINGS, """
				{"format":1,"transcript":"talk","coder":{"id":"anna","name":"Anna"},"digest":"8d9b","turns":%s}
				{"start":[0,0],"end":[0,4],"quote":"Why?","after":"\\n\\nI was afraid \uD83D\uDE00 of heights.","provenance":"IN_VIVO",\
				"created":"2026-03-01T09:30:00Z","comment":"so \\"short\\"","id":"c1"}
				{"start":[1,2],"end":[1,12],"code":"k1","name":"mood","quote":"was afraid","before":"Why?\\n\\nI ",\
				"after":" \uD83D\uDE00 of heights.","provenance":"MANUAL","created":"2026-03-01T09:30:01Z","definition":"d1","id":"c2"}
				""".formatted(TalkStudy.talk(open()).snapshot().digests().stream().map(digest -> '"' + digest + '"').toList())
				.getBytes(StandardCharsets.UTF_8));
		SavedIndex.save(files, ReadingProgress.NONE);
		assertEquals(2, IndexedTalk.held(open()));
		assertEquals(1, IndexFile.FORM);
		assertEquals("0536053901063a050802000101030e010201052602016e030804005d8a995a6fa7020410221b091b053e57f9a111", heldAs(PATH));
		assertEquals("053405220514051a000200000004000000000180d7dd8b956703b2030d2b0102000c0103620514039c0200d00f031000", heldAs(CODINGS));
	}

	private String heldAs(String path) throws IOException {
		return HexFormat.of().formatHex(SavedIndex.of(files).entry(path, files.read(path)).orElseThrow().held());
	}

	@Test
	void aFolderForReadingOnlyHasNone() throws IOException {
		SavedIndex.delete(files);
		Files.delete(folder.resolve(".emic/index"));
		Files.writeString(folder.resolve(".emic/index"), "in the way, as no folder can be made where nothing can be written");
		assertThrows(IOException.class, () -> SavedIndex.save(files, ReadingProgress.NONE));
		assertEquals(0, IndexedTalk.held(open()));
		assertEquals(2, open().codings().size());
	}

	@Test
	void severalAtATimeLeaveOneThatIsWhole() throws IOException {
		var whole = Files.readAllBytes(folder.resolve(SavedIndex.path()));
		SavedIndex.delete(files);
		var writers = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.runAsync(() -> {
			try {
				SavedIndex.save(new FolderFiles(folder), ReadingProgress.NONE);
				assertEquals(2, Study.open(new FolderFiles(folder)).codings().size());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		})).toList();
		writers.forEach(CompletableFuture::join);
		assertArrayEquals(whole, Files.readAllBytes(folder.resolve(SavedIndex.path())));
		assertEquals(List.of(SavedIndex.path()), files.files(SavedIndex.FOLDER));
	}

	@Test
	void whatIsStoppedIsNotSaved() throws IOException {
		SavedIndex.delete(files);
		assertThrows(CancellationException.class, () -> SavedIndex.save(files, (read, of) -> {
			throw new CancellationException();
		}));
		assertEquals(List.of(), files.files(SavedIndex.FOLDER));
	}

	/** Somebody took the transcript away while it was read. */
	@Test
	void whatIsGoneMeanwhileIsNotNamedInIt() throws IOException {
		SavedIndex.delete(files);
		SavedIndex.save(files, (read, of) -> {
			try {
				Files.deleteIfExists(folder.resolve(PATH));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		assertEquals(List.of(), files.files(SavedIndex.FOLDER));
	}

	@Test
	void gitLeavesItOut() throws IOException {
		assertEquals("*\n", Files.readString(folder.resolve(".emic/.gitignore")));
	}

	@Test
	void itHoldsNoWords() throws IOException {
		var study = open();
		study.edit("", edit -> CodingEdits.comment(edit, TalkStudy.talk(study).codings().get(0), "a telling remark", TalkStudy.ANNA));
		study.save(TalkStudy.talk(study), TalkStudy.ANNA);
		SavedIndex.save(files, ReadingProgress.NONE);
		assertEquals(2, IndexedTalk.held(open()));
		var bytes = new String(Files.readAllBytes(folder.resolve(SavedIndex.path())), StandardCharsets.ISO_8859_1);
		for (var word : List.of("Talk", "Participant", "afraid", "happy", "mood", "telling", "Anna", "Ben")) {
			assertFalse(bytes.contains(word), word);
		}
	}

	@Test
	void itIsDeletedBeforeNamesAreReplaced() throws IOException {
		var study = open();
		var plan = PseudonymPlan.look(study, List.of(new NameReplacement("heights", "depths", true)), "", PseudonymProgress.NONE);
		plan.keep(files);
		assertEquals(List.of(), files.files(SavedIndex.FOLDER));
	}

	@Test
	void itIsDeletedWithATranscript() throws IOException {
		var study = open();
		Files.delete(folder.resolve(PATH));
		study.refresh(List.of(PATH), Set.of());
		assertEquals(List.of(), files.files(SavedIndex.FOLDER));
	}
}
