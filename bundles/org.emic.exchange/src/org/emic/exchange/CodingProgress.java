/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.emic.core.study.Participation;
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
	 * @param assigned whether the coder is to code it, or says to be done with it; one may have coded without
	 * @param codings  the coder's codings in it; nothing when they are hidden
	 */
	public record Entry(Assignment assignment, boolean assigned, AssignmentStatus status, OptionalInt codings) {
	}

	private final Study study;
	private final Assignments assignments;
	private final Participation participation;
	private final Map<String, Map<String, Integer>> counts = new HashMap<>();

	private CodingProgress(Study study, Assignments assignments) {
		this.study = study;
		this.assignments = assignments;
		this.participation = assignments.participation();
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
		boolean done = isDone(assignment);
		return new Entry(assignment, done || assignments.isAssigned(assignment), status(done, codings), codings);
	}

	/** Whether the coder says to be done, in the own codings file or in the table. */
	private boolean isDone(Assignment assignment) {
		return study.transcript(assignment.transcript())
				.map(transcript -> participation.isDone(transcript, assignment.coder()))
				.orElseGet(() -> assignments.saysDone(assignment));
	}

	private static AssignmentStatus status(boolean done, OptionalInt codings) {
		if (done) {
			return AssignmentStatus.DONE;
		}
		if (codings.isEmpty()) {
			return AssignmentStatus.OPEN;
		}
		return codings.getAsInt() > 0 ? AssignmentStatus.IN_PROGRESS : AssignmentStatus.TO_DO;
	}

	/** How far everybody is with what they are to code, or are done with, by transcript and coder. */
	public List<Entry> assigned() {
		var pairs = new TreeSet<>(assignments.all());
		study.transcripts().forEach(transcript -> addDone(transcript, pairs));
		return pairs.stream().map(each -> entry(each.transcript(), each.coder())).toList();
	}

	/** How far those are with a transcript who are to code it, or are done with it. */
	public List<Entry> assigned(String transcript) {
		var pairs = new TreeSet<>(assignments.of(transcript));
		study.transcript(transcript).ifPresent(found -> addDone(found, pairs));
		return pairs.stream().map(each -> entry(transcript, each.coder())).toList();
	}

	private static void addDone(StudyTranscript transcript, Set<Assignment> pairs) {
		transcript.doneCoders().forEach(coder -> pairs.add(new Assignment(transcript.id(), coder)));
	}
}
