/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.transcript.internal.document;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.DocumentRewriteSessionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IDocumentRewriteSessionListener;
import org.emic.core.study.EditableText;
import org.emic.core.study.StudyTranscript;
import org.emic.workspace.StudyProject;

/**
 * Joins an open document with its transcript: the study hears of typing, and the study's own changes (undo,
 * redo, edits of the text, another version of the file) come into the document.
 */
final class StudyDocument implements EditableText, IDocumentListener {

	private final StudyProject study;
	private final StudyTranscript transcript;
	private final IDocument document;
	/** Replacing all hits, or indenting many lines, is one step and not one for each. */
	private final IDocumentRewriteSessionListener rewriting = this::rewriting;
	private boolean changedByStudy;
	private boolean moved;
	private String removed = ""; //$NON-NLS-1$

	StudyDocument(StudyProject study, StudyTranscript transcript, IDocument document) {
		this.study = study;
		this.transcript = transcript;
		this.document = document;
	}

	StudyProject study() {
		return study;
	}

	StudyTranscript transcript() {
		return transcript;
	}

	void connect() {
		study.connect(transcript, this);
		document.addDocumentListener(this);
		if (document instanceof IDocumentExtension4 sessions) {
			sessions.addDocumentRewriteSessionListener(rewriting);
		}
	}

	/** Takes note that the transcript's file has another name and will be opened again under that. */
	void moved() {
		moved = true;
	}

	/** Lets go of the transcript; what was not saved is dropped, unless it goes on under another name. */
	void disconnect() {
		document.removeDocumentListener(this);
		if (document instanceof IDocumentExtension4 sessions) {
			sessions.removeDocumentRewriteSessionListener(rewriting);
		}
		study.disconnect(transcript, !moved);
	}

	private void rewriting(DocumentRewriteSessionEvent event) {
		if (event.getChangeType() == DocumentRewriteSessionEvent.SESSION_START) {
			study.beginJoining();
		} else if (event.getChangeType() == DocumentRewriteSessionEvent.SESSION_STOP) {
			study.endJoining();
		}
	}

	@Override
	public String get() {
		return document.get();
	}

	@Override
	public String get(int start, int end) {
		try {
			return document.get(start, end - start);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(transcript.id() + ": " + start + ".." + end, e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Override
	public int length() {
		return document.getLength();
	}

	@Override
	public int lineStart(int offset) {
		try {
			return document.getLineInformationOfOffset(offset).getOffset();
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(transcript.id() + ": " + offset, e); //$NON-NLS-1$
		}
	}

	@Override
	public void replace(int offset, int length, String text) {
		changedByStudy = true;
		try {
			document.replace(offset, length, text);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(transcript.id() + ": " + offset + " + " + length, e); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			changedByStudy = false;
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		if (!changedByStudy) {
			try {
				removed = document.get(event.getOffset(), event.getLength());
			} catch (BadLocationException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (!changedByStudy) {
			var inserted = event.getText() == null ? "" : event.getText(); //$NON-NLS-1$
			if (!removed.equals(inserted)) {
				study.textTyped(transcript, event.getOffset(), removed, inserted);
			}
		}
	}
}
