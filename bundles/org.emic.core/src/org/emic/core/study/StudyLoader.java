/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.files.FormatException;
import org.emic.model.files.OutlineFormat;
import org.emic.model.transcript.Transcript;

/** Reads a study's files. What cannot be read becomes a problem, and the rest is read. */
final class StudyLoader {

	/** What stands in place of bytes that are no UTF-8. */
	private static final char UNDECODED = '\uFFFD';

	private final Study study;
	private final StudyFiles files;
	private final FileReading reading;
	private final CodingsLoader codings;
	private final TranscriptIdentity identity;

	StudyLoader(Study study) {
		this.study = study;
		this.files = study.files();
		this.reading = new FileReading(study, files, "");
		this.codings = new CodingsLoader(study, this);
		this.identity = new TranscriptIdentity(files);
	}

	void load(ReadingProgress progress) throws IOException {
		files.folders("");
		study.setSettings(loadSettings());
		new CodebookLoader(study).load();
		var transcripts = new ArrayList<String>();
		each(StudyLayout.TRANSCRIPTS, StudyLayout.TRANSCRIPT_EXTENSION, transcripts::add);
		var codingsFiles = new ArrayList<String>();
		for (var folder : codingsFolders()) {
			each(folder, StudyLayout.CODINGS_EXTENSION, codingsFiles::add);
		}
		int all = transcripts.size() + codingsFiles.size();
		var index = SavedIndex.of(files);
		ReadAhead.each(files, transcripts, path -> readTranscript(path, index), this::take, read -> progress.read(read, all));
		codings.load(codingsFiles, index, read -> progress.read(transcripts.size() + read, all));
		study.setIndexStale(index.isStale(Stream.concat(transcripts.stream(), codingsFiles.stream()).toList()));
		for (var folder : files.folders(StudyLayout.OUTLINES)) {
			each(folder, StudyLayout.OUTLINE_EXTENSION, this::loadOutline);
		}
		study.transcripts().forEach(StudyTranscript::sortCodings);
		study.settleDecisions();
		each(StudyLayout.MEMOS, StudyLayout.MEMO_EXTENSION, new MemoFiles(study)::load);
		for (var folder : List.of("", StudyLayout.CODEBOOK, StudyLayout.CODES)) {
			files.files(folder).forEach(this::reportIfSetAside);
		}
	}

	private void each(String folder, String extension, Consumer<String> load) throws IOException {
		for (var path : files.files(folder)) {
			if (StudyLayout.hasExtension(path, extension)) {
				load.accept(path);
			} else {
				reportIfSetAside(path);
			}
		}
	}

	/** Reads one transcript with all that lies beside it again, in the object that stands for it. */
	void reload(StudyTranscript transcript) {
		study.problemList().removeIf(problem -> StudyLayout.baseName(problem.file()).equals(transcript.id()));
		var text = text(transcript.path());
		if (text.isEmpty()) {
			// what is shown stays, but is not to be written over what cannot be read
			transcript.drop();
			study.known().unreadable().add(transcript.path());
			return;
		}
		study.known().unreadable().remove(transcript.path());
		transcript.reset(text.get());
		reportOtherId(transcript);
		loadBeside(transcript, any -> true);
	}

	/** Reads again what others laid beside a transcript with unsaved changes; these stay. */
	void reloadSaved(StudyTranscript transcript) {
		var kept = transcript.unsavedPaths();
		transcript.resetSaved();
		study.problemList().removeIf(problem -> StudyLayout.baseName(problem.file()).equals(transcript.id())
				&& !kept.contains(problem.file()) && !problem.file().equals(transcript.path()));
		loadBeside(transcript, path -> !kept.contains(path));
	}

	/**
	 * Reads again some of the codings and outlines beside a transcript. The others stay, and what was done to them can still
	 * be undone.
	 */
	void reload(StudyTranscript transcript, Collection<String> paths) {
		study.problemList().removeIf(problem -> paths.contains(problem.file()));
		paths.forEach(transcript::takeOut);
		loadBeside(transcript, paths::contains);
	}

	private void reportOtherId(StudyTranscript transcript) {
		var named = transcript.model().getId();
		if (named != null && !named.equals(transcript.id())) {
			problem(Kind.MISPLACED, transcript.path(), Messages.get("transcriptIdChanged", transcript.id(), named),
					transcript.id());
		}
	}

	/** Reads a transcript that was not there before, with all that lies beside it. */
	void add(String path) {
		take(path, readTranscript(path, SavedIndex.NONE)).ifPresent(transcript -> loadBeside(transcript, any -> true));
	}

