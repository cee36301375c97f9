/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.emic.core.anchor.Certainty;
import org.emic.core.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodebookFormat;
import org.emic.model.files.ProposalFormat;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;
import org.emic.model.files.OutlineFormat;
import org.emic.model.outline.Outline;

/** Writes what changed in a study, and nothing else. */
final class StudySaver {

	private final Study study;

	StudySaver(Study study) {
		this.study = study;
	}

	void save(StudyTranscript transcript, Coder coder) throws IOException {
		try {
			saveCodebooks();
		} finally {
			saveTranscript(transcript, coder);
		}
	}

	/** Also when a code could not be written: codings do not wait for it. */
	void saveTranscript(StudyTranscript transcript, Coder coder) throws IOException {
		var otherId = transcript.isTextDirty() ? transcript.otherId() : Optional.<String>empty();
		if (otherId.isPresent()) {
			// everybody's codings and outlines, memos and cases would be left without their transcript
			throw new IOException(Messages.get("transcriptIdChanged", transcript.id(), otherId.orElseThrow()));
		}
		// Sets are marked by their own coder's edits alone; typing moves everybody's, and of those only the own is written.
		var sets = new TreeSet<>(transcript.changedSets());
		var outlines = new TreeSet<>(transcript.changedOutlines());
		if (transcript.isTextDirty() || !study.files().exists(transcript.path())) {
			write(study.files(), transcript.path(), transcript.text());
			sets.add(coder.getId());
			sets.add(StudyLayout.consensusFolder(coder.getId()));
			outlines.add(coder.getId());
		}
		for (var id : sets) {
			var set = transcript.setIn(id);
			if (set.isPresent()) {
				saveCodings(transcript, set.get());
			}
			transcript.changedSets().remove(id);
		}
		for (var id : outlines) {
			var outline = transcript.outlines().get(id);
			if (outline != null) {
				saveOutline(transcript, outline);
			}
			transcript.changedOutlines().remove(id);
		}
		transcript.textSaved();
	}

