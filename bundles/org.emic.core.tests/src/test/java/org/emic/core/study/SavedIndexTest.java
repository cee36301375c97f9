/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.emic.core.internal.savedindex.TranscriptEntry;
import org.emic.core.text.TextRange;
import org.emic.model.coding.Provenance;
import org.emic.model.transcript.TranscriptFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to files, a study is what they say, and the saved index saves time and nothing else. */
class SavedIndexTest {

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
	void whatDidNotChangeComesFromTheIndex() throws IOException {
		var study = open();
		assertEquals(2, IndexedTalk.held(study));
		IndexedTalk.assertSeenAsWithoutIndex(files, study);
	}

	/** As a tool that synchronises, unpacks or replaces may leave it: neither size nor time tell. */
	@Test
	void sameSizeAndSameTimeDoNotHideAChange() throws IOException {
		for (var path : List.of(PATH, CODINGS)) {
			var file = folder.resolve(path);
			var time = Files.getLastModifiedTime(file);
			long size = Files.size(file);
			Files.writeString(file, Files.readString(file).replace("afraid", "amused"));
			Files.setLastModifiedTime(file, time);
			assertEquals(size, Files.size(file));
			var study = open();
			assertTrue(IndexedTalk.held(study) < 2, path);
			IndexedTalk.assertSeenAsWithoutIndex(files, study);
			SavedIndex.save(files, ReadingProgress.NONE);
		}
	}

	@Test
	void anotherTimeAloneChangesNothing() throws IOException {
		Files.setLastModifiedTime(folder.resolve(CODINGS), FileTime.fromMillis(5));
		assertEquals(2, IndexedTalk.held(open()));
	}

	/** Their own bytes are as they were, and yet the places are others. */
	@Test
	void codingsAreFoundAnewWhenTheirTranscriptChanged() throws IOException {
		var file = folder.resolve(PATH);
		Files.writeString(file, Files.readString(file).replace("# Talk", "# The Talk"));
		var study = open();
		assertEquals(0, IndexedTalk.held(study));
		assertTrue(TalkStudy.talk(study).codings().stream().allMatch(placed -> placed.quote().startsWith("I was ")));
		SavedIndex.save(files, ReadingProgress.NONE);
		assertEquals(2, IndexedTalk.held(open()));
		IndexedTalk.assertSeenAsWithoutIndex(files, study);
	}

	/** Both were held, with each other; now the text is another that is held, too. */
	@Test
	void codingsAreNotPlacedInAnOlderText() throws IOException {
		var old = Files.readAllBytes(folder.resolve(SavedIndex.path()));
		var file = folder.resolve(PATH);
		Files.writeString(file, Files.readString(file).replace("# Talk", "# The Talk"));
		Files.move(folder.resolve(CODINGS), folder.resolve("away"));
		SavedIndex.save(files, ReadingProgress.NONE);
		Files.move(folder.resolve("away"), folder.resolve(CODINGS));
		assertFalse(Arrays.equals(old, Files.readAllBytes(folder.resolve(SavedIndex.path()))));
		IndexedTalk.assertSeenAsWithoutIndex(files, open());
	}

	@Test
	void aFileThatGoesIsGone() throws IOException {
		Files.delete(folder.resolve(CODINGS));
		var study = open();
		assertEquals(1, study.codings().size());
		assertTrue(study.isIndexStale());
		IndexedTalk.assertSeenAsWithoutIndex(files, study);
	}

	@Test
	void aFileInAnotherPlaceIsNotTakenForWhatItWas() throws IOException {
		Files.move(folder.resolve(CODINGS), folder.resolve("codings/ben/talk.codings"),
				StandardCopyOption.REPLACE_EXISTING);
		var study = open();
		assertEquals(1, study.problems().size(), study.problems().toString());
		IndexedTalk.assertSeenAsWithoutIndex(files, study);
	}

	@Test
	void whatWouldNotComeBackTheSameIsNotHeld() throws IOException {
		var talk = TalkStudy.talk(open());
		assertTrue(TranscriptEntry.write(talk.model(), talk.snapshot()).isPresent());
		talk.model().getTurns().get(0).setSpeaker(TranscriptFactory.eINSTANCE.createSpeaker());
		assertEquals(Optional.empty(), TranscriptEntry.write(talk.model(), talk.snapshot()));
	}

	/** Nobody sees what is hidden from them, whether it is held or not. */
	@Test
	void blindCodingHidesWhatIsHeld() throws IOException {
		Files.writeString(folder.resolve("study.emic"), Files.readString(folder.resolve("study.emic")) + "blind: true\n");
		var nobody = open();
		assertEquals(0, nobody.codings().size());
		var anna = Study.open(files, Viewer.coder("anna"));
		assertEquals(1, anna.codings().size());
		assertEquals(1, IndexedTalk.held(anna));
		SavedIndex.save(files, ReadingProgress.NONE);
		assertEquals(0, open().codings().size());
		IndexedTalk.assertSeenAsWithoutIndex(files, open());
	}

	/** One that was read from the index is a coding as any other. */
	@Test
	void whatIsHeldCanBeChangedAndUndone() throws IOException {
		var before = ObservedStudy.files(folder);
		var study = open();
		var talk = TalkStudy.talk(study);
		var change = study.edit("", edit -> {
			edit.replaceText(talk, talk.text().indexOf("I was afraid"), 0, "Before that ");
			CodingEdits.place(edit, talk.codings().get(0), new TextRange(talk.text().indexOf("afraid"), talk.text().indexOf(" of heights")),
					TalkStudy.ANNA);
			TalkStudy.apply(edit, study, TalkStudy.code(study, "mood"), "Why", TalkStudy.ANNA);
		});
		assertEquals(Provenance.MANUAL, talk.codings().get(0).coding().getProvenance());
		study.save(talk, TalkStudy.ANNA);
		IndexedTalk.assertSeenAsWithoutIndex(files, open());
		change.undo();
		study.save(talk, TalkStudy.ANNA);
		assertEquals(before, ObservedStudy.files(folder));
	}
}