	private void loadBeside(StudyTranscript transcript, Predicate<String> which) {
		for (var folder : codingsFolders()) {
			var path = study.known().asNamed(folder + "/" + transcript.id() + "." + StudyLayout.CODINGS_EXTENSION);
			if (which.test(path) && files.exists(path)) {
				codings.load(List.of(path), SavedIndex.NONE, read -> { });
			}
		}
		for (var folder : folders(StudyLayout.OUTLINES)) {
			var path = study.known().asNamed(folder + "/" + transcript.id() + "." + StudyLayout.OUTLINE_EXTENSION);
			if (which.test(path) && files.exists(path)) {
				loadOutline(path);
			}
		}
		transcript.sortCodings();
		transcript.placedCodings().settle();
	}

	/** The folders of coders, and those of settlers in that of the consensus. */
	private List<String> codingsFolders() {
		var found = new ArrayList<String>();
		for (var folder : folders(StudyLayout.CODINGS)) {
			found.add(folder);
			if (folder.equals(StudyLayout.CONSENSUS)) {
				found.addAll(folders(folder));
			}
		}
		return found;
	}

	private List<String> folders(String folder) {
		try {
			return files.folders(folder);
		} catch (IOException e) {
			unreadable(folder, e);
			return List.of();
		}
	}

	StudySettings loadSettings() {
		if (files.exists(StudyLayout.SETTINGS)) {
			try {
				var text = reading.ours(StudyLayout.SETTINGS);
				return text.isBlank() ? away(BlindCoding.NONE) : StudySettings.parse(text, StudyLayout.SETTINGS);
			} catch (FormatException e) {
				unreadable(e);
				return stillBlind();
			} catch (IOException e) {
				unreadable(StudyLayout.SETTINGS, e);
				return away(BlindCoding.ALL);
			}
		}
		return away(BlindCoding.NONE);
	}

	/** In place of settings that are not there, empty or locked, maybe for a moment: what was hidden stays hidden. */
	private StudySettings away(BlindCoding atFirst) {
		var settings = StudySettings.create(files.name());
		settings.setBlind(study.settings() == null ? atFirst : study.settings().blind());
		return settings;
	}

