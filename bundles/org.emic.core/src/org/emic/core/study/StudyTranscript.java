/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.emic.core.text.TextRange;
import org.emic.core.text.TranscriptText;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.files.TurnDigests;
import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlineFactory;
import org.emic.model.transcript.Transcript;
import org.emic.model.transcript.TranscriptFactory;
import org.emic.model.transcript.Turn;

/**
 * A transcript of a study with all that coders laid beside it. Offsets are UTF-16 units of its text.
 */
public final class StudyTranscript {

	/** Orders codings as a reader of the whole study meets them. */
	public static final Comparator<PlacedCoding> BY_TRANSCRIPT_AND_POSITION = Comparator
			.comparing((PlacedCoding placed) -> placed.transcript().id()).thenComparing(Comparator.naturalOrder());

	private final Study study;
	private final String id;
	private String path;
	/** The Transcript ID that the text names as read from its file. */
	private String namedId;
	private Transcript model;
	private EditableText text;
	private TranscriptText snapshot;
	private final TranscriptCodings codings;
	/** By the folder of their files: that of a coder, or of a settler in that of the consensus. */
	private final Map<String, CodingSet> sets = new LinkedHashMap<>();
	private final Map<String, Outline> outlines = new LinkedHashMap<>();
	/** The coders whose files held no coding and no decision when they were read. */
	private final Set<String> readEmpty = new HashSet<>();
	private final Set<String> changedSets = new LinkedHashSet<>();
	private final Set<String> changedOutlines = new LinkedHashSet<>();
	private boolean textChanged;
	private boolean textOvertaken;

	StudyTranscript(Study study, String id, String path, Transcript model, TranscriptText text) {
		this.study = study;
		this.codings = new TranscriptCodings(study);
		this.id = id;
		this.path = path;
		this.namedId = model.getId();
		this.model = model;
		this.text = EditableText.of(text.text());
		this.snapshot = text;
	}

	public Study study() {
		return study;
	}

	/** The Transcript ID, as it was when the study was opened. */
	public String id() {
		return id;
	}

	/** The title, or the Transcript ID where there is none. */
	public String title() {
		return model.getTitle() == null || model.getTitle().isBlank() ? id() : model.getTitle();
	}

	/** The path of its file in the study. */
	public String path() {
		return path;
	}

	/** Takes note that its file has another name now. */
	void moveTo(String newPath) {
		path = newPath;
	}

	/** Speakers and turns; replaced when a change of the text moves the border of a turn. */
	public Transcript model() {
		return model;
	}

	/** The speaker, label and range of a turn. */
	public Turn turn(int index) {
		return model.getTurns().get(index);
	}

