/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.emic.core.study.Problem;
import org.emic.core.study.StudyListener;
import org.emic.core.study.StudyTranscript;
import org.emic.ui.EmicIds;
import org.emic.ui.transcript.internal.Messages;
import org.emic.workspace.StudyProject;
import org.emic.workspace.StudyProjects;

/**
 * Gives editors the documents of transcripts. Editors on one transcript share one document, which holds the
 * study's text while it is open. A transcript outside a study is shown as plain text and cannot be changed;
 * one that cannot be read has a status that says why.
 */
public final class TranscriptDocuments extends AbstractDocumentProvider {

	private static final TranscriptDocuments SHARED = new TranscriptDocuments();

	/** What is known of an open transcript. */
	private final class Open extends ElementInfo {

		private final StudyListener listener = event -> tellDirtyState();
		/** Joins it with its study; null while that is not read, and of a file of no study. */
		private StudyDocument joined;
		/** Null of a file of no study. */
		private InputFileWatcher watcher;
		/** Null of a file of no study, and once it is read. */
		private UnreadStudy unread;
		private boolean wasDirty;

		Open(IDocument document, IAnnotationModel annotations) {
			super(document, annotations);
		}

		void await(IFile file) {
			unread = new UnreadStudy(file.getProject(), Optional.empty());
			watch(file);
		}

		/** The document holds the transcript's text. */
		void join(IFile file, StudyProject study, StudyTranscript transcript) {
			unread = null;
			fStatus = null;
			joined = new StudyDocument(study, transcript, fDocument);
			joined.connect();
			study.addListener(listener);
			watch(file);
		}

		private void watch(IFile file) {
			if (watcher == null) {
				watcher = new InputFileWatcher(file, this::fileDeleted, this::fileMoved);
			}
		}

		private void fileMoved(IFileEditorInput input) {
			if (joined != null) {
				joined.moved();
			}
			fireElementMoved(fElement, input);
		}

		/** An editor with unsaved work stays open: saving brings the file back. */
		private void fileDeleted() {
			if (!isDirty()) {
				fireElementDeleted(fElement);
			}
		}

		boolean isDirty() {
			return joined != null && joined.transcript().isDirty();
		}

		void tellDirtyState() {
			if (isDirty() != wasDirty) {
				wasDirty = isDirty();
				fCanBeSaved = wasDirty;
				fireElementDirtyStateChanged(fElement, wasDirty);
			}
		}

		void dispose() {
			if (watcher != null) {
				watcher.dispose();
			}
			if (joined != null) {
				joined.study().removeListener(listener);
				joined.disconnect();
			}
		}
	}

	private final StudyProjects.Listener studies = new StudyProjects.Listener() {
		@Override
		public void requested(IProject project) {
			unread(project).forEach(open -> notRead(open, Optional.empty()));
		}

		@Override
		public void opened(StudyProject study) {
			unread(study.project()).forEach(open -> settle(open, study));
		}

		@Override
		public void notOpened(IProject project, Optional<Throwable> failure) {
			unread(project).forEach(open -> notRead(open, failure));
		}
	};
	private final List<Consumer<Object>> settled = new CopyOnWriteArrayList<>();

	private TranscriptDocuments() {
		StudyProjects.get().addListener(studies);
	}

	/** The one provider of all transcript editors. */
	public static TranscriptDocuments shared() {
		return SHARED;
	}

	/** The transcript of an editor's input, while it is open and belongs to a study. */
	public Optional<StudyTranscript> transcript(Object element) {
		return joined(element).map(StudyDocument::transcript);
	}

	/** The study of an editor's input, while it is open and belongs to one. */
	public Optional<StudyProject> study(Object element) {
		return joined(element).map(StudyDocument::study);
	}

	/** The study of an editor's input while it is not read; until then the transcript is shown as plain text. */
	public Optional<UnreadStudy> unread(Object element) {
		return getElementInfo(element) instanceof Open open ? Optional.ofNullable(open.unread) : Optional.empty();
	}

	/** Is told an editor's input whose study is being read from now on, was read, or was not; UI thread. */
	public void addStudyListener(Consumer<Object> listener) {
		settled.add(listener);
	}

	public void removeStudyListener(Consumer<Object> listener) {
		settled.remove(listener);
	}

	private Optional<StudyDocument> joined(Object element) {
		return getElementInfo(element) instanceof Open open ? Optional.ofNullable(open.joined) : Optional.empty();
	}

