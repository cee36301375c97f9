/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.Memo;
import org.emic.workspace.GuardedStep;
import org.emic.workspace.StudyProject;

/** A change of a study in the platform's operation history. */
public final class StudyOperation extends AbstractOperation implements StudyStep, GuardedStep {

	/** What a person is asked before a step that may be taken back by the way. */
	public static final Supplier<Optional<String>> UNGUARDED = Optional::empty;

	private final StudyProject study;
	private RecordedChange change;
	private final LostParts lost = new LostParts();
	private final boolean whole;
	private Typed typed;
	private Caret caret;
	private Supplier<Optional<String>> undoQuestion = UNGUARDED;
	private Supplier<Optional<String>> redoQuestion = UNGUARDED;

	/** Where typing stands: the next character typed there, or deleted before it, belongs to the same step. */
	private record Typed(Object where, int end, boolean deleting) {
	}

	private record Caret(Object where, int offset) {
	}

	public StudyOperation(StudyProject study, RecordedChange change) {
		this(study, change, false);
	}

	private StudyOperation(StudyProject study, RecordedChange change, boolean whole) {
		super(change.label());
		this.study = study;
		this.change = change;
		this.whole = whole;
	}

	/** A step that is written all or not at all, as often as it is undone and redone. */
	public static StudyOperation whole(StudyProject study, RecordedChange change) {
		return new StudyOperation(study, change, true);
	}

	public static StudyOperation typing(StudyProject study, RecordedChange change, Object where, int offset,
			String removed, String inserted) {
		var operation = new StudyOperation(study, change);
		operation.typed = typed(where, offset, removed, inserted);
		operation.caret = new Caret(where, offset + inserted.length());
		return operation;
	}

	/** Whether it is what somebody is typing just now. */
	public boolean isTyping() {
		return caret != null;
	}

	private static Typed typed(Object where, int offset, String removed, String inserted) {
		boolean word = inserted.length() == 1 && removed.isEmpty() && !inserted.equals("\n"); //$NON-NLS-1$
		boolean backspace = inserted.isEmpty() && removed.length() == 1;
		return word || backspace ? new Typed(where, offset + inserted.length(), backspace) : null;
	}

	/** What was done. */
	public RecordedChange change() {
		return change;
	}

	/** Whether a caret is where typing left it. */
	public boolean leftCaretAt(Object where, int offset) {
		return new Caret(where, offset).equals(caret);
	}

	/** Lets a person be asked before it is undone or done again. */
	public void guard(Supplier<Optional<String>> undo, Supplier<Optional<String>> redo) {
		undoQuestion = undo;
		redoQuestion = redo;
	}

	@Override
	public void lostAfter(Object subject) {
		lost.after(subject);
	}

	@Override
	public Optional<String> undoQuestion() {
		return LostParts.questions(Stream.of(undoQuestion.get(), lost.undoQuestion(getLabel())));
	}

	@Override
	public Optional<String> redoQuestion() {
		return LostParts.questions(Stream.of(redoQuestion.get(), lost.redoQuestion(getLabel())));
	}

	/** Whether nothing was done after it. */
	public boolean isLatestIn(IUndoContext context) {
		return OperationHistoryFactory.getOperationHistory().getUndoOperation(context) == this;
	}

	/** Takes a further change of a text into this step. */
	public boolean append(RecordedChange next) {
		change = change.then(next);
		typed = null;
		setLabel(Messages.TextChanges);
		return true;
	}

	/** Takes further typing into this step, if it continues it. */
	public boolean join(Object where, int offset, String removed, String inserted, RecordedChange next) {
		var following = typed(where, offset, removed, inserted);
		boolean continues = typed != null && following != null && typed.where() == where
				&& typed.deleting() == following.deleting()
				&& typed.end() == (following.deleting() ? offset + removed.length() : offset);
		if (continues) {
			change = change.then(next);
			typed = following;
			caret = new Caret(where, offset + inserted.length());
		}
		return continues;
	}

	@Override
	public boolean touches(StudyTranscript transcript) {
		return change.touches(transcript);
	}

	@Override
	public boolean touches(Memo memo) {
		return change.event().memos().contains(memo);
	}

	@Override
	public boolean undoOnly(StudyTranscript transcript) {
		change.only(transcript).undo();
		lost.undone(transcript);
		return drop(transcript);
	}

	@Override
	public boolean redoOnly(StudyTranscript transcript) {
		change.only(transcript).redo();
		lost.done(transcript);
		return drop(transcript);
	}

	@Override
	public boolean forget(Object subject) {
		if (change.hasPartIn(subject)) {
			lost.readAgain(subject);
		}
		return drop(subject);
	}

	private boolean drop(Object subject) {
		change = change.without(subject);
		return change.isEmpty();
	}

	@Override
	public boolean changesText(StudyTranscript transcript) {
		return change.changesText(transcript);
	}

	@Override
	public boolean hasReplaced(StudyTranscript transcript) {
		return change.hasReplaced(transcript);
	}

	@Override
	public boolean forgetReplaced(StudyTranscript transcript) {
		if (hasReplaced(transcript)) {
			lost.readAgain(transcript);
			change = change.withoutReplaced(transcript);
		}
		return change.isEmpty();
	}

	/** Takes the change back that was not written and is not in the history. */
	public void takeBack() {
		change.undo();
	}

	/** Whose change it is. */
	public StudyProject study() {
		return study;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		// the change was made before it came into the history
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return turn(change::undo, change::redo, monitor);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return turn(change::redo, change::undo, monitor);
	}

	private IStatus turn(Runnable way, Runnable back, IProgressMonitor monitor) throws ExecutionException {
		way.run();
		study.endTyping();
		if (!whole) {
			study.writeWhatIsNotOpen(change.event());
			return Status.OK_STATUS;
		}
		try {
			study.writeWhole(change.event(), monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			back.run();
			throw new ExecutionException(e.getMessage(), e);
		} catch (OperationCanceledException e) {
			back.run();
			return Status.CANCEL_STATUS;
		}
	}
}
