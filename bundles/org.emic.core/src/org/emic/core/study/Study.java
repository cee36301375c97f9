/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.emic.core.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.coding.Coder;

/**
 * A study in memory. Opening never fails because of what a file holds: what cannot be read is a
 * {@link #problems() problem}, and everything else is there.
 */
public final class Study {

	private final StagedFiles files;
	private final Codebooks shared;
	private final OldTexts oldTexts;
	private final CodeTree codes = new CodeTree();
	private final CodingIndex codings = new CodingIndex(this);
	private final Map<String, StudyTranscript> transcripts = new TreeMap<>();
	private final Map<Codebook, StudyFiles> codebookFiles = new LinkedHashMap<>();
	private final Map<Code, Codebook> homes = new LinkedHashMap<>();
	private final Set<Code> changedCodes = new LinkedHashSet<>();
	private final Set<Codebook> changedCodebooks = new LinkedHashSet<>();
	private final Map<String, Optional<byte[]>> pendingFiles = new TreeMap<>();
	private final KnownFiles known;
	private final Map<Code, String> missingParents = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();
	private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
	private final StudyMemos memos = new StudyMemos(this);
	private final KeptWordings keptWordings = new KeptWordings(this);
	private final Proposals proposals = new Proposals(this);
	private final HiddenCodings hidden = new HiddenCodings(this);
	private final Optional<BlindCoding> blindInstead;
	private boolean indexStale;
	private Viewer viewer;
	private StudySettings settings;

	Study(StudyFiles files, Codebooks shared, OldTexts oldTexts, Viewer viewer, Optional<BlindCoding> blindInstead) {
		this.viewer = viewer;
		this.blindInstead = blindInstead;
		this.files = new StagedFiles(files);
		this.known = new KnownFiles(this.files);
		this.shared = shared;
		this.oldTexts = oldTexts;
	}

	/** Opens a study in a folder, for nobody in particular; shared codebooks are looked for beside it. */
	public static Study open(FolderFiles files) throws IOException {
		return open(files, Viewer.NOBODY);
	}

	/** Opens a study in a folder; shared codebooks are looked for beside it. */
	public static Study open(FolderFiles files, Viewer viewer) throws IOException {
		return open(files, Codebooks.beside(files.root()), OldTexts.NONE, viewer);
	}

	/**
	 * Opens a study for nobody in particular.
	 *
	 * @throws IOException when the folder itself cannot be read
	 */
	public static Study open(StudyFiles files, Codebooks shared, OldTexts oldTexts) throws IOException {
		return open(files, shared, oldTexts, Viewer.NOBODY);
	}

	/**
	 * Opens a study.
	 *
	 * @param viewer whose codings of transcripts that are coded blind are shown
	 * @throws IOException when the folder itself cannot be read
	 */
	public static Study open(StudyFiles files, Codebooks shared, OldTexts oldTexts, Viewer viewer) throws IOException {
		return open(files, shared, oldTexts, viewer, Optional.empty());
	}

	/**
	 * Opens another version of a study.
	 *
	 * @param blind what is coded blind instead of what that version's settings say: what is hidden now is hidden in
	 *              older versions, too, and what has been lifted is shown
	 * @throws IOException when the folder itself cannot be read
	 */
	public static Study open(StudyFiles files, Codebooks shared, OldTexts oldTexts, Viewer viewer,
			Optional<BlindCoding> blind) throws IOException {
		return open(new Study(files, shared, oldTexts, viewer, blind), ReadingProgress.NONE);
	}

	/**
	 * Opens a study, which may take some seconds, in whatever thread: it belongs to nobody until it is read.
	 *
	 * @param viewer   whose codings of transcripts that are coded blind are shown
	 * @param progress is told how far it is, and can stop it
	 * @throws IOException when the folder itself cannot be read
	 */
	public static Study open(StudyFiles files, Codebooks shared, OldTexts oldTexts, Viewer viewer, ReadingProgress progress)
			throws IOException {
		return open(new Study(files, shared, oldTexts, viewer, Optional.empty()), progress);
	}

	private static Study open(Study study, ReadingProgress progress) throws IOException {
		new StudyLoader(study).load(progress);
		return study;
	}

	public StudyFiles files() {
		return files;
	}

	public StudySettings settings() {
		return settings;
	}

