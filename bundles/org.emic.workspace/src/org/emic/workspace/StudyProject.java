/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.EditableText;
import org.emic.core.study.OldWordings;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyEvent;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyTranscript;
import org.emic.model.coding.Coder;
import org.emic.workspace.internal.Messages;
import org.emic.workspace.internal.SavePoints;
import org.emic.workspace.internal.StepGroup;
import org.emic.workspace.internal.StudyOperation;
import org.emic.workspace.internal.WordingsInHistory;

/**
 * A study as an open project: its model, and the one way to change it. What is open in an editor is saved
 * with the editor; anything else is written at once. Belongs to the display's thread.
 */
public final class StudyProject {

	/** So many steps can be undone. */
	private static final int UNDO_LIMIT = 1000;

	private final IProject project;
	private final Study study;
	private final UndoContext undoContext;
	private final Map<StudyTranscript, Integer> open = new HashMap<>();
	private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
	private final SavePoints savePoints;
	private StudyOperation typing;
	private int joining;

	StudyProject(IProject project, Study study) {
		this.project = project;
		this.study = study;
		this.undoContext = new UndoContext() {
			@Override
			public String getLabel() {
				return project.getName();
			}
		};
		this.savePoints = new SavePoints(undoContext);
		OperationHistoryFactory.getOperationHistory().setLimit(undoContext, UNDO_LIMIT);
		study.addListener(new OwnCodings(this));
		study.addListener(new StudyListener() {
			@Override
			public void studyChanged(StudyEvent event) {
				StudyProject.this.studyChanged(event);
			}

			@Override
			public void shownOrHidden(Set<StudyTranscript> transcripts) {
				transcripts.forEach(StudyProject.this::forget);
			}
		});
	}

	public IProject project() {
		return project;
	}

	public Study study() {
		return study;
	}

	/** Who codes now. */
	public Coder coder() {
		return CoderPreference.coder();
	}

	/** The one context of all steps in this study. */
	public IUndoContext undoContext() {
		return undoContext;
	}

	/**
	 * Makes a change as one step that can be undone.
	 *
	 * @param label what is done, as the Edit menu shows it
	 */
	public RecordedChange execute(String label, Consumer<StudyEdit> work) {
		return execute(label, work, StudyOperation.UNGUARDED, StudyOperation.UNGUARDED);
	}

	/**
	 * Makes a change as {@link #execute(String, Consumer)} does.
	 *
	 * @param undo what a person is to be asked before it is undone, then; nothing when it simply is
	 * @param redo what a person is to be asked before it is done again
	 */
	RecordedChange execute(String label, Consumer<StudyEdit> work, Supplier<Optional<String>> undo,
			Supplier<Optional<String>> redo) {
		endTyping();
		var change = OwnersGuard.edit(this, label, work);
		if (!change.isEmpty()) {
			var operation = new StudyOperation(this, change);
			operation.guard(undo, redo);
			remember(operation);
			writeWhatIsNotOpen(change.event());
		}
		return change;
	}

	/**
	 * Lets the steps that work makes be undone and redone as one, such as making a code and applying it.
	 *
	 * @param label what is done, as the Edit menu shows it
	 */
	public void asOneStep(String label, Runnable work) {
		endTyping();
		StepGroup.run(undoContext, label, work);
	}

	/**
	 * Takes note of typing in an open document. Typing at one place joins into one step, until anything else
	 * is done. What is typed in the place of coded words that were taken away right before belongs to their codings;
	 * each of many changes that are one step is by itself.
	 *
	 * @param offset UTF-16 offset in the transcript's text
	 */
	public RecordedChange textTyped(StudyTranscript transcript, int offset, String removed, String inserted) {
		var earlier = joining == 0 && typing != null && typing.isLatestIn(undoContext) ? Optional.of(typing.change())
				: Optional.<RecordedChange>empty();
		return typed(transcript, offset, removed, inserted, study.textReplaced(transcript,
				NLS.bind(Messages.Typing, transcript.id()), offset, removed, inserted, earlier));
	}

