/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.emic.core.study.StudyTranscript;
import org.emic.model.memo.Memo;
import org.emic.workspace.GuardedStep;

/** Several steps that are undone and redone as one, such as making a code and applying it. */
public final class StepGroup extends AbstractOperation implements ICompositeOperation, StudyStep, GuardedStep {

	private final List<IUndoableOperation> steps = new ArrayList<>();
	private final LostParts lost = new LostParts();

	private StepGroup(String label) {
		super(label);
	}

	/** Does work whose steps become one. */
	public static void run(IUndoContext context, String label, Runnable work) {
		var history = OperationHistoryFactory.getOperationHistory();
		var group = new StepGroup(label);
		group.addContext(context);
		history.openOperation(group, IOperationHistory.EXECUTE);
		boolean done = false;
		try {
			work.run();
			done = true;
		} finally {
			history.closeOperation(done || !group.steps.isEmpty(), !group.steps.isEmpty(), IOperationHistory.EXECUTE);
		}
	}

	/**
	 * Puts steps that were made together into the history as one.
	 *
	 * @param steps each with its contexts
	 */
	public static void add(String label, List<? extends IUndoableOperation> steps) {
		var group = new StepGroup(label);
		steps.forEach(group::add);
		OperationHistoryFactory.getOperationHistory().add(group);
	}

	/** What was done in a study that was closed, or read again, cannot be taken back any more. */
	@Override
	public void removeContext(IUndoContext context) {
		super.removeContext(context);
		if (steps.removeIf(step -> step.getContexts().length == 1 && step.hasContext(context))) {
			lost.readAgain(context.getLabel());
		}
	}

	@Override
	public boolean touches(StudyTranscript transcript) {
		return steps.stream().anyMatch(step -> step instanceof StudyStep part && part.touches(transcript));
	}

	@Override
	public boolean touches(Memo memo) {
		return steps.stream().anyMatch(step -> step instanceof StudyStep part && part.touches(memo));
	}

	@Override
	public boolean undoOnly(StudyTranscript transcript) {
		for (var step : List.copyOf(steps).reversed()) {
			if (step instanceof StudyStep part && part.touches(transcript) && part.undoOnly(transcript)) {
				lost.undone(transcript);
				steps.remove(step);
			}
		}
		return steps.isEmpty();
	}

	@Override
	public boolean redoOnly(StudyTranscript transcript) {
		if (steps.removeIf(step -> step instanceof StudyStep part && part.touches(transcript) && part.redoOnly(transcript))) {
			lost.done(transcript);
		}
		return steps.isEmpty();
	}

	@Override
	public boolean forget(Object subject) {
		if (steps.removeIf(step -> step instanceof StudyStep part && part.forget(subject))) {
			lost.readAgain(subject);
		}
		return steps.isEmpty();
	}

	@Override
	public boolean changesText(StudyTranscript transcript) {
		return steps.stream().anyMatch(step -> step instanceof StudyStep part && part.changesText(transcript));
	}

	@Override
	public boolean hasReplaced(StudyTranscript transcript) {
		return steps.stream().anyMatch(step -> step instanceof StudyStep part && part.hasReplaced(transcript));
	}

	@Override
	public boolean forgetReplaced(StudyTranscript transcript) {
		if (steps.removeIf(step -> step instanceof StudyStep part && part.forgetReplaced(transcript))) {
			lost.readAgain(transcript);
		}
		return steps.isEmpty();
	}

	@Override
	public void lostAfter(Object subject) {
		lost.after(subject);
	}

	@Override
	public Optional<String> undoQuestion() {
		return questions(GuardedStep::undoQuestion, lost.undoQuestion(getLabel()));
	}

	@Override
	public Optional<String> redoQuestion() {
		return questions(GuardedStep::redoQuestion, lost.redoQuestion(getLabel()));
	}

	private Optional<String> questions(Function<GuardedStep, Optional<String>> ofPart, Optional<String> own) {
		var parts = steps.stream().filter(GuardedStep.class::isInstance).map(GuardedStep.class::cast).map(ofPart);
		return LostParts.questions(Stream.concat(parts, Stream.of(own)));
	}

	@Override
	public void add(IUndoableOperation operation) {
		steps.add(operation);
		for (var context : operation.getContexts()) {
			if (!hasContext(context)) {
				addContext(context);
			}
		}
	}

	@Override
	public void remove(IUndoableOperation operation) {
		steps.remove(operation);
	}

	@Override
	public boolean canUndo() {
		return !steps.isEmpty() && steps.stream().allMatch(IUndoableOperation::canUndo);
	}

	@Override
	public boolean canRedo() {
		return !steps.isEmpty() && steps.stream().allMatch(IUndoableOperation::canRedo);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return inOneGo(steps.reversed(), monitor, (step, progress) -> step.undo(progress, info), step -> step.redo(null, info));
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return inOneGo(steps, monitor, (step, progress) -> step.redo(progress, info), step -> step.undo(null, info));
	}

	/** Undoes or redoes a step. */
	private interface Work {
		IStatus on(IUndoableOperation step, IProgressMonitor progress) throws ExecutionException;
	}

	/** Takes back that a step was undone or redone. */
	private interface Back {
		void on(IUndoableOperation step) throws ExecutionException;
	}

	/**
	 * Undoes or redoes all steps or, where one cannot be, none. Nobody hears of changed files before all are done: a study
	 * that shares a codebook with another one would read again what it is about to change itself.
	 */
	private static IStatus inOneGo(List<IUndoableOperation> steps, IProgressMonitor monitor, Work work, Back back)
			throws ExecutionException {
		var result = new IStatus[] { Status.OK_STATUS };
		try {
			ResourcesPlugin.getWorkspace().run(any -> {
				var progress = SubMonitor.convert(monitor, steps.size());
				var made = new ArrayList<IUndoableOperation>();
				try {
					for (var step : List.copyOf(steps)) {
						result[0] = work.on(step, progress.split(1));
						if (!result[0].isOK()) {
							takeBack(made, back);
							return;
						}
						made.add(step);
					}
				} catch (ExecutionException e) {
					takeBack(made, back);
					throw new CoreException(Status.error(e.getMessage(), e));
				} catch (RuntimeException e) {
					takeBack(made, back);
					throw e;
				}
			}, null, IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			throw e.getCause() instanceof ExecutionException cause ? cause : new ExecutionException(e.getMessage(), e);
		}
		return result[0];
	}

	private static void takeBack(List<IUndoableOperation> made, Back back) throws CoreException {
		for (var step : made.reversed()) {
			try {
				back.on(step);
			} catch (ExecutionException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		}
	}

	@Override
	public void dispose() {
		steps.forEach(IUndoableOperation::dispose);
	}
}