	/** What could not be read when the study was opened or read again. */
	public List<Problem> problems() {
		return Collections.unmodifiableList(problems);
	}

	/** Whether so many files were to be read for the first time that {@link SavedIndex#save} is worth its time. */
	public boolean isIndexStale() {
		return indexStale;
	}

	void setIndexStale(boolean stale) {
		indexStale = stale;
	}

	/** Which transcripts are coded blind. */
	public BlindCoding blind() {
		return blindInstead.orElseGet(settings::blind);
	}

	/** For whom the study is shown. */
	public Viewer viewer() {
		return viewer;
	}

	/** The ids of the coders some of whose codings of a transcript are not shown; to be asked before that is lifted. */
	public Set<String> hiddenCoders(String transcriptId) {
		return hidden.coders(transcriptId);
	}

	/** Whether there are codings that are not shown, because their transcripts are coded blind. */
	public boolean hasHiddenCodings() {
		return !hidden.isEmpty();
	}

	/** Whether there are codings of a transcript that are not shown, because it is coded blind. */
	public boolean hasHiddenCodings(String transcriptId) {
		return hidden.isAnyOf(transcriptId);
	}

	/** The ids of the transcripts of which there are codings that are not shown, because they are coded blind. */
	public List<String> transcriptsWithHiddenCodings() {
		return hidden.transcripts();
	}

	/**
	 * Whether codings of a coder are hidden, if there are any: a transcript is coded blind and they are neither the
	 * viewer's nor is the viewer among those who see all.
	 */
	public boolean isHidden(String coderId, String transcriptId) {
		return !viewer.sees(coderId) && blind().hides(transcriptId, viewer);
	}

	/**
	 * Shows the study to somebody else. What a coder has not saved yet is still shown until it is.
	 *
	 * @return the transcripts whose codings came or went; listeners have been told
	 */
	public Set<StudyTranscript> setViewer(Viewer viewer) {
		this.viewer = viewer;
		return showAndHide();
	}

	Set<StudyTranscript> showAndHide() {
		var changed = hidden.settle();
		if (!changed.isEmpty()) {
			listeners.forEach(listener -> tell(() -> listener.shownOrHidden(changed)));
			changed(new StudyEvent(changed, Set.of(), Set.of(), false, true));
		}
		return changed;
	}

	HiddenCodings hidden() {
		return hidden;
	}

	public CodeTree codes() {
		return codes;
	}

	public CodingIndex codings() {
		return codings;
	}

	/** The transcripts by Transcript ID. */
	public Collection<StudyTranscript> transcripts() {
		return Collections.unmodifiableCollection(transcripts.values());
	}

	public Optional<StudyTranscript> transcript(String id) {
		return Optional.ofNullable(transcripts.get(id));
	}

	/** Whether a codebook is in a project of its own, so that other studies may use it as well. */
	public boolean isShared(Codebook codebook) {
		return codebookFiles.get(codebook) != files;
	}

	/** What coders propose to change in the codebooks. */
	public Proposals proposals() {
		return proposals;
	}

	public StudyMemos memos() {
		return memos;
	}

	/** The coders with at least one codings file, by id. */
	public Collection<Coder> coders() {
		var coders = new TreeMap<String, Coder>();
		transcripts.values().forEach(transcript -> transcript.coders().forEach(coder -> coders.put(coder.getId(), coder)));
		return coders.values();
	}

	/**
	 * Makes a change. The work's changes take effect one by one; when it throws, those made are taken back.
	 *
	 * @param label what is done, for a person
	 * @return what undoes and redoes it
	 */
	public RecordedChange edit(String label, Consumer<StudyEdit> work) {
		var edit = new StudyEdit(this);
		try {
			work.accept(edit);
		} catch (RuntimeException e) {
			edit.rollBack();
			changed(edit.finish(label).event());
			throw e;
		}
		var change = edit.finish(label);
		if (!change.isEmpty()) {
			changed(change.event());
		}
		return change;
	}

	/** Takes note of a replacement that goes on with nothing. */
	public RecordedChange textReplaced(StudyTranscript transcript, String label, int offset, String removed,
			String inserted) {
		return textReplaced(transcript, label, offset, removed, inserted, Optional.empty());
	}

