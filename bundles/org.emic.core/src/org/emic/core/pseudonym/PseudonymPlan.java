/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.emic.core.pseudonym.PseudonymHit.Place;
import org.emic.core.pseudonym.PseudonymKey.Entry;
import org.emic.core.pseudonym.PseudonymKey.Kept;
import org.emic.core.study.Journal;
import org.emic.core.study.SavedIndex;
import org.emic.core.study.StagedWrite;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;

/**
 * All places at which names stand in a study, before anything is changed. To replace them: {@link #keep}, which
 * writes the key and puts the originals aside before anything else; {@link #apply} within one change of the
 * study; then the change is written at once, with {@link #removeOriginals} among it.
 * <p>
 * Undoing the change brings the names back into the study, and only there: the key and the originals stay where
 * they were put. Both may hold more than what was undone, and an original that went back into a shared folder at
 * a key stroke would be in the next commit; while the key is there, a check tells of the names that are back.
 */
public final class PseudonymPlan {

	/** So much of the text around a kept name is remembered on each side, in UTF-16 units. */
	static final int KEPT = 12;

	private final List<NameReplacement> names;
	private final String transcript;
	private final List<PseudonymHit> hits;
	private final List<Original> originals;
	private final List<String> problems;
	private final FileRenames renames;

	PseudonymPlan(List<NameReplacement> names, String transcript, List<PseudonymHit> hits, List<Original> originals,
			List<String> problems, FileRenames renames) {
		this.names = List.copyOf(names);
		this.transcript = transcript;
		this.hits = List.copyOf(hits);
		this.originals = List.copyOf(originals);
		this.problems = List.copyOf(problems);
		this.renames = renames;
	}

	/**
	 * Looks for names. Writes nothing and changes nothing.
	 *
	 * @param transcript the ID of the only transcript in which they are replaced, with its codings and outlines;
	 *                   empty for the whole study
	 * @throws IllegalArgumentException when the names cannot be replaced so ({@link NameReplacement#problem})
	 * @throws IOException              when files cannot be listed
	 */
	public static PseudonymPlan look(Study study, List<NameReplacement> names, String transcript,
			PseudonymProgress progress) throws IOException {
		var problem = NameReplacement.problem(names);
		if (!problem.isEmpty()) {
			throw new IllegalArgumentException(problem);
		}
		if (transcript.isEmpty() ? study.hasHiddenCodings() : study.hasHiddenCodings(transcript)) {
			// the name has to vanish from everybody's codings, and each place is shown before
			return new PseudonymPlan(names, transcript, List.of(), List.of(), List.of(Messages.get("codedBlind")),
					new FileRenames(study, new NameMatcher(names)));
		}
		return new PseudonymSearch(study, names, transcript, progress).plan();
	}

	/** The places by file. */
	public List<PseudonymHit> hits() {
		return hits;
	}

	/** The files of {@code sources/} that are put aside. */
	public List<Original> originals() {
		return originals;
	}

	/** Where the name stands and is not replaced, for a person. */
	public List<String> problems() {
		return problems;
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return originals.isEmpty() && hits.stream().noneMatch(hit -> hit.isSelected() && !hit.follows());
	}

	/** How many places are replaced. */
	public long count() {
		return hits.stream().filter(PseudonymHit::isSelected).count();
	}

	/** What is done, as the Edit menu shows it. */
	public String label() {
		return names.size() == 1 ? Messages.get("label", names.getFirst().pseudonym())
				: Messages.get("labelMany", names.size());
	}

	/** Takes a place in, or leaves it as it is. The labels of one speaker go together with the line that declares them. */
	public void select(PseudonymHit hit, boolean selected) {
		if (hit.place() == Place.SPEAKER) {
			hits.stream().filter(other -> other.place() == Place.SPEAKER && other.path().equals(hit.path())
					&& other.match().name().equals(hit.match().name())).forEach(other -> other.setSelected(selected));
		} else if (!hit.follows()) {
			hit.setSelected(selected);
		}
	}

	/**
	 * Writes the key and copies of the originals into the folder that git leaves out, and deletes the saved index. Until
	 * this is done, nothing else may be changed.
	 */
	public void keep(StudyFiles files) throws IOException {
		Journal.protect(files);
		SavedIndex.delete(files);
		var matcher = new NameMatcher(names);
		var entries = new ArrayList<Entry>();
		for (var name : names) {
			entries.add(new Entry(name.name(), name.pseudonym(), name.matchCase(), transcript, PseudonymKey.now(),
					hits.stream().filter(hit -> !hit.isSelected() && hit.match().name().equals(name))
							.map(hit -> new Kept(end(matcher, hit.before()), start(matcher, hit.after()))).distinct().toList()));
		}
		PseudonymKey.add(files, entries);
		for (var original : originals) {
			copy(files, original.path());
		}
	}

	/** Only up to the next name, which may have been replaced. */
	private static String end(NameMatcher matcher, String before) {
		var names = matcher.find(before);
		return before.substring(Math.max(names.isEmpty() ? 0 : names.getLast().end(), before.length() - KEPT));
	}

	private static String start(NameMatcher matcher, String after) {
		var names = matcher.find(after);
		return after.substring(0, Math.min(KEPT, names.isEmpty() ? after.length() : names.getFirst().start()));
	}

	private static void copy(StudyFiles files, String path) throws IOException {
		var bytes = files.read(path);
		var target = StudyLayout.PRIVATE + "/" + path;
		for (int number = 2; files.exists(target); number++) {
			if (Arrays.equals(files.read(target), bytes)) {
				return;
			}
			target = StudyLayout.PRIVATE + "/" + path + "-" + number;
		}
		files.write(target, bytes);
	}

	/**
	 * Replaces the names.
	 *
	 * @throws PseudonymException when a text is not as it was when the names were looked for, and then nothing was
	 *                            changed; or when a transcript could not be read as before afterwards
	 */
	public void apply(StudyEdit edit) {
		var texts = new ArrayList<List<PseudonymHit>>();
		for (var hit : hits) {
			if (hit.isSelected() && !hit.follows()) {
				if (texts.isEmpty() || texts.getLast().getFirst().source() != hit.source()) {
					texts.add(new ArrayList<>());
				}
				texts.getLast().add(hit);
			}
		}
		for (var hitsOfOne : texts) {
			if (!hitsOfOne.getFirst().source().isAsFound(edit.study(), hitsOfOne)) {
				throw new PseudonymException(Messages.get("changedSince", hitsOfOne.getFirst().path()));
			}
		}
		texts.forEach(hitsOfOne -> hitsOfOne.getFirst().source().apply(edit,
				hitsOfOne.stream().map(PseudonymHit::match).toList()));
		renames.apply(edit);
	}

	/** Lets the originals go from where they are shared, with the rest of what is written. */
	public void removeOriginals(StagedWrite write) {
		originals.forEach(original -> write.delete(original.path()));
	}
}