	private void saveCodings(StudyTranscript transcript, CodingSet set) throws IOException {
		var path = study.known().asNamed(StudyLayout.codings(set));
		boolean silent = set.getCodings().isEmpty() && set.getDecisions().isEmpty() && !set.isDone() && isEmpty(set.getExtras());
		if (silent && removed(path)) {
			return;
		}
		// Names of renamed codes are left as they are: a new coding then changes one line of the file, not all.
		// A text that was edited and edited back has the same digests, but codings made in between name other places.
		boolean moved = transcript.isTextDirty() || !set.getTurnDigests().equals(transcript.snapshot().digests());
		for (var placed : transcript.placedCodings().all()) {
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

	private static boolean isEmpty(String extras) {
		return extras == null || extras.isEmpty();
	}

	/**
	 * Removes a file that has nothing left to say, so that undoing everything leaves what was there before. One
	 * that could not be read may say much, and stays.
	 *
	 * @return false when somebody else changed it meanwhile, and it is to be set aside as in any other writing
	 */
	private boolean removed(String path) throws IOException {
		var files = study.files();
		if (files.exists(path)) {
			if (study.known().unreadable().contains(study.known().key(files, path))) {
				return true;
			}
			if (!study.known().isAsKnown(files, path, files.read(path))) {
				return false;
			}
			files.delete(path);
			study.known().forget(files, path);
		}
		return true;
	}

	private void saveOutline(StudyTranscript transcript, Outline outline) throws IOException {
		var path = study.known().asNamed(StudyLayout.outline(outline.getCoder(), transcript.id()));
		if (outline.getSections().isEmpty() && isEmpty(outline.getExtras()) && removed(path)) {
			return;
		}
		outline.setTranscriptDigest(transcript.digest());
		outline.getTurnDigests().clear();
		outline.getTurnDigests().addAll(transcript.snapshot().digests());
		write(study.files(), path, OutlineFormat.write(outline));
	}

	void saveFiles() throws IOException {
		var files = study.files();
		for (var each : List.copyOf(study.pendingFiles().entrySet())) {
			if (each.getValue().isPresent()) {
				write(files, each.getKey(), each.getValue().orElseThrow());
			} else {
				removed(each.getKey()); // one that somebody else changed meanwhile stays
			}
			study.pendingFiles().remove(each.getKey());
			if (each.getKey().equals(StudyLayout.SETTINGS)) {
				study.setSettings(new StudyLoader(study).loadSettings());
				study.showAndHide();
			}
		}
	}

	void saveCodebooks() throws IOException {
		for (var codebook : List.copyOf(study.changedCodebooks())) {
			var files = study.codebookFiles().get(codebook);
			if (files != null) {
				write(files, codebookPath(files, codebook.getName()), CodebookFormat.write(codebook));
			}
			study.changedCodebooks().remove(codebook);
		}
		// a proposed code is written into its proposal
		study.changedCodes().forEach(code -> study.proposals().ofNewCode(code).ifPresent(study.proposals()::touch));
		study.proposals().save();
		IOException failure = null;
		for (var code : List.copyOf(study.changedCodes())) {
			try {
				saveCode(code);
				study.changedCodes().remove(code);
			} catch (IOException e) {
				// the others are written all the same, and this one is tried again with the next change
				failure = failure == null ? e : failure;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	static String codebookPath(StudyFiles files, String name) throws IOException {
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
		if (codebook.isEmpty() && code.getFileName() == null) {
			// made and undone before it was ever written
			return;
		}
		if (files == null) {
			throw new IOException(Messages.get("codeWithoutCodebook", code.getName()));
		}
		if (codebook.isEmpty()) {
			// its creation was undone
			delete(files, StudyLayout.code(code.getFileName()));
			return;
		}
		if (study.proposals().ofNewCode(code).isPresent()) {
			removeFile(code, files);
			return;
		}
		if (code.getFileName() == null) {
			code.setFileName(newFileName(code, files));
		}
		var parent = code.eContainer() instanceof Code above ? above.getId()
				: study.missingParents().getOrDefault(code, "");
		var path = StudyLayout.code(code.getFileName());
		study.keptWordings().saving(files, code, files.exists(path) ? Optional.of(files.read(path)) : Optional.empty());
		write(files, path, CodeFormat.write(code, parent));
	}

	/** The file that a code got when it was accepted, when that is undone. */
	private void removeFile(Code code, StudyFiles files) throws IOException {
		if (code.getFileName() != null) {
			delete(files, StudyLayout.code(code.getFileName()));
			code.setFileName(null);
		}
	}

	/**
	 * Two codes whose names and first digits of the id are the same still get a file each. The file of a proposed code
	 * may have been written by another study that shares the codebook, when it was accepted there.
	 */
	private String newFileName(Code code, StudyFiles files) throws IOException {
		var name = study.proposals().of(code).map(ProposalFormat::fileNameOfCode).orElse(CodeFormat.fileName(code));
		return !files.exists(StudyLayout.code(name)) || isOf(code, files, StudyLayout.code(name)) ? name
				: StudyLayout.baseName(name) + "-" + code.getId() + "." + StudyLayout.CODE_EXTENSION;
	}

	private static boolean isOf(Code code, StudyFiles files, String path) throws IOException {
		try {
			var file = CodeFormat.parse(StudyLoader.decode(files.read(path), path), path);
			return code.getId().equals(file.code().getId());
		} catch (FormatException e) {
			return false; // whatever it is, it is left alone
		}
	}

	void write(StudyFiles files, String path, String text) throws IOException {
		write(files, path, encode(path, text));
	}

	/** Half of a character, such as a part of an emoji, cannot be written: it must not become a question mark in silence. */
	private static byte[] encode(String path, String text) throws IOException {
		try {
			var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.arrayOffset() + bytes.limit());
		} catch (CharacterCodingException e) {
			var lines = text.split("\n", -1);
			int line = 0;
			while (StandardCharsets.UTF_8.newEncoder().canEncode(lines[line])) {
				line++;
			}
			throw new IOException(Messages.get("halfCharacter", path, line + 1));
		}
	}

	private void write(StudyFiles files, String path, byte[] bytes) throws IOException {
		checkCodebookIsThere(files);
		if (files.exists(path)) {
			var before = files.read(path);
			if (Arrays.equals(before, bytes)) {
				study.known().know(files, path, bytes); // another study that shares the codebook may have written it
				return;
			}
			setAsideUnlessKnown(files, path, before);
		}
		files.write(path, bytes);
		study.known().know(files, path, bytes);
	}

	/** In a shared codebook whose folder was moved or deleted a file would be all there is, and nobody's codebook. */
	private void checkCodebookIsThere(StudyFiles files) throws IOException {
		if (files != study.files() && study.codebookFiles().containsValue(files)
				&& files.files(StudyLayout.CODEBOOK).stream()
						.noneMatch(each -> StudyLayout.hasExtension(each, StudyLayout.CODEBOOK_EXTENSION))) {
			throw new IOException(Messages.get("codebookGone", files.name()));
		}
	}

	private void setAsideUnlessKnown(StudyFiles files, String path, byte[] content) throws IOException {
		study.known().checkMayGiveWay(study.known().key(files, path));
		if (study.known().unreadable().remove(study.known().key(files, path))) {
			setAside(files, path + StudyLayout.UNREADABLE, content);
		} else if (!study.known().isAsKnown(files, path, content)) {
			setAside(files, path + StudyLayout.OVERTAKEN, content);
		}
	}

	/** Removes a file; what somebody else wrote there meanwhile is set aside. */
	void delete(StudyFiles files, String path) throws IOException {
		if (files.exists(path)) {
			setAsideUnlessKnown(files, path, files.read(path));
			files.delete(path);
		}
		study.known().forget(files, path);
	}

	/** What could not be read, or was changed by somebody else meanwhile, must not be lost; it becomes a problem to settle. */
	static void setAside(StudyFiles files, String path, byte[] content) throws IOException {
		int number = 1;
		while (files.exists(path + number)) {
			number++;
		}
		files.write(path + number, content);
	}
}
