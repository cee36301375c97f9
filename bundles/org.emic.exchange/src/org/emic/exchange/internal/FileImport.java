/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.ImportProblem;
import org.emic.exchange.ImportProblem.Severity;
import org.emic.exchange.ImportedFile;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.exchange.Mojibake;
import org.emic.exchange.Repair;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;

/**
 * Writes one file into a study: the source as it is, then the transcript. The transcript comes last and whole,
 * so that one that is there is complete.
 *
 * @param files the study's files
 * @param contents what the study had before the import
 */
public record FileImport(StudyFiles files, StudyContents contents) {

	/**
	 * Imports a file as it was planned.
	 *
	 * @param planned the draft that the person saw; the file must not have changed since
	 */
	public ImportedFile run(Path source, Drafting drafting, Draft planned, String id, boolean repaired) {
		var draft = drafting.draft();
		var problems = new ArrayList<>(draft.problems());
		List<Repair> made = repaired ? draft.repairs() : List.of();
		List<Repair> left = repaired ? List.of() : draft.repairs();
		try {
			if (!draft.digest().equals(planned.digest())) {
				throw new IOException(Messages.get("import.changedSince"));
			}
			String text = drafting.compose(id);
			checkIsWhole(text, id, draft);
			boolean replaces = contents.has(TranscriptIds.key(id));
			write(source.getFileName().toString(), drafting.bytes(), draft.digest(), text, id, replaces);
			return new ImportedFile(source, replaces ? Outcome.REPLACED : Outcome.IMPORTED, id, made, left, problems);
		} catch (IOException e) {
			problems.add(ImportProblem.ofFile(Severity.ERROR, source,
					Messages.get("import.failed", String.valueOf(e.getMessage()))));
			return new ImportedFile(source, Outcome.FAILED, id, List.of(), draft.repairs(), problems);
		}
	}

	/** Makes repairs in the transcript that is there; the roles and the labels that a person declared stay. */
	public ImportedFile repair(Path source, Draft draft, String id) {
		var problems = new ArrayList<>(draft.problems());
		try {
			String text = LineEnds.toLf(new String(files.read(contents.path(id)), UTF_8));
			var repairs = Mojibake.find(text);
			files.write(contents.path(id), Mojibake.repair(text, repairs).getBytes(UTF_8));
			return new ImportedFile(source, Outcome.REPLACED, id, draft.repairs(), List.of(), problems);
		} catch (IOException e) {
			problems.add(ImportProblem.ofFile(Severity.ERROR, source,
					Messages.get("import.failed", String.valueOf(e.getMessage()))));
			return new ImportedFile(source, Outcome.FAILED, id, List.of(), draft.repairs(), problems);
		}
	}

	/** Reads back what will be written: not a turn may be lost or made on the way. */
	private static void checkIsWhole(String text, String id, Draft draft) throws IOException {
		try {
			var written = TranscriptFormat.parse(text, StudyLayout.transcript(id));
			if (!Content.of(written, text).turns().equals(draft.contents().getFirst().turns())) {
				throw new IOException(Messages.get("import.notWhole"));
			}
		} catch (FormatException e) {
			throw new IOException(Messages.get("import.notWhole"), e);
		}
	}

	private void write(String name, byte[] bytes, String digest, String text, String id, boolean replaces)
			throws IOException {
		var present = contents.source(digest).filter(files::exists);
		String path = present.isPresent() ? present.get()
				: TranscriptIds.freeSource(StudyLayout.SOURCES, name, contents.sourceKeys()::contains);
		if (present.isEmpty()) {
			files.write(path, bytes);
			contents.sourceKeys().add(TranscriptIds.key(path));
		}
		try {
			files.write(replaces ? contents.path(id) : StudyLayout.transcript(id), text.getBytes(UTF_8));
		} catch (IOException e) {
			if (present.isEmpty()) {
				files.delete(path);
			}
			throw e;
		}
	}
}
