/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.emic.core.anchor.Certainty;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodebookFormat;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.OutlineFormat;
import org.emic.model.outline.Outline;

/** Writes what changed in a study, and nothing else. */
final class StudySaver {

	/** Behind the name of a file that could not be read and was about to be replaced; a number follows. */
	private static final String UNREADABLE = ".unreadable-";

	private final Study study;

	StudySaver(Study study) {
		this.study = study;
	}

	void save(StudyTranscript transcript, Coder coder) throws IOException {
		saveCodebooks();
		var id = coder.getId();
		if (transcript.isTextDirty()) {
			write(study.files(), transcript.path(), transcript.text());
		}
		var set = transcript.codingSet(id);
		if (set.isPresent() && (transcript.changedSets().contains(id) || transcript.isTextDirty())) {
			saveCodings(transcript, set.get());
		}
		if (transcript.changedOutlines().contains(id)) {
			saveOutline(transcript, transcript.outlines().get(id));
		}
		transcript.saved();
	}

	private void saveCodings(StudyTranscript transcript, CodingSet set) throws IOException {
		var path = StudyLayout.codings(set.getCoder().getId(), transcript.id());
		if (set.getCodings().isEmpty() && !study.files().exists(path)) {
			return;
		}
		// Names of renamed codes are left as they are: a new coding then changes one line of the file, not all.
		boolean moved = !set.getTurnDigests().equals(transcript.snapshot().digests());
		for (var placed : transcript.codings()) {
			boolean uncertain = placed.certainty() != Certainty.CERTAIN;
			if (placed.set() == set && (moved || placed.coding().isUncertain() != uncertain)) {
				Anchoring.write(placed);
			}
		}
		set.setTranscriptDigest(transcript.digest());
		set.getTurnDigests().clear();
		set.getTurnDigests().addAll(transcript.snapshot().digests());
		write(study.files(), path, CodingsFormat.write(set));
	}

	private void saveOutline(StudyTranscript transcript, Outline outline) throws IOException {
		var path = StudyLayout.outline(outline.getCoder(), transcript.id());
		if (outline.getSections().isEmpty() && !study.files().exists(path)) {
			return;
		}
		outline.setTranscriptDigest(transcript.digest());
		outline.getTurnDigests().clear();
		outline.getTurnDigests().addAll(transcript.snapshot().digests());
		write(study.files(), path, OutlineFormat.write(outline));
	}

	void saveCodebooks() throws IOException {
		for (var codebook : List.copyOf(study.changedCodebooks())) {
			var files = study.codebookFiles().get(codebook);
			if (files != null) {
				write(files, codebookPath(files, codebook.getName()), CodebookFormat.write(codebook));
			}
			study.changedCodebooks().remove(codebook);
		}
		for (var code : List.copyOf(study.changedCodes())) {
			saveCode(code);
			study.changedCodes().remove(code);
		}
	}

	private static String codebookPath(StudyFiles files, String name) throws IOException {
		for (var path : files.files(StudyLayout.CODEBOOK)) {
			if (StudyLayout.hasExtension(path, StudyLayout.CODEBOOK_EXTENSION)) {
				return path;
			}
		}
		var slug = Coders.idOf(name);
		return StudyLayout.CODEBOOK + "/" + slug + "." + StudyLayout.CODEBOOK_EXTENSION;
	}

	private void saveCode(Code code) throws IOException {
		var codebook = CodeTree.codebookOf(code);
		codebook.ifPresent(home -> study.homes().put(code, home));
		var files = study.codebookFiles().get(study.homes().get(code));
		if (files == null) {
			return;
		}
		if (codebook.isEmpty()) {
			// its creation was undone
			if (code.getFileName() != null) {
				files.delete(StudyLayout.code(code.getFileName()));
			}
			return;
		}
		if (code.getFileName() == null) {
			code.setFileName(newFileName(code, files));
		}
		var parent = code.eContainer() instanceof Code above ? above.getId() : "";
		write(files, StudyLayout.code(code.getFileName()), CodeFormat.write(code, parent));
	}

	/** Two codes whose names and first digits of the id are the same still get a file each. */
	private static String newFileName(Code code, StudyFiles files) {
		var name = CodeFormat.fileName(code);
		return files.exists(StudyLayout.code(name))
				? StudyLayout.baseName(name) + "-" + code.getId() + "." + StudyLayout.CODE_EXTENSION
				: name;
	}

	private void write(StudyFiles files, String path, String text) throws IOException {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		if (files.exists(path)) {
			var before = files.read(path);
			if (Arrays.equals(before, bytes)) {
				return;
			}
			if (study.unreadable().remove(files == study.files() ? path : files.name() + "/" + path)) {
				setAside(files, path, before);
			}
		}
		files.write(path, bytes);
	}

	/** What could not be read may still be worth something to whoever can mend it. */
	private static void setAside(StudyFiles files, String path, byte[] content) throws IOException {
		int number = 1;
		while (files.exists(path + UNREADABLE + number)) {
			number++;
		}
		files.write(path + UNREADABLE + number, content);
	}
}