	/**
	 * Tells where the caret of whoever types is now. Typing has ended when that is not where it left it, also if the caret
	 * comes back.
	 *
	 * @param offset UTF-16 offset in the transcript's text
	 */
	public void caretMoved(StudyTranscript transcript, int offset) {
		if (joining == 0 && typing != null && !typing.leftCaretAt(transcript, offset)) {
			endTyping();
		}
	}

	/** Joins typing in a transcript or memo into steps. */
	RecordedChange typed(Object where, int offset, String removed, String inserted, RecordedChange change) {
		if (typing != null && typing.isLatestIn(undoContext)
				&& (joining > 0 ? typing.append(change) : typing.join(where, offset, removed, inserted, change))) {
			return change;
		}
		typing = StudyOperation.typing(this, change, where, offset, removed, inserted);
		remember(typing);
		return change;
	}

	/** Makes all changes of open documents one step until {@link #endJoining}, such as replacing all hits; calls nest. */
	public void beginJoining() {
		if (joining++ == 0) {
			endTyping();
		}
	}

	/** Ends what {@link #beginJoining} began. */
	public void endJoining() {
		if (--joining == 0) {
			endTyping();
		}
	}

	/** Makes the next typing a step of its own. */
	public void endTyping() {
		typing = null;
	}

	/**
	 * Takes note of a step that has been written as a whole, also where an editor has it open.
	 *
	 * @param undoQuestion what a person is asked before it is undone; null for nothing
	 */
	void written(RecordedChange change, String undoQuestion) {
		var operation = StudyOperation.whole(this, change);
		operation.guard(() -> Optional.ofNullable(undoQuestion), StudyOperation.UNGUARDED);
		remember(operation);
		wholeWritten(change.event());
	}

	private void wholeWritten(StudyEvent event) {
		Stream.of(event.texts(), event.codings(), event.outlines()).flatMap(Set::stream).distinct().filter(this::isOpen)
				.forEach(transcript -> {
					savePoints.saved(transcript);
					readOvertaken(transcript);
				});
		// when the change was told, it was not written yet
		studyChanged(event);
	}

	private void remember(StudyOperation operation) {
		operation.addContext(undoContext);
		OperationHistoryFactory.getOperationHistory().add(operation);
	}

	/**
	 * Tells that an editor has a transcript open. Its document holds the text from then on.
	 *
	 * @param text the document's text, the same as the transcript's
	 */
	public void connect(StudyTranscript transcript, EditableText text) {
		if (open.merge(transcript, 1, Integer::sum) == 1) {
			transcript.setText(text);
			if (!transcript.isDirty()) {
				savePoints.saved(transcript);
			}
		}
	}

	/**
	 * Tells that an editor was closed.
	 *
	 * @param discard whether its unsaved changes are to be dropped, when it was the last one
	 */
	public void disconnect(StudyTranscript transcript, boolean discard) {
		if (open.merge(transcript, -1, Integer::sum) > 0) {
			return;
		}
		open.remove(transcript);
		transcript.setText(EditableText.of(transcript.text()));
		if (discard) {
			revert(transcript);
		}
		savePoints.forget(transcript);
	}

	/**
	 * Drops the unsaved changes of a transcript. Steps that changed other things too can still be undone for
	 * these; when the files were changed by others meanwhile, the transcript is read from them.
	 */
	public void revert(StudyTranscript transcript) {
		if (!transcript.isDirty()) {
			return;
		}
		endTyping();
		if (study.isAsKnown(transcript) && savePoints.restore(transcript)) {
			study.settle(transcript);
		} else {
			savePoints.dropSteps(transcript);
			study.reload(transcript);
		}
		savePoints.saved(transcript);
	}

	/** What others did to the text while there were unsaved changes is read after these are saved. */
	void readOvertaken(StudyTranscript transcript) {
		if (study.readOvertaken(transcript)) {
			forget(transcript);
		}
	}

	/** Steps on what was read again cannot be undone any more, and do not tell any more how to revert. */
	void forget(StudyTranscript transcript) {
		savePoints.dropSteps(transcript);
		if (transcript.isDirty()) {
			savePoints.forget(transcript);
		}
		endTyping();
	}

