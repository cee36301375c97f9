/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.emic.model.files.UnquotedCoding;

/** A talk that Anna and Ben coded, of which an index was saved. */
final class IndexedTalk {

	private IndexedTalk() {
	}

	static FolderFiles make(Path folder) throws IOException {
		var files = new FolderFiles(folder);
		var study = new TalkStudy(folder).open();
		study.edit("", edit -> {
			var code = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "mood");
			TalkStudy.apply(edit, study, code, "I was afraid", TalkStudy.ANNA);
			TalkStudy.apply(edit, study, code, "I was happy", TalkStudy.BEN);
		});
		study.save(TalkStudy.talk(study), TalkStudy.ANNA);
		SavedIndex.save(files, ReadingProgress.NONE);
		return files;
	}

	/** Of the codings, how many come from the index. */
	static long held(Study study) {
		return study.transcripts().stream().flatMap(transcript -> transcript.allCodings().stream())
				.filter(placed -> placed.coding() instanceof UnquotedCoding).count();
	}

	static void assertSeenAsWithoutIndex(FolderFiles files, Study study) throws IOException {
		var seen = ObservedStudy.of(study);
		SavedIndex.delete(files);
		var without = Study.open(files);
		assertEquals(0, held(without));
		assertEquals(ObservedStudy.of(without), seen);
	}
}
