/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/** A study in a folder, of one short talk that Anna and Ben code. */
final class TalkStudy {

	static final Coder ANNA = Coders.create("anna", "Anna");
	static final Coder BEN = Coders.create("ben", "Ben");

	private static final String TALK = """
			# Talk

			**Transcript ID:** talk

			---

			Interviewer: Why?

			Participant: I was afraid of heights. I was happy there.
			""";

	private final Path folder;

	TalkStudy(Path folder) throws IOException {
		this.folder = folder;
		var files = new FolderFiles(folder);
		NewStudy.write(files, "Study", true);
		files.write("transcripts/talk.transcript", TALK.getBytes(StandardCharsets.UTF_8));
	}

	/** Reads it from its files. */
	Study open() throws IOException {
		return Study.open(new FolderFiles(folder));
	}

	static Code code(Study study, String name) {
		return study.codes().all().stream().filter(code -> code.getName().equals(name)).findFirst().orElseThrow();
	}

	static StudyTranscript talk(Study study) {
		return study.transcript("talk").orElseThrow();
	}

	/** Codes some words of the talk. */
	static Optional<PlacedCoding> apply(StudyEdit edit, Study study, Code code, String words, Coder coder) {
		int start = talk(study).text().indexOf(words);
		return CodingEdits.apply(edit, talk(study), new TextRange(start, start + words.length()), code, coder, Provenance.MANUAL);
	}

	/** The files below one of its folders, by their paths in the study. */
	Map<String, String> files(String under) throws IOException {
		var files = new TreeMap<String, String>();
		var root = folder.resolve(under);
		if (Files.exists(root)) {
			try (var found = Files.walk(root)) {
				for (var file : found.filter(Files::isRegularFile).toList()) {
					files.put(folder.relativize(file).toString(), Files.readString(file));
				}
			}
		}
		return files;
	}
}