	/** As {@link #forget}, where some of what is laid beside a text was read again, and the text was not. */
	private void forgetReplaced(StudyTranscript transcript) {
		if (savePoints.dropReplaced(transcript) && transcript.isDirty()) {
			savePoints.forget(transcript);
		}
		endTyping();
	}

	/** Whether an editor has it open, and so saves it. */
	public boolean isOpen(StudyTranscript transcript) {
		return open.containsKey(transcript);
	}

	/**
	 * Writes what the coder changed in a transcript; see {@link Study#save}.
	 *
	 * @throws CoreException when a file could not be written; it is as it was then
	 */
	public void save(StudyTranscript transcript, IProgressMonitor monitor) throws CoreException {
		endTyping();
		try {
			study.save(transcript, coder());
			savePoints.saved(transcript);
			readOvertaken(transcript);
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.CannotSave, transcript.id()) + ' ' + e.getMessage(), e));
		}
	}

	/** Called after undo and redo as well: what they changed is written in the same way. */
	public void writeWhatIsNotOpen(StudyEvent event) {
		StudyWriting.whatIsNotOpen(this, event);
	}

	/**
	 * Tries once more to write what could not be written before, and what is about to be.
	 *
	 * @return whether all is on the disk, but for what editors have open
	 */
	public boolean writeRest() {
		writeWhatIsNotOpen(new StudyEvent(Set.of(), Set.of(), Set.of(), false, false));
		return !study.isDirty()
				&& study.transcripts().stream().noneMatch(transcript -> transcript.isDirty() && !isOpen(transcript));
	}

	/**
	 * Writes all that an undone or redone step touched, also where an editor has it open, or nothing.
	 *
	 * @throws CoreException when nothing was written; the step is to be taken back then
	 */
	public void writeWhole(StudyEvent event, IProgressMonitor monitor) throws CoreException {
		StudyWriting.whole(this, event, monitor);
		wholeWritten(event);
	}

	/** Finds what codes meant when they were applied: in the codebook, in the workbench's local history, or in git's. */
	public OldWordings oldWordings() {
		return new OldWordings(study, WordingsInHistory.andInGit());
	}

	/** The file at a path of the study, whether it exists or not. */
	public IFile file(String path) {
		return project.getFile(IPath.fromPortableString(path));
	}

	/** The transcript in a file of this project. */
	public Optional<StudyTranscript> transcript(IFile file) {
		if (file == null || !project.equals(file.getProject())) {
			return Optional.empty();
		}
		var path = file.getProjectRelativePath().toPortableString();
		return study.transcripts().stream().filter(transcript -> transcript.path().equals(path)).findFirst();
	}

	public void addListener(StudyListener listener) {
		listeners.add(listener);
	}

	public void removeListener(StudyListener listener) {
		listeners.remove(listener);
	}

	private void studyChanged(StudyEvent event) {
		// what a view throws is logged: the change has to come into the history and to the disk all the same
		listeners.forEach(listener -> SafeRunner.run(() -> listener.studyChanged(event)));
	}

	/** For the watcher of the workspace: these files were changed by somebody else. */
	public void refresh(Set<String> paths) {
		var before = List.copyOf(study.transcripts());
		var keep = before.stream().filter(StudyTranscript::isDirty).collect(Collectors.toSet());
		var event = study.refresh(paths, keep);
		tell(event);
		if (event.study()) {
			before.stream().filter(each -> study.transcript(each.id()).orElse(null) != each).forEach(this::forget);
		}
	}

	/** For the watcher of the workspace: a codebook that the study shares was changed by somebody else. */
	public void refreshCodebooks() {
		tell(study.refreshCodebooks());
	}

	private void tell(StudyEvent event) {
		if (event.codebook()) {
			// steps hold on to codes that were replaced
			OperationHistoryFactory.getOperationHistory().dispose(undoContext, true, true, false);
			savePoints.clear();
			endTyping();
		}
		for (var transcript : event.codings()) {
			if (event.texts().contains(transcript)) {
				forget(transcript);
			} else {
				forgetReplaced(transcript);
			}
		}
		event.memos().forEach(savePoints::dropSteps);
	}

	void dispose() {
		OperationHistoryFactory.getOperationHistory().dispose(undoContext, true, true, true);
	}
}