	/**
	 * The turn at an offset, its label and the blank lines behind it included; -1 before the first turn. Makes
	 * no snapshot of the text, so that it can be asked at each move of a caret.
	 */
	public int turnAt(int offset) {
		var turns = model.getTurns();
		int low = 0;
		int high = turns.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).getLabelOffset() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}

	public String text() {
		return snapshot().text();
	}

	public String substring(int start, int end) {
		return snapshot().text().substring(start, end);
	}

	/** The text with its turns as they are now. */
	public TranscriptText snapshot() {
		if (snapshot == null) {
			snapshot = TranscriptText.of(model, text.get());
		}
		return snapshot;
	}

	/** The digest of all turns, by which a codings file knows the text it refers to. */
	String digest() {
		return TurnDigests.transcript(snapshot().digests());
	}

	/**
	 * All codings by all coders in the order of the text, uncertain ones included, those that somebody decided to
	 * remove not; not to be changed.
	 */
	public List<PlacedCoding> codings() {
		return codings.list();
	}

	/** The codings that somebody else than their coders decided to remove. Their coders' files still have them. */
	public List<PlacedCoding> removedCodings() {
		return codings.removed();
	}

	/** The codings about which some decision holds, those that are removed included. */
	public List<PlacedCoding> decidedCodings() {
		return codings.decided();
	}

	/** The codings that share at least one unit with a range, or, where it is empty, enclose or touch it. */
	public List<PlacedCoding> codingsIn(TextRange range) {
		return codings.in(range);
	}

	/**
	 * The codings of the consensus, of all settlers, in the order of the text. They are no coder's, and so in no list of
	 * codings and in no count.
	 */
	public List<PlacedCoding> consensus() {
		return codings.consensus();
	}

	/** What is to be seen in the text: the codings of all coders and those of the consensus, in its order. */
	public List<PlacedCoding> shownCodings() {
		return codings.shown();
	}

	/** Those of {@link #shownCodings()} that share at least one unit with a range, or, where it is empty, enclose or touch it. */
	public List<PlacedCoding> shownCodingsIn(TextRange range) {
		return codings.shownIn(range);
	}

	/** All that files hold: the codings that count, those that are removed, and those of the consensus. */
	public List<PlacedCoding> allCodings() {
		return Collections.unmodifiableList(codings.all());
	}

	/** The coders who have a codings file for this transcript, or would have if all were saved. */
	public Collection<Coder> coders() {
		return sets.values().stream().filter(set -> set.getSettler() == null && hasFile(set)).map(CodingSet::getCoder).toList();
	}

	/** Whether a coder says in the codings file to be done with it, also where that is hidden. */
	public boolean isDone(String coderId) {
		return codingSet(coderId).map(CodingSet::isDone).orElseGet(() -> study.hidden().doneCoders(id).contains(coderId));
	}

	/** The ids of all coders who say in their codings files to be done with it, also where these are hidden. */
	public Set<String> doneCoders() {
		var done = new TreeSet<>(study.hidden().doneCoders(id));
		sets.values().stream().filter(CodingSet::isDone).forEach(set -> done.add(set.getCoder().getId()));
		return done;
	}

	/** One that was emptied here, by undo for instance, has none: saving writes no file that says nothing. */
	private boolean hasFile(CodingSet set) {
		return set.isDone() || !set.getCodings().isEmpty() || !set.getDecisions().isEmpty() || readEmpty.contains(StudyLayout.folderOf(set));
	}

	/** What coders coded and settlers settled, a set for each file. */
	public Collection<CodingSet> codingSets() {
		return Collections.unmodifiableCollection(sets.values());
	}

	/** What somebody settled; nothing where that is nothing. */
	public Optional<CodingSet> consensusSet(String settlerId) {
		return Optional.ofNullable(sets.get(StudyLayout.consensusFolder(settlerId)));
	}

	public Optional<CodingSet> codingSet(String coderId) {
		return Optional.ofNullable(sets.get(coderId));
	}

	/** The outline that a coder made; an empty one that belongs to no file yet where there is none. */
	public Outline outline(Coder coder) {
		return outlines.computeIfAbsent(coder.getId(), id -> {
			var outline = OutlineFactory.eINSTANCE.createOutline();
			outline.setTranscript(id());
			outline.setCoder(id);
			outline.setCoderName(coder.getName());
			return outline;
		});
	}

	/** The outlines of all coders, by coder id. */
	public Map<String, Outline> outlines() {
		return Collections.unmodifiableMap(outlines);
	}

	/** Whether saving would write anything. */
	public boolean isDirty() {
		return textChanged || !changedSets.isEmpty() || !changedOutlines.isEmpty();
	}

	/** Whether saving would write the transcript itself. */
	public boolean isTextDirty() {
		return textChanged;
	}

	/** Whether saving would write codings, or decisions about them. */
	public boolean areCodingsDirty() {
		return !changedSets.isEmpty();
	}

	/** Whether saving would write an outline. */
	public boolean isOutlineDirty() {
		return !changedOutlines.isEmpty();
	}

	Set<String> changedSets() {
		return changedSets;
	}

	Set<String> changedOutlines() {
		return changedOutlines;
	}

	void textSaved() {
		textChanged = false;
	}

	/** Takes note of whether others changed its text, which was not read, as there was something to save. */
	void setTextOvertaken(boolean overtaken) {
		textOvertaken = overtaken;
	}

	/** Whether its text is to be read again once there is nothing to save any more. */
	boolean isTextOvertaken() {
		return textOvertaken;
	}

	/** Forgets that there is anything to save. */
	void drop() {
		textChanged = false;
		changedSets.clear();
		changedOutlines.clear();
	}

	/** Starts anew from a text as read from its file; codings and outlines are to be put in again. */
	void reset(String newText) {
		codings.clear();
		sets.clear();
		readEmpty.clear();
		outlines.clear();
		drop();
		textOvertaken = false;
		if (!newText.equals(text.get())) {
			text.replace(0, text.get().length(), newText);
		}
		reparse();
		namedId = model.getId();
	}

	/** The Transcript ID that the text names since it was edited, where that is neither its own nor what its file said. */
	Optional<String> otherId() {
		return Optional.ofNullable(model.getId()).filter(now -> !now.equals(id) && !now.equals(namedId));
	}

	/** Takes away what is laid beside it and not to be written, to be read again. */
	void resetSaved() {
		var unsaved = codings.all().stream().filter(placed -> changedSets.contains(StudyLayout.folderOf(placed.set()))).toList();
		codings.clear();
		sets.keySet().retainAll(changedSets);
		readEmpty.retainAll(changedSets);
		outlines.keySet().retainAll(changedOutlines);
		sets.values().forEach(codings::read);
		unsaved.forEach(codings::insert);
	}

	/** The paths of the codings and outlines that saving would write. */
	Set<String> unsavedPaths() {
		var paths = new HashSet<String>();
		changedSets.forEach(coder -> paths.add(study.known().asNamed(StudyLayout.codings(coder, id))));
		changedOutlines.forEach(coder -> paths.add(study.known().asNamed(StudyLayout.outline(coder, id))));
		return paths;
	}

	void setTextChanged() {
		textChanged = true;
	}

	/** The set in a folder; empty where there is no file. */
	Optional<CodingSet> setIn(String folder) {
		return Optional.ofNullable(sets.get(folder));
	}

	/** What is made would take the place of what is hidden. */
	private void checkSeen(String coderId) {
		if (study.isHidden(coderId, id())) {
			throw new IllegalStateException(id() + " is coded blind, and " + coderId + "'s codings are hidden"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	CodingSet setOf(Coder coder) {
		checkSeen(coder.getId());
		return sets.computeIfAbsent(coder.getId(), id -> newSet(Coders.create(coder.getId(), coder.getName())));
	}

	/** What a settler writes of the consensus. */
	CodingSet consensusSetOf(Coder settler) {
		checkSeen(CodingsFormat.CONSENSUS);
		return sets.computeIfAbsent(StudyLayout.consensusFolder(settler.getId()), folder -> {
			var set = newSet(Coders.create(CodingsFormat.CONSENSUS, Consensus.NAME));
			set.setSettler(Coders.create(settler.getId(), settler.getName()));
			return set;
		});
	}

	private CodingSet newSet(Coder coder) {
		var set = CodingFactory.eINSTANCE.createCodingSet();
		set.setTranscript(id());
		set.setCoder(coder);
		set.setTranscriptDigest(digest());
		set.getTurnDigests().addAll(snapshot().digests());
		return set;
	}

	void putSet(CodingSet set) {
		if (set.getCodings().isEmpty() && set.getDecisions().isEmpty()) {
			readEmpty.add(StudyLayout.folderOf(set));
		}
		sets.put(StudyLayout.folderOf(set), set);
		codings.read(set);
	}

	/** Takes what a file holds out, with what its coder decided; the file stays. */
	void removeSet(CodingSet set) {
		sets.remove(StudyLayout.folderOf(set));
		readEmpty.remove(StudyLayout.folderOf(set));
		codings.remove(set);
	}

	/** Takes out what was read from a file beside it. All else stays, the objects included. */
	void takeOut(String path) {
		sets.values().stream().filter(set -> StudyLayout.codings(set).equals(path)).findFirst().ifPresent(this::removeSet);
		outlines.keySet().removeIf(coder -> StudyLayout.outline(coder, id).equals(path));
	}

	void putOutline(Outline outline) {
		outlines.put(outline.getCoder(), outline);
	}

	/** The codings with what was decided about them. */
	TranscriptCodings placedCodings() {
		return codings;
	}

	/** Puts the codings in order again after some were placed elsewhere. */
	void sortCodings() {
		codings.sort();
	}

	EditableText editableText() {
		return text;
	}

	/** Lets an open document take the text over, or gives it back to memory. The content must be the same. */
	public void setText(EditableText newText) {
		if (!newText.get().equals(text.get())) {
			throw new IllegalArgumentException("The text differs from that of " + id()); //$NON-NLS-1$
		}
		text = newText;
	}

	/**
	 * Finds speakers and turns anew. Text that cannot be read as a transcript, for a moment in the middle of
	 * an edit, has no turns.
	 */
	void reparse() {
		var content = text.get();
		try {
			model = TranscriptFormat.parse(content, path);
		} catch (FormatException e) {
			model = TranscriptFactory.eINSTANCE.createTranscript();
			model.setTitle(title());
		}
		snapshot = null;
	}

	void dropSnapshot() {
		snapshot = null;
	}

	@Override
	public String toString() {
		return id();
	}
}
