/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/** A study in a folder with two transcripts, to which a test adds codes and codings. */
final class CodedStudy {

	private static final String TEXT = """
			# Dialog

			**Transcript ID:** %s

			**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User

			---

			AI: How do you begin a text?

			User: I write a draft by hand and then I ask the machine.

			AI: And then?

			User: Then I write it again, and again, and again.
			""";

	final Coder anna = Coders.create("anna", "Anna");
	final Coder ben = Coders.create("ben", "Ben");
	private final Path folder;
	Study study;

	CodedStudy(Path folder) throws IOException {
		this.folder = folder;
		NewStudy.write(new FolderFiles(folder), "Refactoring", true);
		Files.createDirectories(folder.resolve("transcripts"));
		for (var id : List.of("one", "two")) {
			Files.writeString(folder.resolve("transcripts/" + id + ".transcript"), TEXT.formatted(id));
		}
		open();
	}

	void open() throws IOException {
		study = Study.open(new FolderFiles(folder));
		assertEquals(List.of(), study.problems());
	}

	Code code(String name) {
		return code(name, study.codes().main().orElseThrow());
	}

	Code code(String name, EObject parent) {
		var made = new ArrayList<Code>();
		study.edit("Code", edit -> made.add(CodebookEdits.create(edit, parent, name)));
		return made.getFirst();
	}

	Code named(String name) {
		return study.codes().all().stream().filter(code -> code.getName().equals(name)).findFirst().orElseThrow();
	}

	PlacedCoding apply(Code code, String transcript, String words, Coder coder) {
		var where = study.transcript(transcript).orElseThrow();
		int start = where.text().indexOf(words);
		var made = new ArrayList<PlacedCoding>();
		study.edit("Apply", edit -> made.add(CodingEdits.apply(edit, where, TextRange.of(start, words.length()), code, coder,
				Provenance.MANUAL).orElseThrow()));
		return made.getFirst();
	}

	void save() throws IOException {
		study.saveCodebooks();
		for (var transcript : study.transcripts()) {
			study.save(transcript, anna);
		}
	}

	RecordedChange run(CodeRefactoring refactoring, Coder coder) {
		var plan = refactoring.plan(study, coder, CodeRefactoring.Progress.NONE);
		return study.edit(plan.label(), plan::apply);
	}

	RefactoringPlan plan(CodeRefactoring refactoring, Coder coder) {
		return refactoring.plan(study, coder, CodeRefactoring.Progress.NONE);
	}

	/** Codes and words of all codings that count. */
	List<String> codings() {
		return study.transcripts().stream().map(StudyTranscript::codings).flatMap(List::stream)
				.map(placed -> placed.coder().getName() + ": " + placed.codeName() + ": " + placed.quote()).toList();
	}

	/** All files by path. */
	Map<String, String> files() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var walk = Files.walk(folder)) {
			for (var path : walk.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
			}
		}
		return contents;
	}
}