	/**
	 * Takes note that an open document has replaced a part of a transcript's text, so that codings and
	 * sections follow. Offsets are UTF-16 units.
	 *
	 * @param earlier what was typed right before, with nothing done in between and the caret where that left it: what is
	 *                typed in the place of coded words that it took away belongs to their codings
	 */
	public RecordedChange textReplaced(StudyTranscript transcript, String label, int offset, String removed,
			String inserted, Optional<RecordedChange> earlier) {
		var retyping = earlier.flatMap(change -> change.retyping(transcript)).orElse(null);
		return edit(label, edit -> edit.textWasReplaced(transcript, offset, removed, inserted, retyping));
	}

	/**
	 * Lets old wordings of codes be kept also where only another study that shares the codebook was coded under them.
	 *
	 * @param others whether one was, by the id of the code and the digest of the wording
	 */
	public void askForUsers(BiPredicate<String, String> others) {
		keptWordings.ask(others);
	}

	public void addListener(StudyListener listener) {
		listeners.add(listener);
	}

	public void removeListener(StudyListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Writes what a coder changed in a transcript: the coder's codings and outline, and the transcript itself
	 * if its text was edited. Other coders' files are never written.
	 */
	public void save(StudyTranscript transcript, Coder coder) throws IOException {
		new StudySaver(this).save(transcript, coder);
	}

	/**
	 * Writes what a coder changed in several transcripts, as {@link #save} does, with the files side by side.
	 *
	 * @return why those that could not be written as a whole were not; they still are to be
	 */
	public Map<StudyTranscript, IOException> saveAll(Collection<StudyTranscript> changed, Coder coder) {
		return new SavedTogether(this, files, coder).save(changed);
	}

	/** Writes the codes that changed since they were last written. */
	public void saveCodebooks() throws IOException {
		new StudySaver(this).saveCodebooks();
	}

	/** Writes what steps did to files that are no part of the model, such as the table of cases. */
	public void saveFiles() throws IOException {
		new StudySaver(this).saveFiles();
	}

	/**
	 * Prepares to write all that a change touched, of every coder, so that after a crash at any moment either
	 * all or nothing of it is written. Until it is {@link StagedWrite#commit committed}, nothing is.
	 *
	 * @throws IOException when something cannot be prepared; nothing is written then, and all that was still to be
	 *                     written still is
	 */
	public StagedWrite stage(StudyEvent event, Coder coder) throws IOException {
		var touched = new LinkedHashSet<>(event.texts());
		touched.addAll(event.codings());
		touched.addAll(event.outlines());
		return stage(touched, coder);
	}

	/**
	 * Prepares to write all that is still to be written of codebooks, memos and other files, and what a coder changed in
	 * some transcripts, as {@link #stage(StudyEvent, Coder)} does.
	 */
	public StagedWrite stage(Collection<StudyTranscript> changed, Coder coder) throws IOException {
		var unsaved = Unsaved.remember(this);
		known.record();
		var shared = codebookFiles.values().stream().map(StagedFiles.class::cast).filter(each -> each != files).distinct().toList();
		boolean prepared = false;
		files.hold();
		shared.forEach(StagedFiles::hold);
		try {
			saveFiles();
			saveCodebooks();
			memos.save();
			for (var transcript : changed) {
				new StudySaver(this).saveTranscript(transcript, coder);
			}
			prepared = true;
		} finally {
			if (!prepared) {
				files.release();
				shared.forEach(StagedFiles::release);
				known.changed().run();
				unsaved.run();
			}
		}
		var knownBefore = known.changed();
		var others = shared.stream().map(StagedFiles::release).filter(each -> !each.contents().isEmpty()).toList();
		return new StagedWrite(files.release(), others, () -> {
			knownBefore.run();
			unsaved.run();
		});
	}

	/** How many codes, codebooks, proposals, memos and files beside transcripts are still to be written. */
	public int changedBesides() {
		return changedCodes.size() + changedCodebooks.size() + proposals.changed().size() + memos.changed().size()
				+ pendingFiles.size();
	}

	/** Whether codebooks, memos or files that are no part of the model are still to be written. */
	public boolean isDirty() {
		return !pendingFiles.isEmpty() || isCodebookDirty() || memos.isDirty();
	}

	/** Whether {@link #saveCodebooks()} would write anything. */
	public boolean isCodebookDirty() {
		return !changedCodes.isEmpty() || !changedCodebooks.isEmpty() || !proposals.changed().isEmpty();
	}

	/** Whether the files of a transcript, its codings and outlines hold what was last read from or written to them. */
	public boolean isAsKnown(StudyTranscript transcript) {
		return known.areUnchanged(transcript);
	}

	/**
	 * Whether files of a codebook that the study shares hold what is in memory: because it was changed here in the same
	 * way, or not at all.
	 *
	 * @param codebook the name of the project whose codebook it is
	 */
	public boolean isAsKnown(String codebook, Collection<String> paths) {
		var home = codebookFiles.values().stream().filter(each -> each != files && each.name().equals(codebook)).findFirst();
		return home.isPresent() && paths.stream().filter(path -> path.startsWith(StudyLayout.CODEBOOK + "/"))
				.allMatch(path -> known.isUnchanged(home.get(), path));
	}

	/** Takes note that a transcript is again what its files hold, after what was not saved has been taken back. */
	public void settle(StudyTranscript transcript) {
		transcript.drop();
		changed(StudyEvent.of(transcript));
	}

	/**
	 * Reads a transcript whose text others changed while there were unsaved changes, now that these are saved.
	 *
	 * @return whether there was anything to read
	 */
	public boolean readOvertaken(StudyTranscript transcript) {
		if (transcript.isDirty() || !transcript.isTextOvertaken()) {
			return false;
		}
		transcript.setTextOvertaken(false);
		boolean others = !known.isUnchanged(files, transcript.path());
		if (others) {
			reload(transcript);
		}
		return others;
	}

	/** Reads a transcript with its codings and outlines again; unsaved changes to it are dropped. */
	public void reload(StudyTranscript transcript) {
		new StudyLoader(this).reload(transcript);
		changed(StudyEvent.of(transcript));
	}

	/**
	 * Reads again what others changed in the study's files. Transcripts come and go with theirs.
	 *
	 * @param paths the changed files
	 * @param keep  transcripts with unsaved changes, which stay; what others laid beside them is read all the same
	 * @return what was read again, of which listeners have been told
	 */
	public StudyEvent refresh(Collection<String> paths, Set<StudyTranscript> keep) {
		return told(new StudyRefresh(this).refresh(paths, keep));
	}

	/** Reads the codebooks again. */
	public StudyEvent refreshCodebooks() {
		return told(new StudyRefresh(this).refreshCodebooks());
	}

	private StudyEvent told(StudyEvent event) {
		if (event.codebook() || event.study() || !event.codings().isEmpty() || !event.memos().isEmpty()) {
			changed(event);
		}
		return event;
	}

	void changed(StudyEvent event) {
		if (event.codebook()) {
			codes.refresh();
			settleDecisions();
		}
		listeners.forEach(listener -> tell(() -> listener.studyChanged(event)));
	}

	/** A change is made whether or not who hears of it fails: it has to come into the history and to the disk. */
	private static void tell(Runnable listener) {
		try {
			listener.run();
		} catch (RuntimeException e) {
			System.getLogger(Study.class.getName()).log(Level.ERROR, Messages.get("listenerFailed"), e);
		}
	}

	/** Finds anew which decisions about codings hold: that depends on which codes were merged. */
	void settleDecisions() {
		transcripts.values().forEach(transcript -> transcript.placedCodings().settle());
	}

	void setSettings(StudySettings settings) {
		this.settings = settings;
	}

	Codebooks shared() {
		return shared;
	}

	OldTexts oldTexts() {
		return oldTexts;
	}

	Map<String, Optional<byte[]>> pendingFiles() {
		return pendingFiles;
	}

	Map<String, StudyTranscript> transcriptMap() {
		return transcripts;
	}

	Map<Codebook, StudyFiles> codebookFiles() {
		return codebookFiles;
	}

	/** The codebook whose folder holds a code's file, also when the code was just taken out of it. */
	Map<Code, Codebook> homes() {
		return homes;
	}

	Set<Code> changedCodes() {
		return changedCodes;
	}

	Set<Codebook> changedCodebooks() {
		return changedCodebooks;
	}

	KeptWordings keptWordings() {
		return keptWordings;
	}

	/** What the study's files held when they were last read or written. */
	KnownFiles known() {
		return known;
	}

	/** The parents that codes name in their files and that are not there; they stay named until the code is moved. */
	Map<Code, String> missingParents() {
		return missingParents;
	}

	List<Problem> problemList() {
		return problems;
	}
}