	private StudySettings stillBlind() {
		var settings = StudySettings.create(files.name());
		try {
			settings.setBlind(StudySettings.blindOfBroken(
					new String(files.read(StudyLayout.SETTINGS), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			settings.setBlind(BlindCoding.ALL);
		}
		return settings;
	}

	/** In whatever thread. */
	private ReadFile<ReadTranscript> readTranscript(String path, SavedIndex index) {
		return ReadFile.of(files, path, bytes -> {
			var known = index.transcript(path, bytes);
			return known.isPresent() ? known.get() : ReadTranscript.of(bytes, path);
		});
	}

	private Optional<StudyTranscript> take(String path, ReadFile<ReadTranscript> file) {
		file.checksum().ifPresent(checksum -> study.known().know(files, path, checksum));
		try {
			var read = file.content();
			study.problemList().addAll(read.conflicts());
			read.why().ifPresent(this::unreadable);
			return read.model().flatMap(model -> take(path, read, model));
		} catch (FormatException e) {
			unreadable(e);
		} catch (IOException e) {
			unreadable(path, e);
		}
		return Optional.empty();
	}

	private Optional<StudyTranscript> take(String path, ReadTranscript read, Transcript model) {
		if (model.getId() == null || model.getId().isBlank()) {
			model.setId(StudyLayout.baseName(path));
		}
		var id = identity.of(model, path);
		if (!FileNames.isAllowed(id)) {
			// codings would be written where nobody looks for them, or outside of the study
			problem(Kind.UNREADABLE, path, Messages.get("transcriptIdNoFileName", id), id);
			return Optional.empty();
		}
		var other = study.transcriptMap().get(id);
		if (other != null && other.isDirty() && !files.exists(other.path())) {
			// its file was renamed while there was something to save
			other.moveTo(path);
			other.setTextOvertaken(!read.text().equals(other.text()));
			return Optional.empty();
		}
		if (other != null) {
			problem(Kind.DUPLICATE_ID, path, Messages.get("duplicateTranscriptId", id, other.path()), id);
			return Optional.empty();
		}
		var transcript = new StudyTranscript(study, id, path, model, read.snapshot().orElseThrow());
		study.transcriptMap().put(id, transcript);
		reportOtherId(transcript);
		return Optional.of(transcript);
	}

	/** Reads codings that were hidden and are not any more; nothing where they or their transcript are gone. */
	Optional<StudyTranscript> loadHidden(String path) {
		var named = StudyLayout.baseName(path);
		var transcript = study.transcript(named).or(() -> study.transcript(KnownFiles.inOnePiece(named)))
				.filter(any -> files.exists(path));
		transcript.ifPresent(found -> {
			codings.load(List.of(path), SavedIndex.NONE, read -> { });
			found.sortCodings();
			found.placedCodings().settle();
		});
		return transcript;
	}

	/** A copy of a file in another place must not be taken for, nor written over, what belongs there. */
	boolean isInPlace(String path, String folder, String coder, String transcript, String extension) {
		var place = folder + "/" + coder + "/" + transcript + "." + extension;
		boolean inPlace = path.equals(place) || isInPieces(path, place);
		if (!inPlace) {
			study.known().unreadable().add(path);
			problem(Kind.MISPLACED, path, Messages.get("misplaced", coder, transcript), transcript);
		}
		return inPlace;
	}

	/** Whether a path names a place in another form of writing, and no other file is named as it should be. */
	private boolean isInPieces(String path, String place) {
		var whole = KnownFiles.inOnePiece(path);
		try {
			boolean same = whole.equals(KnownFiles.inOnePiece(place));
			return same && !files.files(path.substring(0, path.lastIndexOf('/'))).contains(whole);
		} catch (IOException e) {
			return false;
		}
	}

	private void loadOutline(String path) {
		try {
			var outline = OutlineFormat.parse(reading.ours(path), path);
			if (!isInPlace(path, StudyLayout.OUTLINES, outline.getCoder(), outline.getTranscript(),
					StudyLayout.OUTLINE_EXTENSION)) {
				return;
			}
			var transcript = study.transcriptMap().get(outline.getTranscript());
			if (transcript == null) {
				problem(Kind.MISSING_TRANSCRIPT, path,
						Messages.get("missingTranscriptForOutline", outline.getTranscript()), outline.getTranscript());
				return;
			}
			study.known().named(path);
			OutlineAlignment.align(outline, transcript.snapshot());
			transcript.putOutline(outline);
		} catch (FormatException e) {
			study.known().unreadable(path, e);
			unreadable(e);
		} catch (IOException e) {
			study.known().unreadable().add(path);
			unreadable(path, e);
		}
	}

	private Optional<String> text(String path) {
		try {
			var text = decode(study.known().read(files, path), path);
			study.problemList().addAll(FileReading.problems(path, text));
			return Optional.of(text);
		} catch (FormatException e) {
			unreadable(e);
		} catch (IOException e) {
			unreadable(path, e);
		}
		return Optional.empty();
	}

	/** Text of a file of a study, which is always UTF-8; line ends become single line feeds. */
	static String decode(byte[] bytes, String path) throws FormatException {
		var buffer = ByteBuffer.wrap(bytes);
		try {
			var text = new String(bytes, StandardCharsets.UTF_8);
			if (text.indexOf(UNDECODED) >= 0) {
				text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(); // it may be what the file says
			}
			text = text.startsWith("\uFEFF") ? text.substring(1) : text;
			return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
		} catch (CharacterCodingException e) {
			throw new FormatException(path, line(bytes, buffer.position()),
					Messages.get("wrongEncoding", buffer.position()), Messages.get("wrongEncodingAdvice"));
		}
	}

	private static int line(byte[] bytes, int end) {
		int line = 1;
		for (int i = 0; i < end; i++) {
			if (bytes[i] == '\n') {
				line++;
			}
		}
		return line;
	}

	private void reportIfSetAside(String path) {
		if (path.contains(StudyLayout.UNREADABLE) || path.contains(StudyLayout.OVERTAKEN)) {
			problem(Kind.SET_ASIDE, path, Messages.get("setAside"), "");
		}
	}

	void unreadable(FormatException e) {
		study.problemList().add(FileReading.problem(e));
	}

	void unreadable(String path, IOException e) {
		problem(Kind.UNREADABLE, path, Messages.get("cannotRead", e.getMessage()), "");
	}

	void problem(Kind kind, String file, String text, String subject) {
		study.problemList().add(new Problem(kind, file, 0, text, subject));
	}

	static List<String> codeFiles(StudyFiles files) throws IOException {
		return files(files, StudyLayout.CODES, StudyLayout.CODE_EXTENSION);
	}

	static List<String> transcriptFiles(StudyFiles files) throws IOException {
		return files(files, StudyLayout.TRANSCRIPTS, StudyLayout.TRANSCRIPT_EXTENSION);
	}

	/** Those of coders and those of the consensus. */
	static List<String> codingsFiles(StudyFiles files) throws IOException {
		var found = new ArrayList<String>();
		for (var folder : files.folders(StudyLayout.CODINGS)) {
			found.addAll(files(files, folder, StudyLayout.CODINGS_EXTENSION));
			if (folder.equals(StudyLayout.CONSENSUS)) {
				for (var settler : files.folders(folder)) {
					found.addAll(files(files, settler, StudyLayout.CODINGS_EXTENSION));
				}
			}
		}
		return found;
	}

	private static List<String> files(StudyFiles files, String folder, String extension) throws IOException {
		return files.files(folder).stream().filter(path -> StudyLayout.hasExtension(path, extension)).toList();
	}
}
