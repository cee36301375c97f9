/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.emic.core.text.TextRange;
import org.emic.model.memo.LinkKind;
import org.emic.model.memo.Memo;

/** The memos of a study. The same object stands for a memo as long as the study is open. */
public final class StudyMemos {

	/** A memo and what it is about in a transcript: a coding, a turn or the whole. */
	public record Mark(Memo memo, MemoTarget target) {

		/** Where that is now, in UTF-16 units of the text; empty at the beginning for the whole transcript. */
		public TextRange range() {
			return switch (target) {
				case MemoTarget.OfCoding(var placed) -> placed.range();
				case MemoTarget.OfTurn turn -> turn.range();
				case MemoTarget.OfTranscript any -> new TextRange(0, 0);
				case MemoTarget.OfCode any -> new TextRange(0, 0);
			};
		}
	}

	/** Orders memos by when they were made. */
	public static final Comparator<Memo> BY_AGE = Comparator
			.comparing(Memo::getCreated, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Memo::getId);

	private final Study study;
	private final Map<String, Memo> memos = new LinkedHashMap<>();
	private final Set<Memo> changed = new LinkedHashSet<>();

	StudyMemos(Study study) {
		this.study = study;
	}

	/** All memos in the order in which they came into memory; not to be changed. */
	public Collection<Memo> all() {
		return Collections.unmodifiableCollection(memos.values());
	}

	public Optional<Memo> memo(String id) {
		return Optional.ofNullable(memos.get(id));
	}

	/** The memo in a file of this study. */
	public Optional<Memo> at(String path) {
		return all().stream().filter(memo -> path.equals(path(memo).orElse(null))).findFirst();
	}

	/** The path of a memo's file; nothing before it was first written. */
	public static Optional<String> path(Memo memo) {
		return Optional.ofNullable(memo.getFileName()).map(StudyLayout::memo);
	}

	public boolean contains(Memo memo) {
		return memos.get(memo.getId()) == memo;
	}

	/** The memos that are linked to something, the oldest first. */
	public List<Memo> about(MemoTarget target) {
		return all().stream()
				.filter(memo -> memo.getLinks().stream().anyMatch(link -> MemoLinks.goesTo(study, link, target)))
				.sorted(BY_AGE).toList();
	}

	/** Where memos are linked to places of a transcript, in the order of the text. */
	public List<Mark> marks(StudyTranscript transcript) {
		var marks = new ArrayList<Mark>();
		for (var memo : all()) {
			for (var link : memo.getLinks()) {
				boolean here = transcript.id().equals(link.getKind() == LinkKind.CODING ? link.getTranscript() : link.getTarget());
				if (here && link.getKind() != LinkKind.CODE) {
					MemoLinks.find(study, link).ifPresent(target -> marks.add(new Mark(memo, target)));
				}
			}
		}
		marks.sort(Comparator.comparingInt((Mark mark) -> mark.range().start()).thenComparing(Mark::memo, BY_AGE));
		return marks;
	}

	/** Whether saving would write anything. */
	public boolean isDirty() {
		return !changed.isEmpty();
	}

	/** Writes the memos that changed, and removes the files of those that went. */
	public void save() throws IOException {
		var files = new MemoFiles(study);
		IOException failure = null;
		for (var memo : List.copyOf(changed)) {
			try {
				files.save(memo);
				changed.remove(memo);
			} catch (IOException e) {
				// the others are written all the same, and this one is tried again with the next change
				failure = failure == null ? e : failure;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	boolean isChanged(Memo memo) {
		return changed.contains(memo);
	}

	Set<Memo> changed() {
		return changed;
	}

	void touch(Memo memo) {
		changed.add(memo);
	}

	void add(Memo memo) {
		memos.put(memo.getId(), memo);
	}

	void remove(Memo memo) {
		memos.remove(memo.getId());
	}
}
