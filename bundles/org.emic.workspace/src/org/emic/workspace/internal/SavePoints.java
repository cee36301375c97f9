/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.Memo;

/**
 * Remembers where in the history each open transcript was saved, so that what was not saved of it can be
 * taken back alone: a step that changed other files as well, such as one that made a code and applied it,
 * stays undoable for what it did there.
 */
public final class SavePoints {

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final IUndoContext context;
	/** The last step before a transcript was saved; empty when there was none. */
	private final Map<StudyTranscript, Optional<IUndoableOperation>> points = new HashMap<>();

	public SavePoints(IUndoContext context) {
		this.context = context;
	}

	/** Takes note that a transcript is now what its files hold. */
	public void saved(StudyTranscript transcript) {
		points.put(transcript, Optional.ofNullable(history.getUndoOperation(context)));
	}

	public void forget(StudyTranscript transcript) {
		points.remove(transcript);
	}

	/** Takes note that the history was emptied. */
	public void clear() {
		points.clear();
	}

	/**
	 * Brings a transcript back to what was saved.
	 *
	 * @return whether the history still tells how; nothing is changed otherwise
	 */
	public boolean restore(StudyTranscript transcript) {
		var point = points.get(transcript);
		if (point == null) {
			return false;
		}
		// both from the oldest to the newest; the end of the second is what redo does next
		var done = List.of(history.getUndoHistory(context));
		var undone = List.of(history.getRedoHistory(context));
		int last = point.map(done::indexOf).orElse(-1);
		if (last >= 0 || point.isEmpty() && done.size() < history.getLimit(context)) {
			takeOut(done.subList(last + 1, done.size()).reversed(), transcript, true);
			return true;
		}
		int next = point.map(undone::indexOf).orElse(-1);
		if (next >= 0) {
			takeOut(undone.subList(next, undone.size()).reversed(), transcript, false);
			return true;
		}
		return false;
	}

	private void takeOut(List<IUndoableOperation> steps, StudyTranscript transcript, boolean undo) {
		for (var operation : List.copyOf(steps)) {
			if (operation instanceof StudyStep step && step.touches(transcript)
					&& (undo ? step.undoOnly(transcript) : step.redoOnly(transcript))) {
				drop(operation);
			}
		}
	}

	/**
	 * Drops what all steps did to a transcript or memo that was read anew. Whatever else they did can still be
	 * undone, and must: steps before them rely on it.
	 */
	public void dropSteps(Object subject) {
		for (var operations : List.of(history.getUndoHistory(context), history.getRedoHistory(context))) {
			Arrays.stream(operations).filter(operation -> operation instanceof StudyStep step && touches(step, subject)
					&& step.forget(subject)).forEach(operation -> dropLost(operation, subject));
		}
	}

	/**
	 * Drops what all steps did to what was read again beside a transcript while its text stayed. Where a step changed the
	 * text, all that was done to the transcript is dropped: that moved what was read again, too, and steps before it rely
	 * on it.
	 *
	 * @return whether anything was
	 */
	public boolean dropReplaced(StudyTranscript transcript) {
		var steps = Stream.of(history.getUndoHistory(context), history.getRedoHistory(context)).flatMap(Arrays::stream)
				.filter(StudyStep.class::isInstance).map(StudyStep.class::cast).toList();
		if (steps.stream().anyMatch(step -> step.changesText(transcript))) {
			dropSteps(transcript);
			return true;
		}
		var replaced = steps.stream().filter(step -> step.hasReplaced(transcript)).toList();
		replaced.stream().filter(step -> step.forgetReplaced(transcript)).forEach(step -> dropLost(step, transcript));
		return !replaced.isEmpty();
	}

	private static boolean touches(StudyStep step, Object subject) {
		return subject instanceof StudyTranscript transcript ? step.touches(transcript)
				: subject instanceof Memo memo && step.touches(memo);
	}

	/** What is undone next is not what was done last then. */
	private void dropLost(IUndoableOperation operation, Object subject) {
		var done = List.of(history.getUndoHistory(context));
		int index = done.indexOf(operation);
		if (index > 0 && done.get(index - 1) instanceof StudyStep before) {
			before.lostAfter(subject);
		}
		drop(operation);
	}

	private void drop(IUndoableOperation operation) {
		var done = List.of(history.getUndoHistory(context));
		int index = done.indexOf(operation);
		if (index >= 0) {
			var before = index == 0 ? Optional.<IUndoableOperation>empty() : Optional.of(done.get(index - 1));
			points.replaceAll((transcript, point) -> point.filter(operation::equals).isPresent() ? before : point);
		}
		history.replaceOperation(operation, new IUndoableOperation[0]);
	}
}
