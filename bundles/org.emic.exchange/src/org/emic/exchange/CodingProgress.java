/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;

/**
 * How far coders are with the transcripts of a study. What is hidden because a transcript is coded blind is not told.
 */
public final class CodingProgress {

	/**
	 * How far a coder is with a transcript.
	 *
	 * @param assigned whether the coder is to code it; one may have coded without
	 * @param codings  the coder's codings in it; nothing when they are hidden
	 */
	public record Entry(Assignment assignment, boolean assigned, AssignmentStatus status, OptionalInt codings) {
	}

	private final Study study;
	private final Assignments assignments;
	private final Map<String, Map<String, Integer>> counts = new HashMap<>();

	private CodingProgress(Study study, Assignments assignments) {
		this.study = study;
		this.assignments = assignments;
	}

	/** Counts codings as they are now. */
	public static CodingProgress of(Study study, Assignments assignments) {
		return of(study, assignments, study.transcripts());
	}

	/** As {@link #of(Study, Assignments)}, of some transcripts alone. */
	public static CodingProgress of(Study study, Assignments assignments, Collection<StudyTranscript> transcripts) {
		var progress = new CodingProgress(study, assignments);
		transcripts.forEach(progress::count);
		return progress;
	}

	private void count(StudyTranscript transcript) {
		var ofCoders = new HashMap<String, Integer>();
		for (PlacedCoding placed : transcript.codings()) {
			ofCoders.merge(placed.coder().getId(), 1, Integer::sum);
		}
		counts.put(transcript.id(), ofCoders);
	}

	/** The ids of all who are to code something, or have. */
	public List<String> coders() {
		var coders = new TreeSet<String>();
		assignments.all().forEach(assignment -> coders.add(assignment.coder()));
		study.coders().stream().map(Coder::getId).forEach(coders::add);
		return List.copyOf(coders);
	}

	/** How far a coder is with a transcript. */
	public Entry entry(String transcript, String coder) {
		var assignment = new Assignment(transcript, coder);
		var codings = study.isHidden(coder, transcript) ? OptionalInt.empty()
				: OptionalInt.of(counts.getOrDefault(transcript, Map.of()).getOrDefault(coder, 0));
		return new Entry(assignment, assignments.isAssigned(assignment), status(assignment, codings), codings);
	}

	private AssignmentStatus status(Assignment assignment, OptionalInt codings) {
		if (assignments.isDone(assignment)) {
			return AssignmentStatus.DONE;
		}
		if (codings.isEmpty()) {
			return AssignmentStatus.OPEN;
		}
		return codings.getAsInt() > 0 ? AssignmentStatus.IN_PROGRESS : AssignmentStatus.TO_DO;
	}

	/** How far everybody is with what they are to code, by transcript and coder. */
	public List<Entry> assigned() {
		return assignments.all().stream().map(each -> entry(each.transcript(), each.coder())).toList();
	}

	/** How far those are with a transcript who are to code it. */
	public List<Entry> assigned(String transcript) {
		var entries = new ArrayList<Entry>();
		assignments.of(transcript).forEach(each -> entries.add(entry(transcript, each.coder())));
		return entries;
	}
}
