/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.document;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
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

		private final StudyDocument joined;
		private final InputFileWatcher watcher;
		private final StudyListener listener = event -> tellDirtyState();
		private boolean wasDirty;

		Open(Object element, IDocument document, IAnnotationModel annotations, StudyDocument joined) {
			super(document, annotations);
			this.joined = joined;
			if (joined != null) {
				joined.connect();
				joined.study().addListener(listener);
				watcher = new InputFileWatcher(((IFileEditorInput) element).getFile(), this::fileDeleted,
						this::fileMoved);
			} else {
				watcher = null;
			}
		}

		private void fileMoved(IFileEditorInput input) {
			joined.moved();
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
			if (joined != null) {
				watcher.dispose();
				joined.study().removeListener(listener);
				joined.disconnect();
			}
		}
	}

	private TranscriptDocuments() {
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

	private Optional<StudyDocument> joined(Object element) {
		return getElementInfo(element) instanceof Open open ? Optional.ofNullable(open.joined) : Optional.empty();
	}

	@Override
	protected ElementInfo createElementInfo(Object element) throws CoreException {
		var document = new Document();
		var study = file(element).flatMap(file -> StudyProjects.get().find(file));
		if (study.isPresent()) {
			var file = file(element).orElseThrow();
			var transcript = study.get().transcript(file);
			if (transcript.isPresent()) {
				document.set(transcript.get().text());
				return new Open(element, document, createAnnotationModel(element),
						new StudyDocument(study.get(), transcript.get(), document));
			}
			var unreadable = whyUnreadable(study.get(), file);
			if (unreadable.isPresent()) {
				var info = new Open(element, document, createAnnotationModel(element), null);
				info.fStatus = Status.error(unreadable.get());
				return info;
			}
		}
		return plain(element, document);
	}

	private ElementInfo plain(Object element, IDocument document) throws CoreException {
		IStatus status = null;
		try {
			document.set(PlainText.read(element));
		} catch (CoreException e) {
			status = new Status(IStatus.ERROR, EmicIds.PLUGIN, e.getStatus().getMessage());
		}
		var info = new Open(element, document, createAnnotationModel(element), null);
		info.fStatus = status;
		return info;
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