	/** A transcript whose study is not read yet is shown as plain text until it is. */
	@Override
	protected ElementInfo createElementInfo(Object element) throws CoreException {
		var open = new Open(new Document(), createAnnotationModel(element));
		var file = file(element);
		file.map(IFile::getProject).ifPresent(StudyProjects.get()::request);
		var study = file.flatMap(StudyProjects.get()::findOpened);
		if (study.isEmpty() || !show(open, file.orElseThrow(), study.get())) {
			showPlain(open, element);
			file.filter(any -> StudyProjects.get().isReading(any.getProject())).ifPresent(open::await);
		}
		return open;
	}

	/** Shows a transcript as it is in its study, or why it is not there; nothing for what is no transcript. */
	private static boolean show(Open open, IFile file, StudyProject study) {
		var transcript = study.transcript(file);
		if (transcript.isPresent()) {
			open.fDocument.set(transcript.get().text());
			open.join(file, study, transcript.get());
			return true;
		}
		var unreadable = whyUnreadable(study, file);
		unreadable.ifPresent(why -> open.fStatus = Status.error(why));
		return unreadable.isPresent();
	}

	/** With the line ends that it has in a study, so that places in it stay the same. */
	private static void showPlain(Open open, Object element) {
		try {
			var text = PlainText.read(element);
			open.fDocument.set(LineEnds.unify(text));
		} catch (CoreException e) {
			open.fStatus = new Status(IStatus.ERROR, EmicIds.PLUGIN, e.getStatus().getMessage());
		}
	}

	private List<Open> unread(IProject project) {
		var found = new ArrayList<Open>();
		getConnectedElements().forEachRemaining(element -> {
			if (getElementInfo(element) instanceof Open open && open.unread != null
					&& open.unread.project().equals(project)) {
				found.add(open);
			}
		});
		return found;
	}

	/** The text is the same as a rule, and is not replaced then: whoever reads it stays where they are. */
	private void settle(Open open, StudyProject study) {
		var file = file(open.fElement).orElseThrow();
		var transcript = study.transcript(file);
		open.unread = null;
		if (transcript.filter(read -> read.text().equals(open.fDocument.get())).isPresent()) {
			open.join(file, study, transcript.get());
		} else {
			fireElementContentAboutToBeReplaced(open.fElement);
			removeUnchangedElementListeners(open.fElement, open);
			show(open, file, study);
			addUnchangedElementListeners(open.fElement, open);
			fireElementContentReplaced(open.fElement);
		}
		settled.forEach(listener -> listener.accept(open.fElement));
	}

	private void notRead(Open open, Optional<Throwable> failure) {
		open.unread = new UnreadStudy(open.unread.project(), failure);
		settled.forEach(listener -> listener.accept(open.fElement));
	}

	private static Optional<String> whyUnreadable(StudyProject study, IFile file) {
		var path = file.getProjectRelativePath().toPortableString();
		return study.study().problems().stream().filter(problem -> problem.file().equals(path))
				.map(Problem::text).findFirst()
				.map(text -> NLS.bind(Messages.CannotRead, file.getName(), text));
	}

	private static Optional<IFile> file(Object element) {
		return element instanceof IFileEditorInput input ? Optional.of(input.getFile()) : Optional.empty();
	}

	@Override
	protected void disposeElementInfo(Object element, ElementInfo info) {
		super.disposeElementInfo(element, info);
		if (info instanceof Open open) {
			open.dispose();
		}
	}

	@Override
	protected IDocument createDocument(Object element) {
		return new Document();
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return file(element).<IAnnotationModel>map(ResourceMarkerAnnotationModel::new).orElseGet(AnnotationModel::new);
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
			throws CoreException {
		var joined = joined(element);
		if (joined.isPresent()) {
			joined.get().study().save(joined.get().transcript(), monitor);
			((Open) getElementInfo(element)).wasDirty = false;
		}
	}

	@Override
	protected void doResetDocument(Object element, IProgressMonitor monitor) {
		joined(element).ifPresent(joined -> joined.study().revert(joined.transcript()));
	}

	@Override
	public boolean canSaveDocument(Object element) {
		return getElementInfo(element) instanceof Open open && open.isDirty();
	}

	@Override
	public boolean mustSaveDocument(Object element) {
		return getElementInfo(element) instanceof Open open && open.fCount == 1 && open.isDirty();
	}

	@Override
	public boolean isReadOnly(Object element) {
		return !isModifiable(element);
	}

	@Override
	public boolean isModifiable(Object element) {
		return joined(element).isPresent();
	}

	@Override
	public boolean isStateValidated(Object element) {
		return true;
	}

	@Override
	public boolean isDeleted(Object element) {
		return file(element).map(file -> !file.exists()).orElse(false);
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null; // the study belongs to the display's thread
	}
}
