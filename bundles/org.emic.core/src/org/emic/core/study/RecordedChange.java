/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A change that was made to a study and that can be taken back and made again, as often as wished, in the
 * order of a history.
 */
public final class RecordedChange {

	private final Study study;
	private final String label;
	private final List<Step> steps;
	private final StudyEvent event;

	RecordedChange(Study study, String label, List<Step> steps, StudyEvent event) {
		this.study = study;
		this.label = label;
		this.steps = List.copyOf(steps);
		this.event = event;
	}

	/** What was done, for a person, such as {@code Apply ‘creative control’}. */
	public String label() {
		return label;
	}

	/** What it touches. */
	public StudyEvent event() {
		return event;
	}

	/** Whether nothing was done. */
	public boolean isEmpty() {
		return steps.isEmpty();
	}

	/** @throws RuntimeException when a part cannot be undone; nothing of it is then */
	public void undo() {
		turn(steps.reversed(), Step::undo, Step::redo);
	}

	/** @throws RuntimeException when a part cannot be redone; nothing of it is then */
	public void redo() {
		turn(steps, Step::redo, Step::undo);
	}

	/** A step that fails has changed nothing. */
	private void turn(List<Step> inOrder, Consumer<Step> way, Consumer<Step> back) {
		int made = 0;
		try {
			for (var step : inOrder) {
				way.accept(step);
				made++;
			}
		} catch (RuntimeException e) {
			inOrder.subList(0, made).reversed().forEach(back);
			throw e;
		}
		study.changed(event);
	}

	/** Whether any of it changes a transcript's text, codings or outlines. */
	public boolean touches(StudyTranscript transcript) {
		return event.codings().contains(transcript) || event.texts().contains(transcript)
				|| event.outlines().contains(transcript);
	}

	/**
	 * What it changes of one transcript, as a change of its own. That part stands by itself: no step on a
	 * transcript depends on one on another.
	 */
	public RecordedChange only(StudyTranscript transcript) {
		var touched = new Touched();
		touched.add(event, transcript::equals);
		return new RecordedChange(study, label, steps.stream().filter(step -> step.subject() == transcript).toList(),
				touched.event());
	}

	/** What it changes of anything else than one transcript or memo. */
	public RecordedChange without(Object subject) {
		return with(steps.stream().filter(step -> step.subject() != subject).toList(), subject);
	}

	/** Whether it changes a text, so that steps before it rely on it. */
	public boolean changesText(StudyTranscript transcript) {
		return steps.stream().anyMatch(step -> step.subject() == transcript && step.changesText());
	}

	/**
	 * Whether it changed something in a transcript or memo. What it {@link #touches} may have been left as it is all the
	 * same.
	 */
	public boolean hasPartIn(Object subject) {
		return steps.stream().anyMatch(step -> step.subject() == subject);
	}

	/** Whether it changed codings of a transcript, or an outline, that were read again from their file since. */
	public boolean hasReplaced(StudyTranscript transcript) {
		return steps.stream().anyMatch(step -> isReplaced(step, transcript));
	}

	/**
	 * What it changes of anything else than what was read again beside a transcript. That part stands by itself as long as
	 * nothing changed the text: codings and outlines of one file do not depend on those of another.
	 */
	public RecordedChange withoutReplaced(StudyTranscript transcript) {
		var left = steps.stream().filter(step -> !isReplaced(step, transcript)).toList();
		return with(left, left.stream().anyMatch(step -> step.subject() == transcript) ? null : transcript);
	}

	private static boolean isReplaced(Step step, StudyTranscript transcript) {
		return step.subject() == transcript && !step.isThere();
	}

	/** @param untouched the transcript or memo that it does not touch any more; null for none */
	private RecordedChange with(List<Step> left, Object untouched) {
		var touched = new Touched();
		touched.add(event, other -> other != untouched);
		touched.codebook = event.codebook();
		touched.study = event.study();
		event.memos().stream().filter(memo -> memo != untouched).forEach(touched.memos::add);
		return new RecordedChange(study, label, left, touched.event());
	}

	/** What was typed in a transcript, if this ends with that. */
	Optional<Retyping> retyping(StudyTranscript transcript) {
		return !steps.isEmpty() && steps.getLast() instanceof TextStep typed && typed.subject() == transcript
				? Optional.ofNullable(typed.retyping()) : Optional.empty();
	}

	/** This change followed by another, as one. */
	public RecordedChange then(RecordedChange next) {
		var both = new ArrayList<>(steps);
		both.addAll(next.steps);
		var touched = new Touched();
		touched.add(event);
		touched.add(next.event);
		return new RecordedChange(study, label, both, touched.event());
	}
}
